using NewsArchive.Extraction.Dates;
using NewsArchive.Reconciliation.Dating;
using NewsArchive.Values;

namespace NewsArchive.Reconciliation;

/// <summary>
/// Reconciles articles that come one by one. Of each it keeps what others may ask: its address, the names of its people, the days and words that it
/// tells, and its accounts of meetings. The articles themselves may lie elsewhere until all are known.
/// </summary>
public sealed class CorpusReconciler
{
    private readonly Neighbours neighbours = new();
    private readonly PersonForms forms = new();
    private readonly List<(int Article, MergeableAccount Account)> accounts = [];
    private readonly List<int> open = [];
    private readonly List<string> slugs = [];

    /// <summary>Takes in the next article; they are numbered from 0.</summary>
    public void Add(ReadArticle article)
    {
        var number = slugs.Count;
        var slug = Slugs.Of(article.Document);
        slugs.Add(slug);
        var ids = forms.Add(article.Facts.People, article.PersonIds);
        neighbours.Add(article, article.OwnDate, slug, ids);
        if (article.Facts.Meetings.Count == 0) return;
        // Neighbours tell nothing to an article that its own words date to a day.
        if (article.OwnDate.Date is { IsDay: true }) Keep(number, article, article.OwnDate, ids);
        else open.Add(number);
    }

    /// <summary>Tells the people and the meetings, once all articles are in. <see cref="Of"/> may be asked after it.</summary>
    /// <param name="again">Gives an article once more, by its number: those are asked for that leave open what neighbours may tell.</param>
    public (IReadOnlyList<ReconciledPerson> People, IReadOnlyList<ReconciledMeeting> Meetings) Complete(Func<int, ReadArticle> again)
    {
        foreach (var number in open)
        {
            var article = again(number);
            Keep(number, article, Published(number, article), forms.Pooled(article.PersonIds));
        }

        Slugs.MakeUnique(slugs, number => again(number).Document.Source.Path);
        var merged = MeetingMerging.Merge([.. accounts.Select(one => one.Account.Slug == slugs[one.Article] ? one.Account : one.Account with { Slug = slugs[one.Article] })]);
        return (forms.People(), merged);
    }

    /// <summary>An article with its people known and its dates told. From any thread.</summary>
    public ReconciledArticle Of(int number, ReadArticle article)
    {
        var published = Published(number, article);
        return new ReconciledArticle
        {
            Article = article,
            Slug = slugs[number],
            Published = published,
            PersonIds = article.PersonIds,
            DateMeanings = CorpusDating.Meanings(article, published),
        };
    }

    private PublicationDate Published(int number, ReadArticle article) => neighbours.Narrowed(article, article.OwnDate, slugs[number], article.PersonIds);

    private void Keep(int number, ReadArticle article, PublicationDate published, IReadOnlyList<string> ids)
    {
        for (var m = 0; m < article.Facts.Meetings.Count; m++)
        {
            var account = article.Facts.Meetings[m];
            var date = account.When is { } when ? DateMeaning.Of(article.Facts.Dates[when], published.Date) : null;
            // Where the words stand is asked by nobody else.
            var told = account with { Evidence = [], Details = [] };
            accounts.Add((number, new MergeableAccount(slugs[number], m, told, [.. account.People.Select(person => ids[person])], date, published.Date?.Range ?? DayRange.Always)));
        }
    }
}
