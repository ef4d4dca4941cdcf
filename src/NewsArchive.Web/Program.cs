using NewsArchive.Web.Commands;

return await CommandLine.RunAsync(args);
