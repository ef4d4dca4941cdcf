using NewsArchive.Reading.Cleaning;
using NewsArchive.Reading.Formats.Html;

namespace NewsArchive.Reading.Formats;

/// <summary>What the headers of a saved e-mail say of what was written.</summary>
internal static class EmailFields
{
    public static void Read(Dictionary<string, string> headers, ArticleDraft draft)
    {
        if (headers.GetValueOrDefault("subject") is { Length: > 0 } subject) draft.Title = subject;
        if (headers.GetValueOrDefault("date") is { } date && PageDates.Of(date) is { } day) draft.Stated = new StatedDate(day, "email-date", date);
        if (draft.Bylines.Count > 0 || headers.GetValueOrDefault("from") is not { } from) return;
        var sender = from.Split('<')[0].Trim(' ', '"');
        if (Mastheads.IsName(sender)) draft.Outlet ??= sender;
        else Bylines.Take(sender, draft);
    }
}
