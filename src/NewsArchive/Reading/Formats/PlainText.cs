using NewsArchive.Reading.Cleaning;
using NewsArchive.Reading.Encodings;

namespace NewsArchive.Reading.Formats;

/// <summary>Reads the text of a page as people copy it, with the page's clutter.</summary>
internal static class PlainText
{
    /// <summary>Reads a text whose headline stands elsewhere.</summary>
    /// <exception cref="Containers.LimitException">It is cut into more lines than any article.</exception>
    public static ArticleDraft ReadBody(string body, ReadLimits limits, string? original = null)
    {
        var draft = new ArticleDraft(original ?? body);
        var lines = LineSplitting.Split(Clean(body, limits));
        PageFurniture.Mark(lines, draft);
        RepeatedLines.Mark(lines, draft);
        BodyAssembly.Assemble(lines, draft);
        CommonCleaning.Apply(draft);
        return draft;
    }

    /// <exception cref="Containers.LimitException">It is cut into more lines than any article.</exception>
    public static ArticleDraft Read(string original, ReadLimits limits)
    {
        var draft = new ArticleDraft(original);
        var lines = LineSplitting.Split(QuotedMail.Unquoted(Clean(original, limits)));
        EmailHeader.Read(lines, draft);
        MailSignatures.Mark(lines, draft);
        PageFurniture.Mark(lines, draft);
        PageCounters.Mark(lines, draft);
        SiteLines.Mark(lines, draft);
        Mastheads.Mark(lines, draft);
        CommentThreads.Mark(lines, draft);
        PageEnd.Mark(lines, draft);
        LinkLists.Mark(lines, draft);
        RepeatedHeadline.Mark(lines, draft);
        RepeatedLines.Mark(lines, draft);
        HeadlineChoice.Mark(lines, draft);
        HeadMatter.Read(lines, draft);
        PostedLine.ReadAtFoot(lines, draft);
        BodyAssembly.Assemble(lines, draft);
        CommonCleaning.Apply(draft);
        return draft;
    }

    private static string Clean(string text, ReadLimits limits)
    {
        var clean = LeftoverMarkup.Removed(text);
        PieceLimit.CheckLines(clean, limits);
        return TextNormalization.Normalize(clean);
    }
}
