using System.Text;
using NewsArchive.Values;

namespace NewsArchive.Reading;

/// <summary>A part of an article in the making.</summary>
internal readonly record struct DraftBlock(BlockKind Kind, string Text);

/// <summary>An article in the making: every format's reader fills one, and the common cleaning works on it.</summary>
internal sealed class ArticleDraft(string original)
{
    private const int LongestLeftOut = 500;
    private const int MostLeftOut = 2000;

    public string Original { get; } = original;

    public string? Title { get; set; }

    public string? Standfirst { get; set; }

    public string? Outlet { get; set; }

    public List<string> Bylines { get; } = [];

    public List<string> Credits { get; } = [];

    public string Language { get; set; } = "en";

    public string? Canonical { get; set; }

    public StatedDate? Stated { get; set; }

    /// <summary>The day of a later change; told only where no day of publication is.</summary>
    public StatedDate? Updated { get; set; }

    public Dateline? Dateline { get; set; }

    /// <summary>The block that the dateline opens; -1 where none does.</summary>
    public int DatelineBlock { get; set; } = -1;

    public List<DraftBlock> Blocks { get; set; } = [];

    public List<LeftOut> LeftOut { get; } = [];

    /// <summary>Whether there is anything to read: a headline alone, a list of links or an empty page is no article.</summary>
    public bool HasArticle => Blocks.Exists(b => b.Kind is BlockKind.Paragraph or BlockKind.Quote or BlockKind.List or BlockKind.Caption && b.Text.AsSpan().ContainsAnyInRange('a', 'z') | b.Text.Any(char.IsLetter));

    public void Leave(string words, string rule)
    {
        if (LeftOut.Count < MostLeftOut) LeftOut.Add(new(words.Length > LongestLeftOut ? words[..LongestLeftOut] : words, rule));
    }

    public ArticleDocument ToDocument(SourceFile source, int ordinal)
    {
        var text = new StringBuilder(Original.Length);
        var blocks = new Block[Blocks.Count];
        for (var i = 0; i < blocks.Length; i++)
        {
            if (i > 0) text.Append("\n\n");
            var start = text.Length;
            text.Append(Blocks[i].Text);
            blocks[i] = new(Blocks[i].Kind, start, text.Length);
        }

        var shift = DatelineBlock >= 0 ? blocks[DatelineBlock].Start : 0;
        return new()
        {
            Source = source,
            Ordinal = ordinal,
            Title = Title,
            Standfirst = Standfirst,
            Outlet = Outlet,
            Bylines = Bylines,
            Credits = Credits,
            Language = Language,
            Canonical = Canonical,
            Stated = Stated?.From == "dateline" && Stated.Span is { } span ? Stated with { Span = new(span.Start + shift, span.End + shift) } : Stated ?? Updated,
            Dateline = Dateline is { } line ? line with { Span = new(line.Span.Start + shift, line.Span.End + shift) } : null,
            Text = text.ToString(),
            Blocks = blocks,
            LeftOut = LeftOut,
            Original = Original,
        };
    }
}
