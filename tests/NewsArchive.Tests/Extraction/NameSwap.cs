using System.Text.RegularExpressions;

namespace NewsArchive.Tests.Extraction;

/// <summary>A consistent change of names: whole words, the longest first, all in one go.</summary>
internal sealed class NameSwap
{
    private readonly Dictionary<string, string> _words;
    private readonly Regex _any;

    /// <param name="name">What the new names are.</param>
    /// <param name="pairs">"old=new" with "|" between pairs; line breaks may stand between pairs too.</param>
    public NameSwap(string name, string pairs)
    {
        Name = name;
        _words = pairs.Split(['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        var longestFirst = _words.Keys.OrderByDescending(word => word.Length).Select(Regex.Escape);
        _any = new Regex($@"(?<![\w-])(?:{string.Join('|', longestFirst)})(?![\w])", RegexOptions.CultureInvariant);
    }

    /// <summary>What the new names are.</summary>
    public string Name { get; }

    /// <summary>The text with the new names.</summary>
    public string Apply(string text) => _any.Replace(text, match => _words[match.Value]);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
