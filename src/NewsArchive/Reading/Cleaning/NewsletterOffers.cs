namespace NewsArchive.Reading.Cleaning;

/// <summary>
/// Leaves out what stands between "Sign up to Morning Briefing" and "Enter your email address": a few lines that praise the newsletter, in the middle of
/// an article's text.
/// </summary>
internal static class NewsletterOffers
{
    private const int MostLines = 5;

    public static void Mark(List<TextLine> lines, ArticleDraft draft)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].IsBody || !AsksForAddress(lines[i].Text)) continue;
            for (var start = i - 1; start >= 0 && i - start <= MostLines; start--)
            {
                if (!lines[start].IsBody && Offers(lines[start].Text)) LeaveBetween(lines, start, i, draft);
            }
        }
    }

    private static bool AsksForAddress(string text) => LineFeatures.Key(text) is "enter your email address" or "enter your email" or "email address" or "your email address" or "enter email address" or "email" or "your email";

    private static bool Offers(string text) =>
        text.StartsWith("Sign up", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Subscribe", StringComparison.OrdinalIgnoreCase) || text.Contains("newsletter", StringComparison.OrdinalIgnoreCase);

    private static void LeaveBetween(List<TextLine> lines, int start, int end, ArticleDraft draft)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (!lines[i].IsBody) continue;
            lines[i].Role = LineRole.Gone;
            draft.Leave(lines[i].Text, "newsletter-offer");
        }
    }
}
