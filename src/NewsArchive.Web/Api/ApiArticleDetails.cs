using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;
using NewsArchive.Web.Rendering;

namespace NewsArchive.Web.Api;

/// <summary>One article with everything found in it, as programs get it.</summary>
internal static class ApiArticleDetails
{
    public static async Task<ApiArticleDetail?> ReadAsync(ArchiveContext archive, string slug, HttpRequest request, CancellationToken cancel)
    {
        if (await archive.Articles.IgnoreQueryFilters().Where(article => article.Slug == slug).Views().FirstOrDefaultAsync(cancel) is not { } article) return null;
        var ids = article.Told.Select(told => told.MeetingId).Distinct().ToList();
        var meetings = ids.Count == 0 ? [] : await archive.Meetings.Where(meeting => ids.Contains(meeting.Id)).NewestFirst().Lines().ToListAsync(cancel);
        return new()
        {
            Article = new(article.Slug, article.Id, article.Title, article.Standfirst, article.Outlet, ApiDate.Of(article.Published), ApiRows.Word(article.Basis), article.Confidence,
                article.Language, article.People.Count, article.Quotes.Count, article.Told.Count, Links.Absolute(request, Links.Article(article.Slug))),
            Bylines = article.Bylines,
            Credits = article.Credits,
            Evidence = [.. article.Body.Clues.Select(clue => new ApiClue(clue.Words, clue.Says, clue.Rule, clue.Span?.Start, clue.Span?.End, clue.FromArticle, clue.GaveWay))],
            Text = article.Body.Text,
            Sentences = [.. article.Body.Sentences.Select(sentence => new ApiSentence(sentence.Number, sentence.Start, sentence.End))],
            People = [.. article.People.Select(person => new ApiNamed(person.Key, person.Name, [.. person.Roles.Select(role => role.Text).Distinct()],
                [.. person.Mentions.Select(mention => new ApiSpan(mention.Start, mention.End, article.SentenceAt(mention.Start)))]))],
            Quotes = [.. article.Quotes.Select(quote => new ApiQuote(quote.Text, ApiRows.Word(quote.Kind), quote.SpeakerName, quote.SpeakerKey, quote.Addressee, quote.Cue,
                article.Slug, quote.Sentence, ApiDate.Of(article.Published), article.Outlet, Links.Absolute(request, Links.Sentence(article.Slug, quote.Sentence))))],
            Meetings = [.. meetings.Select(meeting => ApiRows.Meeting(meeting, request))],
            Sha256 = article.Source.Sha256,
        };
    }
}
