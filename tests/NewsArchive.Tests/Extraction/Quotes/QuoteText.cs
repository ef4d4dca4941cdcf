using System.Text;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Quotes;
using NewsArchive.Extraction.Words;
using NewsArchive.Reading;
using NewsArchive.Values;

namespace NewsArchive.Tests.Extraction.Quotes;

/// <summary>
/// Short invented articles with their people given, so that the rules of quotes are tested by themselves. Paragraphs are parted
/// by "|"; one that begins with "[heading]", "[related]" or "[quote]" is such a block. Always known: the mayor Ana Silva,
/// the engineer Omar Haddad, the minister Paul Novak.
/// </summary>
internal sealed record QuoteText(string Text, IReadOnlyList<Quote> Quotes)
{
    private static readonly (string Name, Gender Gender, string Role)[] Known =
    [
        ("Ana Silva", Gender.Female, "mayor"),
        ("Omar Haddad", Gender.Male, "chief engineer"),
        ("Paul Novak", Gender.Male, "transport minister"),
    ];

    public static QuoteText Read(string text)
    {
        var article = Article(text);
        return new QuoteText(article.Text, QuoteFinder.Find(TokenizedArticle.Cut(article), People(article.Text)));
    }

    /// <summary>The quotes that stand in marks.</summary>
    public IEnumerable<Quote> Marked => Quotes.Where(quote => quote.Kind != QuoteKind.Indirect);

    /// <summary>The only one in marks.</summary>
    public Quote Only => Marked.Should().ContainSingle(Text).Subject;

    /// <summary>The only one without marks.</summary>
    public Quote Reported => Quotes.Where(quote => quote.Kind == QuoteKind.Indirect).Should().ContainSingle(Text).Subject;

    private static ArticleDocument Article(string text)
    {
        var blocks = new List<Block>();
        var builder = new StringBuilder();
        foreach (var line in text.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (builder.Length > 0) builder.Append("\n\n");
            var (kind, words) = KindOf(line);
            blocks.Add(new Block(kind, builder.Length, builder.Length + words.Length));
            builder.Append(words);
        }

        var joined = builder.ToString();
        return new ArticleDocument { Source = new SourceFile("a.txt", "text", 1, new string('0', 64)), Title = "A title", Text = joined, Blocks = blocks, Original = joined };
    }

    private static (BlockKind Kind, string Words) KindOf(string line)
    {
        foreach (var kind in (BlockKind[])[BlockKind.Heading, BlockKind.Related, BlockKind.Quote])
        {
            var mark = $"[{kind.ToString().ToLowerInvariant()}] ";
            if (line.StartsWith(mark, StringComparison.Ordinal)) return (kind, line[mark.Length..]);
        }

        return (BlockKind.Paragraph, line);
    }

    private static List<PersonInArticle> People(string text)
    {
        var people = new List<PersonInArticle>();
        foreach (var (name, gender, role) in Known)
        {
            var surname = name[(name.IndexOf(' ', StringComparison.Ordinal) + 1)..];
            var mentions = new List<Mention>();
            for (var at = text.IndexOf(surname, StringComparison.Ordinal); at >= 0; at = text.IndexOf(surname, at + 1, StringComparison.Ordinal))
            {
                var start = at - (name.Length - surname.Length);
                var full = start >= 0 && string.CompareOrdinal(text, start, name, 0, name.Length) == 0;
                mentions.Add(new Mention(full ? start : at, at + surname.Length, "given"));
            }

            if (mentions.Count > 0) people.Add(new PersonInArticle { Name = name, Gender = gender, Roles = [new PrintedRole(role, 0, 0)], Mentions = mentions });
        }

        people.Sort((a, b) => a.Mentions[0].Start.CompareTo(b.Mentions[0].Start));
        return people;
    }
}
