using Microsoft.AspNetCore.Html;

namespace NewsArchive.Web.Rendering;

/// <summary>The shapes of meetings' marks, to be used by their names: a page holds them once, a picture to download holds its own.</summary>
public static class Marks
{
    public const string Symbols = """
        <symbol id="held" viewBox="-10 -10 20 20"><circle class="m-fill" r="6"/></symbol><symbol id="planned" viewBox="-10 -10 20 20"><circle class="m-hole" r="5.2" stroke-width="1.8"/></symbol><symbol id="confirmed" viewBox="-10 -10 20 20"><circle class="m-hole" r="8.4" stroke-width="1.6"/><circle class="m-fill" r="4.8"/></symbol><symbol id="gap" viewBox="-10 -10 20 20"><circle class="m-hole" r="7" stroke-width="1.8" stroke-dasharray="3.2 2.3"/></symbol><symbol id="cancelled" viewBox="-10 -10 20 20"><path class="m-cross" d="M-5 -5L5 5M5 -5L-5 5" stroke-width="2"/></symbol>
        """;

    public static IHtmlContent Html { get; } = new HtmlString(Symbols);
}
