using NewsArchive.Extraction;
using NewsArchive.Extraction.Dates;
using NewsArchive.Extraction.Words;
using NewsArchive.Reading;
using NewsArchive.Reconciliation;
using NewsArchive.Reconciliation.Dating;
using NewsArchive.Tests.Extraction.Dates;
using NewsArchive.Values;

namespace NewsArchive.Tests.Reconciliation.Dating;

/// <summary>Articles with the facts a test names, so that the ledger is tested apart from the finders of people and meetings.</summary>
internal static class LedgerArticle
{
    /// <summary>People are given as "Name|title as printed"; the title must stand in the text.</summary>
    public static ReadArticle Of(string text, StatedDate? stated = null, params string[] people)
    {
        var document = WrittenArticle.Of(text, stated: stated);
        var words = TokenizedArticle.Cut(document);
        return new ReadArticle(document, new ArticleFacts(words.Sentences, [.. people.Select(person => Person(text, person))], [], DateFinder.Find(words), []));
    }

    public static PublicationDate Dated(this ReadArticle article) => DateLedger.Weigh(DateLedger.OwnClues(article));

    public static PublicationDate Dated(string text, params string[] people) => Of(text, null, people).Dated();

    private static PersonInArticle Person(string text, string nameAndTitle)
    {
        var parts = nameAndTitle.Split('|');
        var surname = parts[0].Split(' ')[^1];
        var mentions = new List<Mention>();
        for (var at = text.IndexOf(surname, StringComparison.Ordinal); at >= 0; at = text.IndexOf(surname, at + 1, StringComparison.Ordinal))
        {
            var full = at - parts[0].Length + surname.Length;
            mentions.Add(new(full >= 0 && text.AsSpan(full).StartsWith(parts[0], StringComparison.Ordinal) ? full : at, at + surname.Length, "test"));
        }

        var roles = parts.Skip(1).Select(title => new PrintedRole(title, text.IndexOf(title, StringComparison.Ordinal), text.IndexOf(title, StringComparison.Ordinal) + title.Length));
        return new PersonInArticle { Name = parts[0], Mentions = mentions, Roles = [.. roles] };
    }
}
