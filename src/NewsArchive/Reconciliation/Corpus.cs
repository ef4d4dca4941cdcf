using System.Text;
using NewsArchive.Values;

namespace NewsArchive.Reconciliation;

/// <summary>Reconciles the facts of a set of articles.</summary>
public static class Corpus
{
    /// <summary>A function of the set: the order of the articles changes nothing but the order of the answer.</summary>
    public static ReconciledCorpus Reconcile(IReadOnlyList<ReadArticle> articles)
    {
        var reconciled = articles.Select(article => new ReconciledArticle
        {
            Article = article,
            Slug = Slugs.Of(article.Document),
            Published = new PublicationDate
            {
                Date = article.Document.Stated?.Date,
                Basis = article.Document.Stated is null ? DateBasis.Unknown : DateBasis.Stated,
                Confidence = article.Document.Stated is null ? 0 : 1,
            },
            PersonIds = [.. article.Facts.People.Select(person => Slugs.Of(person.Name))],
            DateMeanings = [.. article.Facts.Dates.Select(_ => (Values.EdtfDate?)null)],
        }).ToList();
        var people = articles.SelectMany(article => article.Facts.People)
            .GroupBy(person => Slugs.Of(person.Name), StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new ReconciledPerson(group.Key, group.First().Name, [.. group.Select(person => person.Name).Distinct()]))
            .ToList();
        return new ReconciledCorpus(reconciled, people, []);
    }
}

/// <summary>Addresses made of words.</summary>
public static class Slugs
{
    /// <summary>"kerry-calls-on-putin-…-84e1d7": words of the title and six digits of the SHA-256.</summary>
    public static string Of(Reading.ArticleDocument article)
    {
        var words = Of(article.Title ?? "untitled");
        if (words.Length > 60) words = words[..(words.LastIndexOf('-', 60) is var cut and > 20 ? cut : 60)];
        var suffix = article.Source.Sha256[..6];
        return (words.Length == 0 ? "untitled" : words) + "-" + suffix + (article.Ordinal == 0 ? "" : "-" + (article.Ordinal + 1));
    }

    /// <summary>Letters and digits in lower case without accents, joined by hyphens; apostrophes vanish.</summary>
    public static string Of(string words)
    {
        var slug = new StringBuilder(words.Length);
        foreach (var c in words.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(char.ToLowerInvariant(c));
            else if (char.IsLetterOrDigit(c)) slug.Append(char.ToLowerInvariant(c));
            else if (c is '\'' or '’' or '‘' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark) continue;
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString().Trim('-');
    }
}
