using NewsArchive.RuleFigures;

// Prints, for every rule, how often it fired and how often it was right on a labelled set.
if (args.Length != 2 || args[0] != "quotes" || !File.Exists(args[1]))
{
    Console.Error.WriteLine("Usage: dotnet run --project tests/NewsArchive.RuleFigures -- quotes LABELLED.jsonl");
    return 2;
}

var judged = LabelledQuotes.Read(args[1]).SelectMany(QuoteJudgement.Of).ToList();
FigureTables.WriteByRule(Console.Out, judged);
FigureTables.WriteReliability(Console.Out, judged);
return 0;
