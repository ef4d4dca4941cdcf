using System.Text.RegularExpressions;

namespace NewsArchive.Tests;

public sealed partial class FolderArrowTests
{
    /// <summary>Which folders of the library a folder may use; Values, the shared words, is open to all.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Values"] = [],
        ["Reading"] = [],
        ["Data"] = [],
        ["Reference"] = [],
        ["Extraction"] = ["Reading"],
        ["Reconciliation"] = ["Extraction", "Reference", "Reading"],
        ["Import"] = ["Reading", "Extraction", "Reconciliation", "Reference", "Data", "Corrections"],
        ["Corrections"] = ["Data"],
        ["Search"] = ["Data"],
        ["Timelines"] = ["Data"],
        ["Export"] = ["Data"],
    };

    [Fact]
    public void A_folder_of_the_library_uses_only_the_folders_its_arrows_point_to()
    {
        var library = Path.Combine(Repository.Root, "src", "NewsArchive");
        var broken = new List<string>();
        foreach (var folder in Directory.GetDirectories(library).Select(path => Path.GetFileName(path)!).Where(name => name is not ("bin" or "obj")))
        {
            Allowed.Should().ContainKey(folder, "a new folder says here what it may use");
            broken.AddRange(UsesOf(Path.Combine(library, folder))
                .Where(use => use.Folder != folder && use.Folder != "Values" && !Allowed[folder].Contains(use.Folder))
                .Select(use => $"{use.File} uses {use.Folder}"));
        }

        broken.Should().BeEmpty();
    }

    [Fact]
    public void Pages_never_use_reading_extraction_or_reconciliation()
    {
        var pages = Path.Combine(Repository.Root, "src", "NewsArchive.Web", "Pages");
        UsesOf(pages).Where(use => use.Folder is "Reading" or "Extraction" or "Reconciliation").Should().BeEmpty();
    }

    [Fact]
    public void The_library_knows_no_web_framework()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "NewsArchive"), "*.cs", SearchOption.AllDirectories);
        sources.Where(file => File.ReadAllText(file).Contains("Microsoft.AspNetCore", StringComparison.Ordinal)).Should().BeEmpty();
    }

    private static IEnumerable<(string File, string Folder)> UsesOf(string folder) =>
        from file in Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.*", SearchOption.AllDirectories) : []
        where file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".cshtml", StringComparison.Ordinal)
        from Match use in NamespaceUse().Matches(File.ReadAllText(file))
        select (Path.GetRelativePath(Repository.Root, file), use.Groups[1].Value);

    [GeneratedRegex(@"(?:using|@using|global::)\s*(?:static\s+)?NewsArchive\.(Values|Reading|Extraction|Reference|Reconciliation|Data|Import|Corrections|Search|Timelines|Export)\b")]
    private static partial Regex NamespaceUse();
}
