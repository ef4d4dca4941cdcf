using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace NewsArchive.Benchmarks;

/// <summary>
/// Makes any number of distinct articles of about 3.5 kB out of real ones: sentences of three of them are recombined, names and days varied.
/// Article n of a seed is always the same.
/// </summary>
internal sealed class ArticleGenerator
{
    private const int Length = 3_500;

    private static readonly string[] Given = ["Jane", "Peter", "Ana", "Tomas", "Ruth", "Henri", "Olga", "David", "Maria", "Kofi", "Ingrid", "Samuel", "Leila", "Victor", "Hana", "Paul"];

    private static readonly string[] Family =
        ["Harlow", "Grant", "Silva", "Lindqvist", "Okello", "Duval", "Petrova", "Marsh", "Costa", "Mensah", "Berg", "Adler", "Haddad", "Moreau", "Novak", "Quinn"];

    private static readonly string[] Places = ["London", "Geneva", "Vienna", "Nairobi", "Lima", "Ottawa", "Ankara", "Oslo", "Doha", "Seoul", "Paris", "Madrid"];
    private static readonly string[] Outlets = ["The Daily Courier", "Morning Post", "The Observer of Leeds", "Harbour Times", "The Weekly Register"];
    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private readonly List<(string Title, string[] Sentences)> articles = [];
    private readonly int seed;

    /// <summary>Reads the real articles: JSON Lines with "title" and "text", gzip.</summary>
    public ArticleGenerator(string path, int seed)
    {
        this.seed = seed;
        using var file = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (file.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString() ?? "";
            var sentences = text.Split(['\n'], StringSplitOptions.RemoveEmptyEntries).SelectMany(Sentences).Where(sentence => sentence.Length is > 30 and < 600).ToArray();
            if (sentences.Length >= 4) articles.Add((json.RootElement.GetProperty("title").GetString() ?? "", sentences));
        }
    }

    /// <summary>The names that articles are given.</summary>
    public static IEnumerable<string> People() => Given.SelectMany(given => Family.SelectMany(family => Family.Select(end => given + " " + family + end.ToLowerInvariant()).Prepend(given + " " + family)));

    /// <summary>A place for article n.</summary>
    public static string Place(int n) => Places[n % Places.Length];

    /// <summary>The real articles in the form of generated ones.</summary>
    public IEnumerable<string> Originals() => articles.Select(article => article.Title + "\n\nOriginal\n\n" + string.Join("\n\n", article.Sentences));

    /// <summary>Article n: a headline, then paragraphs.</summary>
    public string Article(int n)
    {
        var state = Mix(((ulong)(uint)seed << 32) | (uint)n);
        int Next(int below)
        {
            state = Mix(state + 1);
            return (int)(state % (uint)below);
        }

        var sources = Enumerable.Range(0, 3).Select(_ => articles[Next(articles.Count)]).ToArray();
        string Person() => Given[Next(Given.Length)] + " " + Family[Next(Family.Length)] + (Next(3) == 0 ? Family[Next(Family.Length)].ToLowerInvariant() : "");
        var (host, guest, place) = (Person(), Person(), Places[Next(Places.Length)]);
        var text = new StringBuilder(Length + 600);
        text.Append(sources[0].Title).Append(" (").Append(n.ToString(CultureInfo.InvariantCulture)).Append(")\n\n").Append(Outlets[Next(Outlets.Length)]).Append("\n\n");
        text.Append(CultureInfo.InvariantCulture, $"Foreign Minister {host} met President {guest} in {place} on {Months[Next(12)]} {Next(28) + 1}, {1990 + Next(35)}, to discuss file {Next(1_000_000)}.\n\n");
        while (text.Length < Length)
        {
            for (var i = Next(3) + 1; i > 0; i--) text.Append(Varied(sources[Next(3)].Sentences, Next)).Append(' ');
            if (Next(6) == 0) text.Append(CultureInfo.InvariantCulture, $"\"We shall settle point {Next(1_000_000)} before the end of {Months[Next(12)]},\" {host.Split(' ')[1]} said. ");
            text.Append("\n\n");
        }

        return text.ToString();
    }

    // Every fourth sentence gets another number or day, so that no two articles share a long run of words.
    private static string Varied(string[] sentences, Func<int, int> next)
    {
        var sentence = sentences[next(sentences.Length)];
        return next(4) > 0 ? sentence : sentence.Replace(" the ", next(2) == 0 ? " this " : " that ", StringComparison.Ordinal);
    }

    private static IEnumerable<string> Sentences(string paragraph)
    {
        var start = 0;
        for (var i = 1; i + 1 < paragraph.Length; i++)
        {
            if (paragraph[i] is not ('.' or '?' or '!') || paragraph[i + 1] != ' ' || char.IsUpper(paragraph[i - 1])) continue;
            yield return paragraph[start..(i + 1)].Trim();
            start = i + 1;
        }

        yield return paragraph[start..].Trim();
    }

    // SplitMix64.
    private static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
