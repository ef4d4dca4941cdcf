using NewsArchive.Extraction;
using NewsArchive.Extraction.People;
using NewsArchive.Extraction.Words;
using NewsArchive.Reading;
using NewsArchive.Values;

namespace NewsArchive.Tests.Extraction;

/// <summary>A short invented article, a paragraph a line, and the people found in it.</summary>
internal sealed record NamedText(ArticleDocument Article, TokenizedArticle Words, IReadOnlyList<PersonInArticle> People)
{
    public static NamedText Read(params string[] paragraphs)
    {
        var blocks = new List<Block>();
        var at = 0;
        foreach (var paragraph in paragraphs)
        {
            blocks.Add(new Block(BlockKind.Paragraph, at, at + paragraph.Length));
            at += paragraph.Length + 2;
        }

        var text = string.Join("\n\n", paragraphs);
        var article = new ArticleDocument { Source = new SourceFile("test.txt", "text", text.Length, ""), Text = text, Blocks = blocks, Original = text };
        var words = TokenizedArticle.Cut(article);
        return new NamedText(article, words, PersonFinder.Find(words));
    }

    /// <summary>The names, by first mention.</summary>
    public IEnumerable<string> Names => People.Select(person => person.Name);

    /// <summary>The person of this name.</summary>
    public PersonInArticle Person(string name) => People.Should().ContainSingle(person => person.Name == name).Subject;

    /// <summary>A person's mentions as printed.</summary>
    public IEnumerable<string> Mentions(string name) => Person(name).Mentions.Select(mention => Article.Text[mention.Start..mention.End]);

    /// <summary>The sentences as printed.</summary>
    public IEnumerable<string> Sentences => Words.Sentences.Select(sentence => Article.Text[sentence.Start..sentence.End]);
}
