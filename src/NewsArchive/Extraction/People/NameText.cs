using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.People;

/// <summary>Writes a name out.</summary>
internal static class NameText
{
    /// <summary>As printed, but never in capitals only: "ANNA BERG" is "Anna Berg".</summary>
    public static string Of(TokenizedArticle article, NameCandidate name)
    {
        var text = article.Text.AsSpan(article.Tokens[name.First].Start, article.Tokens[name.End - 1].End - article.Tokens[name.First].Start);
        if (!name.Has(PersonRule.Headline) || text.ContainsAnyInRange('a', 'z')) return text.ToString();
        return string.Create(text.Length, text.ToString(), (into, from) =>
        {
            for (var i = 0; i < into.Length; i++) into[i] = i > 0 && char.IsLetter(from[i - 1]) ? char.ToLowerInvariant(from[i]) : from[i];
        });
    }
}
