using Microsoft.AspNetCore.Razor.TagHelpers;

namespace NewsArchive.Web.Rendering;

/// <summary>The address of a fact: an article of the archive and a sentence of it.</summary>
/// <param name="Slug">The article's address.</param>
/// <param name="Article">Its number in the archive, from 1.</param>
/// <param name="Sentence">The sentence's number, from 1.</param>
public readonly record struct Citation(string Slug, int Article, int Sentence)
{
    public string Href => Links.Sentence(Slug, Sentence);
}

/// <summary><c>&lt;cite-as to="..."/&gt;</c>: "003 s6", which always leads to the sentence.</summary>
[HtmlTargetElement("cite-as", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CitationTagHelper : TagHelper
{
    public Citation To { get; set; }

    /// <summary>Whether it stands on the article's own page, where the number of the article is not said again.</summary>
    public bool Here { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "cite");
        output.Attributes.SetAttribute("href", Here ? Links.SentenceHere(To.Sentence) : To.Href);
        output.Content.SetHtmlContent(Here
            ? $"<span class=\"vh\">sentence </span>s{To.Sentence}"
            : $"{To.Article:000} s{To.Sentence}<span class=\"vh\">, article {To.Article}, sentence {To.Sentence}</span>");
    }
}
