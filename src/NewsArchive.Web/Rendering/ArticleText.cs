using Microsoft.AspNetCore.Html;
using NewsArchive.Values;

namespace NewsArchive.Web.Rendering;

/// <summary>An article's text ready to be read: blocks of numbered sentences with their marks, and what was found in each.</summary>
public sealed class ArticleText
{
    private ArticleText(IReadOnlyList<TextBlock> blocks, IReadOnlyList<PersonNote> people, IReadOnlyList<DateNote> dates)
    {
        Blocks = blocks;
        People = people;
        Dates = dates;
    }

    public IReadOnlyList<TextBlock> Blocks { get; }

    /// <summary>The people, each with the sentences that name them.</summary>
    public IReadOnlyList<PersonNote> People { get; }

    /// <summary>The dates, each with the words that mean it.</summary>
    public IReadOnlyList<DateNote> Dates { get; }

    public static ArticleText Of(ArticleView article, IReadOnlyList<CheckedFirstTime>? firstTimes = null)
    {
        var found = FoundIn(article);
        var listed = article.Listed();
        var notes = SentenceNotes.Of(listed, firstTimes ?? []);
        var sentences = article.Body.Sentences.ToLookup(sentence => sentence.Block);
        var longest = LongSentences.LongestShown(article.Body.Blocks.SelectMany((block, index) => sentences[index].Select(sentence => sentence.Span).DefaultIfEmpty(block.Span)).Select(span => span.Length));
        var blocks = new List<TextBlock>(article.Body.Blocks.Count);
        for (var index = 0; index < article.Body.Blocks.Count; index++)
        {
            var block = article.Body.Blocks[index];
            // A credit or a see-also line may have no sentences: it is shown as it is, without a number.
            var parts = sentences[index].Select(sentence => (sentence.Number, sentence.Span)).DefaultIfEmpty((0, block.Span));
            blocks.Add(new(block.Kind, [.. parts.Select(part => Sentence(article, part.Item1 == 0 ? [] : found, part.Item1, part.Item2, longest, notes[part.Item1]))]));
        }

        return new(blocks, PersonNote.Of(listed), DateNote.Of(article));
    }

    private static TextSentence Sentence(ArticleView article, List<Found> found, int number, TextSpan span, int longest, IEnumerable<SentenceNote> notes)
    {
        var shown = span.Length <= longest ? span : new TextSpan(span.Start, WordEnd(article.Body.Text, span.Start, span.Start + longest));
        return new(number, new SentenceHtml(article.Body.Text, shown, [.. found.Where(mark => mark.Span.Overlaps(shown))]), notes, span.End - shown.End);
    }

    /// <summary>The end of the last whole word before a position.</summary>
    private static int WordEnd(string text, int start, int end)
    {
        var space = text.LastIndexOf(' ', end - 1, end - start);
        return space > start ? space : char.IsLowSurrogate(text[end]) ? end - 1 : end;
    }

    private static List<Found> FoundIn(ArticleView article)
    {
        var found = new List<Found>();
        foreach (var person in article.People)
            found.AddRange(person.Mentions.Select(mention => new Found(FoundKind.Person, new(mention.Start, mention.End), Links.Person(person.Key))));
        found.AddRange(article.Body.Dates.Select(date => new Found(FoundKind.Date, new(date.Start, date.End), Machine(date.Meaning))));
        found.AddRange(article.Quotes.Where(quote => quote.Kind != QuoteKind.Indirect).Select(quote => new Found(FoundKind.Quote, new(quote.Start, quote.End), quote.Id)));
        found.RemoveAll(mark => mark.Span.Start < 0 || mark.Span.End > article.Body.Text.Length || (mark.Kind == FoundKind.Date && mark.Target is null));
        found.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.End.CompareTo(a.Span.End));
        return found;
    }

    /// <summary>The form that HTML's time element understands; null for what it cannot say (intervals, unknown years).</summary>
    private static string? Machine(EdtfDate? date) => date switch
    {
        null or { Earliest: null } or { Latest: null } => null,
        { IsDay: true } => date.Text,
        _ => date.Text.Contains('/', StringComparison.Ordinal) || date.Text.EndsWith('~') ? null : date.Text,
    };
}

/// <summary>A block of the text.</summary>
public sealed record TextBlock(BlockKind Kind, IReadOnlyList<TextSentence> Sentences);

/// <summary>A sentence: its number (0 for none), its words with marks, what was found in it, and how many characters of it are too many for a page.</summary>
public sealed record TextSentence(int Number, IHtmlContent Words, IEnumerable<SentenceNote> Notes, int NotShown);

/// <summary>A person of the article with the sentences that name them.</summary>
public sealed record PersonNote(string Key, string Name, string? Role, IReadOnlyList<int> Sentences)
{
    public static IReadOnlyList<PersonNote> Of(ArticleView article) =>
    [
        .. article.People.Select(person => new PersonNote(
            person.Key,
            person.Name,
            // The longest form printed says most: "U.S. Secretary of State" beside "Secretary of State".
            person.Roles.Select(role => role.Text).OrderByDescending(role => role.Length).FirstOrDefault() ?? person.Description,
            [.. person.Mentions.Select(mention => article.SentenceAt(mention.Start)).Where(number => number > 0).Distinct()])),
    ];
}

/// <summary>A day or days meant by words of the article.</summary>
public sealed record DateNote(EdtfDate Date, string Meaning, IReadOnlyList<string> Words, IReadOnlyList<int> Sentences)
{
    public static IReadOnlyList<DateNote> Of(ArticleView article) =>
    [
        .. article.Body.Dates.Where(date => date.Meaning is not null)
            .GroupBy(date => date.Meaning!)
            .OrderBy(group => group.Key.Earliest ?? DateOnly.MaxValue)
            .Select(group => new DateNote(
                group.Key,
                Dates.Words(group.Key),
                [.. group.Select(date => article.Body.Text[date.Start..date.End].ReplaceLineEndings(" ")).Distinct(StringComparer.OrdinalIgnoreCase)],
                [.. group.Select(date => article.SentenceAt(date.Start)).Where(number => number > 0).Distinct()])),
    ];
}
