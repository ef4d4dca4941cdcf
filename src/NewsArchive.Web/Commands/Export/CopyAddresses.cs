using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace NewsArchive.Web.Commands;

/// <summary>Where a page of the site lies in a static copy, and how one file of it leads to another.</summary>
internal static class CopyAddresses
{
    private const int LongestName = 90;

    private static readonly string[] Sections = ["articles", "people", "meetings", "quotes", "timeline", "record"];

    // Some systems keep these for devices, and the first is the copy's own.
    private static readonly HashSet<string> Taken = ["index", "con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(n => new[] { $"com{n}", $"lpt{n}" })];

    /// <summary>The files that every page uses; they lie beside the first page.</summary>
    public static IReadOnlyList<string> Assets { get; } = ["site.css", "icon.svg", "apple-touch-icon.png", "favicon.ico"];

    /// <summary>"articles/kerry-calls-84e1d7.html" for "/articles/kerry-calls-84e1d7"; null for what only the running site can answer.</summary>
    /// <param name="path">The path of the address, as text: "/quotes".</param>
    /// <param name="query">Its query: "?kind=all&amp;page=2".</param>
    public static string? FileOf(string path, string query)
    {
        var parts = path.Trim('/').Split('/');
        if (parts.Length == 1 && Assets.Contains(parts[0])) return parts[0];
        var asked = QueryHelpers.ParseQuery(query);
        return parts switch
        {
            [""] when asked.Count == 0 => "index.html",
            ["about"] when asked.Count == 0 => "about.html",
            [var section] when Array.IndexOf(Sections, section) >= 0 => List(section, asked),
            ["articles", { Length: > 0 } name] when asked.Count == 1 && int.TryParse(asked.GetValueOrDefault("part"), NumberStyles.None, CultureInfo.InvariantCulture, out var part) => part == 1 ? FileOf(path, "") : $"articles/{Name(name)}.part{part}.html",
            ["articles" or "people" or "meetings", { Length: > 0 } name] when asked.Count == 0 && !name.Contains('.', StringComparison.Ordinal) => $"{parts[0]}/{Name(name)}.html",
            _ => null,
        };
    }

    /// <summary>The way from one file of the copy to another, as a link writes it: "../people/john-kerry.html".</summary>
    public static string Way(string from, string to) =>
        string.Concat(Enumerable.Repeat("../", from.Count(c => c == '/'))) + string.Join('/', to.Split('/').Select(Uri.EscapeDataString));

    /// <summary>Pages of a list go by their number, however the site leads on from one to the next; only the quotes have a second list.</summary>
    private static string? List(string section, Dictionary<string, Microsoft.Extensions.Primitives.StringValues> asked)
    {
        var isAll = section == "quotes" && asked.GetValueOrDefault("kind") == "all";
        if (asked.Keys.Any(key => key is not ("page" or "after" or "before") && !(isAll && key == "kind"))) return null;
        var page = int.TryParse(asked.GetValueOrDefault("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
        var name = (isAll ? "all" : "") + (page == 1 ? isAll ? "" : "index" : (isAll ? "." : "page.") + page.ToString(CultureInfo.InvariantCulture));
        return $"{section}/{name}.html";
    }

    /// <summary>A name every file system takes; no name of the archive has a full stop, so that those of lists are free.</summary>
    private static string Name(string key)
    {
        var name = string.Concat(key.Select(c => char.IsLetterOrDigit(c) || c == '-' ? c : '_'));
        if (name == key && Encoding.UTF8.GetByteCount(name) <= LongestName) return Taken.Contains(name) ? name + "_" : name;
        while (Encoding.UTF8.GetByteCount(name) > LongestName) name = name[..^1];
        return name + "_" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..8];
    }
}
