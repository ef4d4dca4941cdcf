using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using NewsArchive.Values;

namespace NewsArchive.Web.Rendering;

/// <summary>What was found at a place of the text.</summary>
public enum FoundKind
{
    Person,
    Date,
    Quote,
}

/// <summary>A place of the text that is marked.</summary>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Span">Where.</param>
/// <param name="Target">For a person the address of the page, for a date its meaning in EDTF, for a quote its id on this page.</param>
public readonly record struct Found(FoundKind Kind, TextSpan Span, string? Target);

/// <summary>
/// A stretch of an article's text with its marks. Quoted words may hold names and dates; names and dates hold nothing.
/// A person is marked once a sentence.
/// </summary>
public sealed class SentenceHtml(string text, TextSpan span, IReadOnlyList<Found> found) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var at = span.Start;
        foreach (var quote in found)
        {
            if (quote.Kind != FoundKind.Quote || Cut(quote.Span, at) is not { } piece) continue;
            WriteInner(writer, encoder, new(at, piece.Start), seen);
            writer.Write("<q class=\"q\"");
            // Only where the words begin: an id stands once on a page.
            if (quote.Target is not null && quote.Span.Start >= span.Start)
            {
                writer.Write(" id=\"");
                encoder.Encode(writer, quote.Target);
                writer.Write('"');
            }

            writer.Write('>');
            WriteInner(writer, encoder, piece, seen);
            writer.Write("</q>");
            at = piece.End;
        }

        WriteInner(writer, encoder, new(at, span.End), seen);
    }

    private void WriteInner(TextWriter writer, HtmlEncoder encoder, TextSpan piece, HashSet<string> seen)
    {
        var at = piece.Start;
        foreach (var mark in found)
        {
            if (mark.Kind == FoundKind.Quote || mark.Span.Start < at || mark.Span.End > piece.End || mark.Span.Length <= 0) continue;
            if (mark.Kind == FoundKind.Person && (mark.Target is null || !seen.Add(mark.Target))) continue;
            encoder.Encode(writer, text, at, mark.Span.Start - at);
            WriteMark(writer, encoder, mark);
            at = mark.Span.End;
        }

        if (piece.End > at) encoder.Encode(writer, text, at, piece.End - at);
    }

    private void WriteMark(TextWriter writer, HtmlEncoder encoder, Found mark)
    {
        var (open, close) = mark.Kind == FoundKind.Person ? ("<a class=\"p\" href=\"", "</a>") : ("<time class=\"d\" datetime=\"", "</time>");
        if (mark.Target is null) (open, close) = ("<span class=\"d", "</span>");
        writer.Write(open);
        if (mark.Target is not null) encoder.Encode(writer, mark.Target);
        writer.Write("\">");
        encoder.Encode(writer, text, mark.Span.Start, mark.Span.Length);
        writer.Write(close);
    }

    /// <summary>The part of a quotation that stands in this stretch, its marks included; null where none does.</summary>
    private TextSpan? Cut(TextSpan quote, int at)
    {
        var start = quote.Start > span.Start && quote.Start > 0 && IsMark(text[quote.Start - 1]) ? quote.Start - 1 : quote.Start;
        var end = quote.End < span.End && IsMark(text[quote.End]) ? quote.End + 1 : quote.End;
        var piece = new TextSpan(Math.Max(start, at), Math.Min(end, span.End));
        return piece.Length > 0 ? piece : null;
    }

    private static bool IsMark(char c) => c is '"' or '“' or '”' or '„' or '«' or '»' or '\'' or '‘' or '’';
}
