using NewsArchive.Extraction.Dates;
using NewsArchive.Extraction.Meetings;
using NewsArchive.Extraction.People;
using NewsArchive.Extraction.Quotes;
using NewsArchive.Extraction.Words;
using NewsArchive.Reading;

namespace NewsArchive.Extraction;

/// <summary>Reads the facts out of one article: a pure function of its text.</summary>
public static class FactExtraction
{
    /// <summary>Sentences, people, dates, quotes and meetings, each with its span and the rule that read it.</summary>
    public static ArticleFacts Extract(ArticleDocument article)
    {
        var words = TokenizedArticle.Cut(article);
        var people = PersonFinder.Find(words);
        var dates = DateFinder.Find(words);
        var quotes = QuoteFinder.Find(words, people);
        var meetings = MeetingFinder.Find(words, people, dates, quotes);
        return new ArticleFacts(words.Sentences, people, quotes, dates, meetings);
    }
}
