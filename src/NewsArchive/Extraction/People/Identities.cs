using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.People;

/// <summary>Joins the names of an article into people: "Zorvan Quxley", "Mr Quxley" and "Quxley" are one.</summary>
internal sealed class Identities(TokenizedArticle article, List<NameCandidate> candidates)
{
    /// <summary>So many people of one surname are told apart; more are kept, but bare surnames go to these.</summary>
    private const int MostOfOneName = 16;

    private const int ShortestMotherName = 4;

    private readonly List<Identity> _all = [];
    private readonly Dictionary<ulong, List<Identity>> _byFamilyName = [];
    private readonly Dictionary<ulong, List<Identity>> _byFirstName = [];
    private readonly Dictionary<ulong, List<Identity>> _byFatherName = [];
    private readonly Dictionary<ulong, Identity> _byLoneName = [];
    private readonly HashSet<ulong> _organisationWords = [];
    private readonly Identity?[] _ofCandidate = new Identity?[candidates.Count];

    /// <summary>All identities, people or not, by the mention that opened them.</summary>
    public List<Identity> Join()
    {
        for (var length = 3; length >= 2; length--)
        {
            for (var i = 0; i < candidates.Count; i++)
            {
                if (Math.Min(NameWords(candidates[i]), 3) == length) JoinFull(i);
            }
        }

        for (var i = 0; i < candidates.Count; i++)
        {
            if (_ofCandidate[i] is { } full) full.LastSeen = i;
            else if (NameWords(candidates[i]) == 1) JoinShort(i);
        }

        foreach (var lone in _byLoneName.Values)
        {
            if (lone.Mentions.Count > 1) lone.Add(PersonRule.Repeated);
        }

        return _all;
    }

    private int NameWords(NameCandidate name) => name.Length == 1 ? 1 : NameKeys.FamilyWord(article, name) - name.First + 1;

    private void JoinFull(int index)
    {
        var name = candidates[index];
        if (name.Has(PersonRule.PartOfAnotherName))
        {
            _organisationWords.Add(NameKeys.Of(article, name.First));
            return;
        }

        var family = NameKeys.Of(article, NameKeys.FamilyWord(article, name));
        if (BornAs(name) is { } born)
        {
            born.AddShort(index, name, false);
            _ofCandidate[index] = born;
            return;
        }

        var identity = Known(name, family);
        if (identity is null)
        {
            identity = new Identity(name);
            _all.Add(identity);
            Register(_byFamilyName, family, identity);
            Register(_byFirstName, NameKeys.Of(article, name.First), identity);
            if (FatherName(name) is var father and >= 0) Register(_byFatherName, NameKeys.Of(article, father), identity);
        }

        identity.AddFull(index, name, article);
        _ofCandidate[index] = identity;
    }

    /// <summary>"Ricardo Lopez Quxley" is "Ricardo Lopez" and "Lopez": the first of two family names, as in Spanish; -1 where there is but one.</summary>
    private int FatherName(NameCandidate name)
    {
        var tokens = article.Tokens;
        var last = NameKeys.FamilyWord(article, name);
        if (last - name.First != 2 || !tokens[name.First].Is(WordClass.GivenName)) return -1;
        var (father, mother) = (tokens[name.First + 1], tokens[last]);
        if (mother.End - mother.Start < ShortestMotherName || !mother.Is(WordClass.Surname) && mother.IsPlain && father.IsPlain) return -1;
        return father.IsCapitalised && !RunParts.IsInitial(article, name.First + 1) && !father.Is(WordClass.Particle) && (!father.Is(WordClass.GivenName) || father.Is(WordClass.Surname) && !father.Is(WordClass.CommonWord)) ? name.First + 1 : -1;
    }

