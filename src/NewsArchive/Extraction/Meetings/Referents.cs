using NewsArchive.Values;

namespace NewsArchive.Extraction.Meetings;

/// <summary>Who is meant by "he", "the Russian leader", "his Russian counterpart", "the two leaders".</summary>
internal sealed class Referents(MeetingFrame frame)
{
    private readonly List<int> _lastPair = [];

    /// <summary>Remembers the two who were last told of together.</summary>
    public void Remember(IReadOnlyList<int> people)
    {
        if (people.Count != 2) return;
        _lastPair.Clear();
        _lastPair.AddRange(people);
    }

    /// <summary>"he" and "she": the last subject before the word, in this sentence or the two before it, whose gender agrees; -1 where none.</summary>
    public int Pronoun(int token)
    {
        var female = frame.IsWord(token, "she") || frame.IsWord(token, "her");
        var (first, _) = frame.SentenceOf(token);
        var here = LastSubject(first, token, female);
        if (here >= 0) return here;
        var sentence = frame[token].Sentence;
        for (var s = sentence - 1; s >= Math.Max(0, sentence - 2); s--)
        {
            var (from, to) = frame.Words.TokensOf(s);
            if (from == to) continue;
            var before = FirstSubject(from, to, female);
            if (before >= 0) return before;
        }

        return -1;
    }

    /// <summary>"the two leaders", "both": the two who met last, or the only two named in the sentences before; empty where it is open.</summary>
    public IReadOnlyList<int> Pair(int token)
    {
        var (first, _) = frame.SentenceOf(token);
        var named = NamedBetween(first, token);
        if (named.Count == 2) return named;
        if (_lastPair.Count == 2) return [.. _lastPair];
        var sentence = frame[token].Sentence;
        for (var s = sentence - 1; s >= Math.Max(0, sentence - 2); s--)
        {
            var (from, to) = frame.Words.TokensOf(s);
            named = NamedBetween(from, to);
            if (named.Count == 2) return named;
            if (named.Count > 2) break;
        }

        return [];
    }

    /// <summary>
    /// "the Russian leader", "his Russian counterpart" (of <paramref name="self"/>), "the president": the only person of the article whose
    /// printed office agrees and whose country does not disagree; -1 where there is none or several.
    /// </summary>
    public int Office(int first, int end, int self)
    {
        string? country = null;
        var head = -1;
        for (var t = first; t < end; t++)
        {
            country ??= Geography.CountryOf(frame.Words.Word(t)) ?? (Geography.IsCountry(frame.Words.Word(t).ToString()) ? frame.Words.Word(t).ToString() : null);
            if (head < 0 && frame.Is(t, MeetingTerm.OfficeNoun)) head = t;
        }

        if (head < 0) return -1;
        var counterpart = frame.IsWord(head, "counterpart");
        if (counterpart && self < 0) return -1;
        var office = counterpart ? null : frame.Words.Word(head).ToString();
        return OnlyHolder(office, counterpart ? self : -1, country, self);
    }

    private int OnlyHolder(string? office, int like, string? country, int except)
    {
        var found = -1;
        var foundByCountry = -1;
        for (var p = 0; p < frame.People.Count; p++)
        {
            if (p == except || !Holds(frame.People[p], office, like)) continue;
            var says = CountrySaid(frame.People[p], country);
            if (says < 0) continue;
            if (says > 0) foundByCountry = foundByCountry == -1 ? p : -2;
            found = found == -1 ? p : -2;
        }

        return foundByCountry >= 0 ? foundByCountry : foundByCountry == -1 && found >= 0 ? found : -1;
    }

    private bool Holds(PersonInArticle person, string? office, int like)
    {
        foreach (var role in person.Roles)
        {
            if (office is not null)
            {
                if (Has(role.Text, office)) return true;
                if (MeetingTerms.Of(office).HasFlag(MeetingTerm.LeaderNoun) && office.Equals("leader", StringComparison.OrdinalIgnoreCase) && LeadsCountry(role.Text)) return true;
            }
            else if (SameRank(role.Text, frame.People[like].Roles)) return true;
        }

        return false;
    }

    private static bool LeadsCountry(string role) =>
        (Has(role, "president") && !Has(role, "vice")) || Has(role, "prime minister") || Has(role, "premier") || Has(role, "chancellor") || Has(role, "king") || Has(role, "leader");

    /// <summary>A secretary of state's counterpart is a foreign minister, a president's a president.</summary>
    private static bool SameRank(string role, IReadOnlyList<PrintedRole> others)
    {
        foreach (var other in others)
        {
            if (Foreign(role) && Foreign(other.Text)) return true;
            if (Defence(role) && Defence(other.Text)) return true;
            if (LeadsCountry(role) && LeadsCountry(other.Text)) return true;
            if (string.Equals(role, other.Text, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool Foreign(string role) => Has(role, "secretary of state") || Has(role, "foreign") || Has(role, "top diplomat");

    private static bool Defence(string role) => Has(role, "defense") || Has(role, "defence");

    /// <summary>1 where a role names the country, -1 where it names another, 0 where none is named (or none was asked for).</summary>
    private static int CountrySaid(PersonInArticle person, string? country)
    {
        if (country is null) return 0;
        var other = false;
        foreach (var role in person.Roles)
        {
            foreach (var range in role.Text.AsSpan().Split(' '))
            {
                var word = role.Text.AsSpan()[range];
                if (word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal)) word = word[..^2];
                var named = Geography.CountryOf(word) ?? (Geography.IsCountry(word.ToString()) ? word.ToString() : null);
                if (named is null) continue;
                if (string.Equals(named, country, StringComparison.Ordinal)) return 1;
                other = true;
            }
        }

        return other ? -1 : 0;
    }

    private static bool Has(string role, string word) => role.Contains(word, StringComparison.OrdinalIgnoreCase);

    private List<int> NamedBetween(int first, int end)
    {
        var named = new List<int>();
        for (var t = first; t < end; t++)
        {
            if (frame.NameAt(t) is not { } name) continue;
            if (!named.Contains(name.Person)) named.Add(name.Person);
            t = name.End - 1;
        }

        return named;
    }

    private int FirstSubject(int first, int end, bool female)
    {
        for (var t = first; t < end; t++)
        {
            if (frame.NameAt(t) is not { } name) continue;
            if (Agrees(name.Person, female) && Phrases.IsSubject(frame, name)) return name.Person;
            t = name.End - 1;
        }

        return -1;
    }

    private int LastSubject(int first, int end, bool female)
    {
        var found = -1;
        for (var t = first; t < end; t++)
        {
            if (frame.NameAt(t) is not { } name) continue;
            if (Agrees(name.Person, female) && Phrases.IsSubject(frame, name)) found = name.Person;
            t = name.End - 1;
        }

        return found;
    }

    private bool Agrees(int person, bool female) => frame.People[person].Gender switch
    {
        Gender.Female => female,
        Gender.Male => !female,
        _ => true,
    };
}
