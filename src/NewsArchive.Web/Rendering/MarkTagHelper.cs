using Microsoft.AspNetCore.Razor.TagHelpers;

namespace NewsArchive.Web.Rendering;

/// <summary><c>&lt;mark-of kind="..."/&gt;</c>: the small picture of a meeting's standing.</summary>
[HtmlTargetElement("mark-of", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MarkTagHelper : TagHelper
{
    public MarkKind Kind { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "mk " + Kind.Class);
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetHtmlContent($"<use href=\"#{Kind.Symbol}\"/>");
    }
}
