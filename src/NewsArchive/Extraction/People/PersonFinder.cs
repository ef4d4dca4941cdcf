using NewsArchive.Extraction.Words;
using NewsArchive.Values;

namespace NewsArchive.Extraction.People;

/// <summary>The people an article names.</summary>
public static class PersonFinder
{
    private const int MostRoles = 12;

    /// <summary>
    /// By first mention. A name is taken for a person's where what its own words and the words around all its mentions say adds up
    /// (<see cref="PersonRules"/>); bylines, credits and people who are only part of another name are left out.
    /// </summary>
    public static IReadOnlyList<PersonInArticle> Find(TokenizedArticle article)
    {
        var candidates = CandidateFinder.Find(article);
        if (candidates.Count == 0) return [];
        var people = new List<(int Start, PersonInArticle Person)>();
        foreach (var identity in new Identities(article, candidates).Join())
        {
            if (identity.Mentions.Count == 0 || identity.Weight < PersonRules.Enough) continue;
            identity.Mentions.Sort();
            var person = Describe(article, candidates, identity);
            people.Add((person.Mentions[0].Start, person));
        }

        people.Sort((one, other) => one.Start.CompareTo(other.Start));
        return people.ConvertAll(one => one.Person);
    }

    private static PersonInArticle Describe(TokenizedArticle article, List<NameCandidate> candidates, Identity identity)
    {
        var mentions = new Mention[identity.Mentions.Count];
        var roles = new List<PrintedRole>();
        for (var i = 0; i < mentions.Length; i++)
        {
            var name = candidates[identity.Mentions[i]];
            var rule = name.Length == 1 && identity.Fullest.Length > 1 ? name.Rules & PersonRules.AroundTheName : name.Rules;
            mentions[i] = new Mention(article.Tokens[name.First].Start, article.Tokens[name.End - 1].End, PersonRules.NameOf(PersonRules.Strongest(rule)));
            AddRole(roles, PrintedRoles.Before(article, name));
            AddRole(roles, PrintedRoles.Behind(article, name));
        }

        return new PersonInArticle
        {
            Name = NameText.Of(article, identity.Fullest),
            Gender = GenderSigns.Of(article, candidates, identity),
            Roles = roles,
            Mentions = mentions,
            Confidence = Math.Round(PersonRules.Confidence(identity.Weight), 3),
        };
    }

    private static void AddRole(List<PrintedRole> roles, PrintedRole? role)
    {
        if (role is not { } printed || roles.Count >= MostRoles) return;
        foreach (var known in roles)
        {
            if (known.Text == printed.Text) return;
        }

        roles.Add(printed);
    }
}
