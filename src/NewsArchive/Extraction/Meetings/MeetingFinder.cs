using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Meetings;

/// <summary>Who met whom, as the article tells it.</summary>
public static class MeetingFinder
{
    /// <summary>In the order of the text.</summary>
    public static IReadOnlyList<MeetingAccount> Find(TokenizedArticle article, IReadOnlyList<PersonInArticle> people, IReadOnlyList<DateMention> dates, IReadOnlyList<Quote> quotes) => [];
}
