using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.People;

/// <summary>"1 Anna Berg 5040", "2 Zorvan Quxley 5035", "3 Maria Lopez 4980": where most rows of a table hold people, the others do too.</summary>
internal static class TableRows
{
    private const int FewestRows = 4;

    /// <summary>Marks the names of such a table.</summary>
    public static void Mark(TokenizedArticle article, List<NameCandidate> candidates)
    {
        var (rows, sure) = (0, 0);
        foreach (var name in candidates)
        {
            if (!IsRow(article, name)) continue;
            rows++;
            if (name.Has(PersonRule.GivenAndFamilyName) || name.Has(PersonRule.GivenNameThenUnknown)) sure++;
        }

        if (rows < FewestRows || sure * 3 < rows * 2) return;
        for (var i = 0; i < candidates.Count; i++)
        {
            if (!IsRow(article, candidates[i])) continue;
            candidates[i] = candidates[i] with { Rules = candidates[i].Rules & ~PersonRules.Bit(PersonRule.RowOfFigures) | PersonRules.Bit(PersonRule.TableRow) };
        }
    }

    /// <summary>A figure at the head of a line, two words or three, a figure.</summary>
    private static bool IsRow(TokenizedArticle article, NameCandidate name)
    {
        var tokens = article.Tokens;
        if (name.Length is not (2 or 3 or 4) || name.First == 0 || name.End >= tokens.Length || tokens[name.First - 1].Kind != TokenKind.Number || tokens[name.End].Kind != TokenKind.Number) return false;
        return name.First == 1 || article.Text.AsSpan(tokens[name.First - 2].End, tokens[name.First - 1].Start - tokens[name.First - 2].End).Contains('\n');
    }
}
