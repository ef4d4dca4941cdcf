using System.Text.Encodings.Web;
using System.Text.Json;
using NewsArchive.Reading;

namespace NewsArchive.Tests.Reading;

/// <summary>Each folder of Golden/Reading holds an article as people have it and what is read from it; a new case is a new folder.</summary>
public sealed class GoldenReadingTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Cases => new(Directory.GetDirectories(Golden()).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_article_is_read_as_its_golden_folder_says(string name)
    {
        var folder = Path.Combine(Golden(), name);
        var article = Directory.GetFiles(folder, "article.*").Should().ContainSingle().Subject;
        var outcomes = ArticleReader.Read(File.ReadAllBytes(article), Path.GetFileName(article), ReadLimits.Default).Select(Record);
        var actual = JsonSerializer.Serialize(outcomes, Indented).ReplaceLineEndings("\n") + "\n";
        var expected = Path.Combine(folder, "expected.json");
        if (Environment.GetEnvironmentVariable("GOLDEN") == "write") File.WriteAllText(expected, actual);
        actual.Should().Be(File.ReadAllText(expected).ReplaceLineEndings("\n"));
    }

    private static object Record(ReadOutcome outcome) => outcome switch
    {
        ReadOutcome.Read { Article: var a } => new
        {
            a.Source.Format,
            a.Title,
            a.Standfirst,
            a.Outlet,
            a.Bylines,
            a.Credits,
            a.Language,
            a.Canonical,
            Stated = a.Stated is { } s ? $"{s.Date.Text} ({s.From}: {s.Words})" : null,
            Dateline = a.Dateline is { } d ? $"{d.Place} | {d.Date?.Text} | {d.Agency}" : null,
            Blocks = a.Blocks.Select(b => $"{b.Kind}: {a.Text[b.Start..b.End]}"),
            LeftOut = a.LeftOut.Select(l => $"{l.Rule}: {l.Words}"),
        },
        ReadOutcome.Failed f => new { f.Reason },
        _ => outcome,
    };

    private static string Golden() => Path.Combine(Repository.Root, "tests", "NewsArchive.Tests", "Golden", "Reading");
}
