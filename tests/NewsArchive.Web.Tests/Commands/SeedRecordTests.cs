using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsArchive.Tests;
using NewsArchive.Web.Commands;

namespace NewsArchive.Web.Tests.Commands;

/// <summary>
/// The whole extract record of each bundled article, against Golden/seeds. Where a better rule changes a record, run the tests once with
/// NEWSARCHIVE_UPDATE_GOLDEN=1 and read the difference before committing it.
/// </summary>
public sealed class SeedRecordTests
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly Lazy<Dictionary<string, string>> Records = new(ExtractSeeds);

    public static TheoryData<string> Seeds { get; } = [.. Repository.Seeds.Select(path => Path.GetFileNameWithoutExtension(path))];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_record_of_a_bundled_article_is_the_expected_one(string seed)
    {
        var expected = Path.Combine(Repository.Root, "tests", "NewsArchive.Web.Tests", "Golden", "seeds", seed, "expected.json");
        if (Environment.GetEnvironmentVariable("NEWSARCHIVE_UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(expected)!);
            File.WriteAllText(expected, Records.Value[seed] + "\n");
        }

        Records.Value[seed].Should().Be(File.ReadAllText(expected).TrimEnd('\n'));
    }

    private static Dictionary<string, string> ExtractSeeds()
    {
        using var output = new MemoryStream();
        using var errors = new StringWriter();
        ExtractCommand.Run(Repository.Seeds, output, errors, CancellationToken.None).Should().Be(ExitCode.Done, errors.ToString());
        return Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonNode.Parse(line)!)
            .ToDictionary(Name, Shown, StringComparer.Ordinal);
    }

    private static string Name(JsonNode record) => Path.GetFileNameWithoutExtension((string)record["source"]!["path"]!);

    /// <summary>Indented, for reading; the folder of the checkout left out.</summary>
    private static string Shown(JsonNode record)
    {
        record["source"]!["path"] = Name(record) + ".txt";
        return record.ToJsonString(Readable);
    }
}
