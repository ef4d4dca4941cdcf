using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using NewsArchive.Reading;

namespace NewsArchive.Web.Uploads;

/// <summary>Takes in the files of a form as they arrive, straight to a temporary folder, with no more than a buffer in memory.</summary>
internal static class Upload
{
    private const int LongestBoundary = 200;

    /// <summary>How much one upload may bring.</summary>
    public static long MostBytes => ReadLimits.Default.MaxUploadBytes;

    /// <summary>How many files one upload may bring.</summary>
    public static int MostFiles => ReadLimits.Default.MaxUploadFiles;

    /// <summary>The files of a request as a run.</summary>
    /// <exception cref="InvalidDataException">It is no form with files, brings none, or too many.</exception>
    /// <exception cref="IOException">They cannot be kept.</exception>
    public static async Task<ImportRun> ReceiveAsync(HttpRequest request, ReadLimits limits, DateTimeOffset now, CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("newsarchive-upload-").FullName;
        try
        {
            var files = new List<UploadedFile>();
            var names = new HashSet<string>(StringComparer.Ordinal);
            var reader = new MultipartReader(Boundary(request), request.Body);
            while (await reader.ReadNextSectionAsync(cancel) is { } section)
            {
                if (FileName(section) is not { } given) continue;
                if (files.Count == limits.MaxUploadFiles) throw new InvalidDataException($"More than {limits.MaxUploadFiles:N0} files came at once, the limit. Put them into a zip, or import their folder on the command line.");
                var (number, name) = (files.Count + 1, Unused(UploadName.Shown(given), names));
                await using var file = File.Create(ImportRun.PathOf(folder, number, name));
                await section.Body.CopyToAsync(file, cancel);
                files.Add(new(number, name, file.Length));
            }

            return files.Count > 0 ? new ImportRun(folder, files, now) : throw new InvalidDataException("No file was chosen.");
        }
        catch
        {
            Remove(folder);
            throw;
        }
    }

    /// <summary>Takes the folder away again; what an antivirus or a reader still holds is left to the system.</summary>
    public static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            // It stands in the system's folder for temporary files, which is emptied by the system.
        }
    }

    private static string Boundary(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
            throw new InvalidDataException("What was sent is no form with files.");
        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary).ToString();
        return boundary.Length is > 0 and <= LongestBoundary ? boundary : throw new InvalidDataException("What was sent is no form with files.");
    }

    /// <summary>The name of a part that is a file; null for a field, and for the empty part of a form without a choice.</summary>
    private static string? FileName(MultipartSection section)
    {
        if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition)) return null;
        var name = HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).ToString();
        return name.Length == 0 ? null : name;
    }

    private static string Unused(string name, HashSet<string> names)
    {
        var suffix = UploadName.Suffix(name);
        var unused = name;
        for (var copy = 2; !names.Add(unused); copy++) unused = $"{name[..^suffix.Length]} ({copy}){suffix}";
        return unused;
    }
}
