namespace NewsArchive.Extraction.Meetings;

/// <summary>Who takes part, as far as one phrase says: people, and groups as printed; and where the phrase stands.</summary>
internal sealed class Parties
{
    /// <summary>Places in the article's list of people, in the order printed.</summary>
    public List<int> People { get; } = [];

    /// <summary>Groups as printed.</summary>
    public List<string> Groups { get; } = [];

    /// <summary>First token; -1 where the parties are only meant ("they").</summary>
    public int First { get; set; } = -1;

    /// <summary>Behind the last token.</summary>
    public int End { get; set; } = -1;

    /// <summary>Whether nobody was found.</summary>
    public bool IsEmpty => People.Count == 0 && Groups.Count == 0;

    /// <summary>Adds a person once.</summary>
    public void Add(int person)
    {
        if (person >= 0 && !People.Contains(person)) People.Add(person);
    }

    /// <summary>Adds all of another phrase.</summary>
    public void Add(Parties other)
    {
        foreach (var person in other.People) Add(person);
        foreach (var group in other.Groups)
        {
            if (!Groups.Contains(group)) Groups.Add(group);
        }
    }
}
