using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.People;

/// <summary>Goes through an article once and gathers all that may be a person's name, with the rules that fire.</summary>
internal static class CandidateFinder
{
    private static readonly ulong NoName = PersonRules.Bit(PersonRule.PartOfAnotherName) | PersonRules.Bit(PersonRule.LonePlace) | PersonRules.Bit(PersonRule.PlaceInside);

    /// <summary>In the order of the text; those that are part of another name included, for what they tell of their words.</summary>
    public static List<NameCandidate> Find(TokenizedArticle article)
    {
        var candidates = new List<NameCandidate>();
        var splitter = new RunSplitter(article, candidates);
        for (var s = 0; s < article.Sentences.Count; s++)
        {
            var (first, end) = article.TokensOf(s);
            if (first == end || NewsCredits.IsCredit(article, first, end)) continue;
            OfSentence(article, first, end, ref splitter, candidates);
        }

        TableRows.Mark(article, candidates);
        return candidates;
    }

    private static void OfSentence(TokenizedArticle article, int first, int end, ref RunSplitter splitter, List<NameCandidate> candidates)
    {
        var lines = LineCases.Of(article.Tokens, first, end);
        var link = RunLink.None;
        var from = candidates.Count;
        for (var at = first; at < end;)
        {
            if (!CapitalRuns.IsNamePart(article.Tokens[at]))
            {
                at++;
                continue;
            }

            var runEnd = CapitalRuns.EndOf(article, at, end);
            link = splitter.Split(at, runEnd, link, OpensClause(article.Tokens, at, first), lines);
            at = runEnd;
            link = Continues(article, ref at, end, link);
        }

        for (var i = from; i < candidates.Count; i++)
        {
            if (candidates[i].Has(PersonRule.PartOfAnotherName)) continue;
            var rules = WordsBefore.Rules(article, candidates[i], first) | WordsBehind.Rules(article, candidates[i], end);
            candidates[i] = candidates[i] with { Rules = candidates[i].Rules | rules };
        }

        for (var i = from + 1; i < candidates.Count; i++) NamesListed(article, candidates, i);
    }

    /// <summary>"Anna Berg, Zorvan Quxley": what stands beside a sure name in a list is a name as well.</summary>
    private static void NamesListed(TokenizedArticle article, List<NameCandidate> candidates, int index)
    {
        var (left, right) = (candidates[index - 1], candidates[index]);
        if (right.First - left.End is not (1 or 2) || left.Length == 1 != (right.Length == 1)) return;
        for (var i = left.End; i < right.First; i++)
        {
            if (article.Tokens[i].Kind is not (TokenKind.Comma or TokenKind.Semicolon) && !(article.Word(i) is "and" or "or")) return;
        }

        var bit = PersonRules.Bit(PersonRule.NamesListed);
        if (IsOfSeveral(article, left) && (right.Rules & NoName) == 0) candidates[index] = right = right with { Rules = right.Rules | bit | PersonRules.Bit(PersonRule.TitleBefore) };
        if (IsSure(right)) candidates[index - 1] = left with { Rules = left.Rules | bit };
        if (IsSure(left)) candidates[index] = right with { Rules = right.Rules | bit };
    }

    /// <summary>"Senators Quxley, Berg and Okafor": the title is that of all who follow.</summary>
    private static bool IsOfSeveral(TokenizedArticle article, NameCandidate name)
    {
        if (!name.Has(PersonRule.TitleBefore) || name.First == 0) return false;
        return name.Has(PersonRule.NamesListed) && article.Tokens[name.First - 1].Kind != TokenKind.Word || RunParts.IsPluralTitle(article, name.First - 1) || article.IsWord(name.First - 1, "and") && name.Has(PersonRule.NamesListed);
    }

    private static bool IsSure(NameCandidate name) => name.Has(PersonRule.GivenAndFamilyName) || name.Has(PersonRule.GivenNameThenUnknown) || name.Has(PersonRule.LoneGivenName);

    private static bool OpensClause(TokenRow tokens, int at, int first) =>
        at == first || tokens[at - 1].Kind is TokenKind.OpenQuote or TokenKind.Colon or TokenKind.Dash or TokenKind.Stop or TokenKind.SingleQuote or TokenKind.OpenBracket or TokenKind.Other or TokenKind.Number;

    /// <summary>Steps over "of", "of the", "for", "to the" where another run follows; the link is kept only there.</summary>
    private static RunLink Continues(TokenizedArticle article, ref int at, int end, RunLink link)
    {
        var tokens = article.Tokens;
        if (at >= end) return RunLink.None;
        if (tokens[at].Kind == TokenKind.Other && article.Text[tokens[at].Start] == '&') return RunLink.ThingOf;
        if (link == RunLink.None || !IsLink(article, at, link)) return RunLink.None;
        var next = at + 1;
        if (next < end && article.IsWord(next, "the")) next++;
        if (next >= end || !CapitalRuns.IsNamePart(tokens[next])) return RunLink.None;
        at = next;
        return link;
    }

    private static bool IsLink(TokenizedArticle article, int at, RunLink link)
    {
        var word = article.Word(at);
        return word is "of" || word is "for" or "to" && link == RunLink.TitleOf || word is "for" && link == RunLink.ThingOf;
    }
}