    private Identity? Known(NameCandidate name, ulong family)
    {
        if (NameWords(name) == 2 && _byFatherName.TryGetValue(family, out var children))
        {
            foreach (var child in children)
            {
                if (NameKeys.Of(article, child.Fullest.First) == NameKeys.Of(article, name.First)) return child;
            }
        }

        if (!_byFamilyName.TryGetValue(family, out var bearers)) return null;
        foreach (var bearer in bearers)
        {
            if (NameForms.MaybeOne(article, bearer.Fullest, name)) return bearer;
        }

        return null;
    }

    private void JoinShort(int index)
    {
        var name = candidates[index];
        var key = NameKeys.Of(article, NameKeys.FamilyWord(article, name));
        if (name.Has(PersonRule.PartOfAnotherName))
        {
            _organisationWords.Add(key);
            return;
        }

        var bearer = Nearest(_byFamilyName, key, name, false) ?? Nearest(_byFirstName, key, name, true) ?? Nearest(_byFatherName, key, name, false);
        if (bearer is not null)
        {
            if (!MayBeCommonWord(name)) bearer.AddShort(index, name, GenderSigns.OfTitle(article, name) == Gender.Unknown);
            return;
        }

        if (!_byLoneName.TryGetValue(key, out var lone))
        {
            lone = new Identity(name);
            _byLoneName.Add(key, lone);
            _all.Add(lone);
            if (_organisationWords.Contains(key)) lone.Add(PersonRule.NamesOrganisation);
        }

        if (!MayBeCommonWord(name)) lone.AddFull(index, name, article);
    }

    /// <summary>"Brown bread is …": a capital at the start of a sentence says nothing of a common word.</summary>
    private bool MayBeCommonWord(NameCandidate name) =>
        name.OpensClause && article.Tokens[name.First].Is(WordClass.CommonWord) && (name.Rules & PersonRules.AroundTheName) == 0
        && !(name.End < article.Tokens.Length && (article.Tokens[name.End].Kind == TokenKind.Possessive || article.Tokens[name.End].Is(WordClass.Auxiliary)));

    private Identity? Nearest(Dictionary<ulong, List<Identity>> bearers, ulong key, NameCandidate name, bool ofFirstName)
    {
        if (!bearers.TryGetValue(key, out var list)) return null;
        var gender = GenderSigns.OfTitle(article, name);
        Identity? nearest = null;
        foreach (var one in list)
        {
            if (ofFirstName && IsCrowned(name.First) && !IsCrowned(one.Fullest.First)) continue;
            if (gender != Gender.Unknown && GenderSigns.OfName(article, one.Fullest) is var other && other != Gender.Unknown && other != gender) continue;
            if (nearest is null || IsNearer(one, nearest)) nearest = one;
        }

        return nearest;
    }

    /// <summary>"Quxley's niece, Maria Quxley, … Quxley said": an article that calls one of them by the surname alone goes on so; else the one named last is meant.</summary>
    private static bool IsNearer(Identity one, Identity other) => one.Bare != other.Bare ? one.Bare > other.Bare : one.LastSeen > other.LastSeen;

    /// <summary>"Queen Maria" is not the "Maria Quxley" of the same article, unless she is printed as "Queen Maria Quxley".</summary>
    private bool IsCrowned(int first) => first > 0 && article.Word(first - 1) is "King" or "Queen" or "Pope" or "Emperor" or "Empress" or "Tsar" or "Saint" or "Sultan" or "Prince" or "Princess";

    /// <summary>"Born Maria Quxley in 1921, she": the maiden name of one who bears the same given name and was named before; null elsewhere.</summary>
    private Identity? BornAs(NameCandidate name) =>
        name.First > 0 && article.Word(name.First - 1) is "Born" or "née" && _byFirstName.TryGetValue(NameKeys.Of(article, name.First), out var bearers) && bearers.Count == 1 ? bearers[0] : null;

    private static void Register(Dictionary<ulong, List<Identity>> by, ulong key, Identity identity)
    {
        if (!by.TryGetValue(key, out var list)) by.Add(key, list = []);
        if (list.Count < MostOfOneName) list.Add(identity);
    }
}
