using NewsArchive.Data.Sqlite;

namespace NewsArchive.Search;

/// <summary>
/// What was perhaps meant where a word finds nothing: a word of the archive one edit away (a letter missing, too many, another, or two swapped).
/// P. Norvig's way, with the archive itself as the dictionary.
/// </summary>
internal static class Spelling
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";
    private const int Shortest = 4;
    private const int Longest = 24;
    private const int MostWords = 4;
    private const int MostLookedAt = 8;

    private const string InArticles = "SELECT count(*) FROM ArticleIndex WHERE ArticleIndex MATCH ?1";
    private const string InNames = "SELECT count(*) FROM PersonIndex WHERE PersonIndex MATCH ?1";
    private const string Newest = "SELECT rowid FROM ArticleIndex WHERE ArticleIndex MATCH ?1 ORDER BY rowid DESC LIMIT 3";
    private const string Text = "SELECT coalesce(a.Title, '') || ' ' || b.Text FROM Articles a JOIN Bodies b ON b.ArticleId = a.Id WHERE a.Id = ?1";

    /// <summary>The query with its unknown words mended; null where there are none, or nothing is near.</summary>
    public static string? Mended(SearchQuery query, ReadConnection connection)
    {
        var mended = new List<string>();
        var words = 0;
        foreach (var clause in query.Clauses)
        {
            var part = clause.Alternatives[0];
            if (clause.IsExcluded || clause.Alternatives.Count > 1 || part.IsPrefix || words == MostWords
                || part.Field is not (QueryField.Words or QueryField.Person or QueryField.Speaker or QueryField.With) || Better(part, connection) is not { } better)
            {
                mended.Add(clause.Text);
                continue;
            }

            words++;
            mended.Add(clause.Text.Replace(part.Value, better, StringComparison.Ordinal));
        }

        return words == 0 ? null : string.Join(' ', mended);
    }

    private static string? Better(QueryPart part, ReadConnection connection)
    {
        var better = part.Value;
        var isName = part.Field != QueryField.Words;
        foreach (var word in part.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Length is < Shortest or > Longest || Folding.Words(word) is not [var folded] || !folded.All(char.IsAsciiLetter)) continue;
            var sql = isName ? InNames : InArticles;
            if (Count(sql, folded, connection) > 0) continue;
            var near = Near(folded).Distinct(StringComparer.Ordinal).Select(other => (Word: other, Count: Count(sql, other, connection))).Where(other => other.Count > 0)
                .OrderByDescending(other => other.Count).ThenBy(other => other.Word, StringComparer.Ordinal).Take(MostLookedAt);
            if (near.FirstOrDefault(other => isName || IsPrinted(other.Word, connection)).Word is not { } found) continue;
            better = better.Replace(word, found, StringComparison.Ordinal);
        }

        return better == part.Value ? null : better;
    }

    private static IEnumerable<string> Near(string word)
    {
        for (var i = 0; i <= word.Length; i++)
        {
            var (before, rest) = (word[..i], word[i..]);
            if (rest.Length > 0) yield return before + rest[1..];
            if (rest.Length > 1) yield return before + rest[1] + rest[0] + rest[2..];
            foreach (var letter in Letters)
            {
                if (rest.Length > 0) yield return before + letter + rest[1..];
                yield return before + letter + rest;
            }
        }
    }

    private static long Count(string sql, string word, ReadConnection connection) => connection.Statement(sql).Set(1, MatchExpression.Quoted(word)).FirstNumber() ?? 0;

    // The index knows stems: "builded" would be found where "building" stands. Only a word that an article prints is worth showing.
    private static bool IsPrinted(string word, ReadConnection connection)
    {
        var articles = new List<long>();
        var rows = connection.Statement(Newest).Set(1, MatchExpression.Quoted(word));
        while (rows.Next()) articles.Add(rows.Number(0));
        return articles.Exists(article =>
        {
            var row = connection.Statement(Text).Set(1, article);
            var isThere = row.Next() && Folding.Words(row.Text(0)).Contains(word);
            row.Reset();
            return isThere;
        });
    }
}
