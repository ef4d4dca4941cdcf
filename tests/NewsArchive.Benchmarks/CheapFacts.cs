using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Words;
using NewsArchive.Reading;
using NewsArchive.Reconciliation;
using NewsArchive.Values;

namespace NewsArchive.Benchmarks;

/// <summary>
/// Facts of generated articles without extraction: people are names of a list found in the text, a quotation is what stands between two marks,
/// and the first sentence tells of a meeting. In number and length they are like the facts that extraction reads.
/// </summary>
internal sealed class CheapFacts
{
    private readonly SearchValues<string> names;
    private readonly HashSet<string> known;

    /// <param name="texts">Texts whose people are the list.</param>
    public CheapFacts(IEnumerable<ArticleDocument> texts)
    {
        known = texts.AsParallel().SelectMany(text => FactExtraction.Extract(text).People).Select(person => person.Name).Where(name => name.Contains(' ', StringComparison.Ordinal))
            .AsSequential().Concat(ArticleGenerator.People()).ToHashSet(StringComparer.Ordinal);
        names = SearchValues.Create([.. known], StringComparison.Ordinal);
    }

    public static ArticleDocument Document(string path, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var lines = text.Split("\n\n", 3);
        var body = lines[2].Trim();
        var blocks = new List<Block>();
        for (var start = 0; start < body.Length;)
        {
            var end = body.IndexOf("\n\n", start, StringComparison.Ordinal);
            if (end < 0) end = body.Length;
            blocks.Add(new Block(BlockKind.Paragraph, start, end));
            start = end + 2;
        }

        var source = new SourceFile(path, "text", bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        return new ArticleDocument { Source = source, Title = lines[0], Outlet = lines[1], Text = body, Blocks = blocks, Original = text };
    }

    public ArticleFacts Of(ArticleDocument document, string place)
    {
        var sentences = TokenizedArticle.Cut(document).Sentences;
        var people = People(document.Text);
        var quotes = Quotes(document.Text, people);
        var met = Enumerable.Range(0, people.Count).Where(i => people[i].Mentions[0].Start < sentences[0].End).ToList();
        MeetingAccount[] meetings = met.Count < 2 ? [] :
            [new MeetingAccount { People = met, Place = place, Status = MeetingStatus.Held, Mode = MeetingMode.Meeting, Evidence = [sentences[0].Span], Rule = "generated" }];
        return new ArticleFacts(sentences, people, quotes, [], meetings);
    }

    /// <summary>An article as reconciliation would give it, published on a day that its number tells.</summary>
    public static ReconciledArticle Reconciled(ReadArticle article, DateOnly? day) => new()
    {
        Article = article,
        Slug = Slugs.Of(article.Document),
        Published = day is { } known
            ? new PublicationDate { Date = EdtfDate.Day(known), Basis = DateBasis.Stated, Confidence = 1, Days = [DayRange.On(known)] }
            : new PublicationDate { Basis = DateBasis.Unknown, Confidence = 0 },
        PersonIds = [.. article.Facts.People.Select(person => Slugs.Of(person.Name))],
        DateMeanings = [],
    };

    private List<PersonInArticle> People(string text)
    {
        var found = new Dictionary<string, List<Mention>>(StringComparer.Ordinal);
        for (var at = 0; at < text.Length;)
        {
            var next = text.AsSpan(at).IndexOfAny(names);
            if (next < 0) break;
            var name = Longest(text, at + next);
            at += next + Math.Max(1, name.Length);
            if (name.Length == 0) continue;
            if (!found.TryGetValue(name, out var mentions)) found[name] = mentions = [];
            mentions.Add(new Mention(at - name.Length, at, "generated"));
        }

        return [.. found.OrderBy(person => person.Value[0].Start).Select(person => new PersonInArticle { Name = person.Key, Mentions = person.Value })];
    }

    // The list has names of two to five words.
    private string Longest(string text, int start)
    {
        var (longest, end) = ("", start);
        for (var words = 0; words < 5 && end < text.Length; words++)
        {
            end = text.IndexOfAny([' ', ',', '.', '\n', '’', '\'', ';', ':', ')'], Math.Min(end + 1, text.Length - 1));
            if (end < 0) break;
            if (known.TryGetValue(text[start..end], out var name)) longest = name;
        }

        return longest;
    }

    private static List<Quote> Quotes(string text, List<PersonInArticle> people)
    {
        var quotes = new List<Quote>();
        for (var open = text.IndexOfAny(['"', '“']); open >= 0;)
        {
            var close = text.IndexOfAny(['"', '”'], open + 1);
            if (close < 0) break;
            var words = text[(open + 1)..close];
            if (words.Length is > 25 and < 600 && !words.Contains('\n', StringComparison.Ordinal))
            {
                var speaker = people.FindLastIndex(person => person.Mentions[0].Start < close);
                quotes.Add(new Quote
                {
                    Text = words,
                    Start = open + 1,
                    End = close,
                    Kind = QuoteKind.Direct,
                    Speaker = speaker < 0 ? null : new Speaker(people[speaker].Name, people[speaker].Name, speaker, -1, -1),
                    Cue = "said",
                    Rule = "generated",
                });
            }

            open = close + 1 < text.Length ? text.IndexOfAny(['"', '“'], close + 1) : -1;
        }

        return quotes;
    }
}
