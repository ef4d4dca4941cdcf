using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using NewsArchive.Search;

namespace NewsArchive.Web.Rendering;

/// <summary>Text with the words found in it marked. Only what was searched for is marked, never a filter's words.</summary>
public sealed class HitHtml(MarkedText text) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var at = 0;
        foreach (var mark in text.Marks)
        {
            if (mark.Start < at || mark.End > text.Text.Length) continue;
            encoder.Encode(writer, text.Text, at, mark.Start - at);
            writer.Write("<mark>");
            encoder.Encode(writer, text.Text, mark.Start, mark.Length);
            writer.Write("</mark>");
            at = mark.End;
        }

        encoder.Encode(writer, text.Text, at, text.Text.Length - at);
    }
}
