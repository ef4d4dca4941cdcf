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
        var kind = head > first && !counterpart && Offices.IsKind(frame.Words.Word(head - 1)) ? frame.Words.Word(head - 1).ToString() : null;
        return OnlyHolder(office, kind, counterpart ? self : -1, country, self);
    }

    private int OnlyHolder(string? office, string? kind, int like, string? country, int except)
    {
        var found = -1;
        var foundByCountry = -1;
        for (var p = 0; p < frame.People.Count; p++)
        {
            if (p == except || !Holds(frame.People[p], office, kind, like)) continue;
            var says = Offices.CountrySaid(frame.People[p], country);
            if (says < 0) continue;
            if (says > 0) foundByCountry = foundByCountry == -1 ? p : -2;
            found = found == -1 ? p : -2;
        }

        return foundByCountry >= 0 ? foundByCountry : foundByCountry == -1 && found >= 0 ? found : -1;
    }

    private bool Holds(PersonInArticle person, string? office, string? kind, int like)
    {
        foreach (var role in person.Roles)
        {
            if (office is not null)
            {
                if (kind is not null && !Offices.Has(role.Text, kind)) continue;
                if (kind is null ? Offices.IsOf(role.Text, office) : Offices.Has(role.Text, office)) return true;
                if (MeetingTerms.Of(office).HasFlag(MeetingTerm.LeaderNoun) && office.Equals("leader", StringComparison.OrdinalIgnoreCase) && Offices.LeadsCountry(role.Text)) return true;
            }
            else if (Offices.SameRank(role.Text, frame.People[like].Roles)) return true;
        }

        return false;
    }

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
