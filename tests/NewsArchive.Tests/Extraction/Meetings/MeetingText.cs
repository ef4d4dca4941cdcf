using NewsArchive.Extraction;
using NewsArchive.Extraction.Dates;
using NewsArchive.Extraction.Meetings;
using NewsArchive.Extraction.Words;
using NewsArchive.Reading;
using NewsArchive.Values;

namespace NewsArchive.Tests.Extraction.Meetings;

/// <summary>
/// Short invented articles with their people given, so that the rules of meetings are tested by themselves.
/// A person is "Ana Silva" or "Ana Silva/foreign minister"; each full name and bare surname in the text is a mention.
/// Paragraphs are parted by a line break; one that begins with "[caption]" is a caption.
/// </summary>
internal sealed record MeetingText(string Text, IReadOnlyList<PersonInArticle> People, IReadOnlyList<DateMention> Dates, IReadOnlyList<MeetingAccount> Meetings)
{
    private const string Caption = "[caption] ";

    public static MeetingText Read(string text, params string[] people) => ReadTitled(null, text, people);

    public static MeetingText ReadTitled(string? title, string text, params string[] people)
    {
        var article = Article(title, text);
        var words = TokenizedArticle.Cut(article);
        var found = people.Select(person => Person(article.Text, person)).OrderBy(person => person.Mentions.Count == 0 ? int.MaxValue : person.Mentions[0].Start).ToList();
        var dates = DateFinder.Find(words);
        return new MeetingText(article.Text, found, dates, MeetingFinder.Find(words, found, dates, Quoted(article.Text)));
    }

    /// <summary>The only meeting.</summary>
    public MeetingAccount Only => Meetings.Should().ContainSingle().Subject;

    /// <summary>The names of those who take part.</summary>
    public IEnumerable<string> Names(MeetingAccount meeting) => meeting.People.Select(person => People[person].Name);

    /// <summary>The words of the day.</summary>
    public string? Day(MeetingAccount meeting) => meeting.When is { } when ? Text[Dates[when].Start..Dates[when].End] : null;

    private static ArticleDocument Article(string? title, string text)
    {
        var blocks = new List<Block>();
        var joined = "";
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (joined.Length > 0) joined += "\n\n";
            var isCaption = line.StartsWith(Caption, StringComparison.Ordinal);
            var words = isCaption ? line[Caption.Length..] : line;
            blocks.Add(new Block(isCaption ? BlockKind.Caption : BlockKind.Paragraph, joined.Length, joined.Length + words.Length));
            joined += words;
        }

        return new ArticleDocument { Source = new SourceFile("a.txt", "text", 1, new string('0', 64)), Title = title, Text = joined, Blocks = blocks, Original = joined };
    }

    private static PersonInArticle Person(string text, string description)
    {
        var parts = description.Split('/');
        var female = parts[0].EndsWith("(f)", StringComparison.Ordinal);
        var name = parts[0].Replace("(f)", "", StringComparison.Ordinal);
        var surname = name[(name.LastIndexOf(' ') + 1)..];
        var mentions = new List<Mention>();
        for (var at = text.IndexOf(surname, StringComparison.Ordinal); at >= 0; at = text.IndexOf(surname, at + 1, StringComparison.Ordinal))
        {
            var start = at - (name.Length - surname.Length);
            var full = start >= 0 && string.CompareOrdinal(text, start, name, 0, name.Length) == 0;
            mentions.Add(new Mention(full ? start : at, at + surname.Length, "given"));
        }

        return new PersonInArticle { Name = name, Gender = female ? Gender.Female : Gender.Male, Roles = [.. parts.Skip(1).Select(role => new PrintedRole(role, 0, 0))], Mentions = mentions };
    }

    private static List<Quote> Quoted(string text)
    {
        var quotes = new List<Quote>();
        for (var open = text.IndexOf('"', StringComparison.Ordinal); open >= 0;)
        {
            var close = text.IndexOf('"', open + 1);
            if (close < 0) break;
            quotes.Add(new Quote { Text = text[(open + 1)..close], Start = open + 1, End = close, Kind = QuoteKind.Direct, Rule = "given" });
            open = text.IndexOf('"', close + 1);
        }

        return quotes;
    }
}
