namespace NewsArchive.Import.Rows;

/// <summary>What changes about a person in one transaction.</summary>
internal sealed class PersonChange
{
    public int Articles { get; private set; }

    public int Quotes { get; set; }

    public int Meetings { get; set; }

    /// <summary>Of the articles added: the earliest sort day that is known; null for none.</summary>
    public int? First { get; private set; }

    /// <summary>The latest.</summary>
    public int? Last { get; private set; }

    /// <summary>Whether an article that named the person was taken away or written anew: the first and last day may not be what they were.</summary>
    public bool HasLost { get; private set; }

    /// <summary>Forms printed, each with the number of articles more or fewer that print it.</summary>
    public Dictionary<string, int> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Descriptions printed, as above.</summary>
    public Dictionary<string, int> Roles { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether there is anything to write.</summary>
    public bool IsNone => Articles == 0 && Quotes == 0 && Meetings == 0 && !HasLost && Names.Count == 0 && Roles.Count == 0;

    /// <summary>An article of a sort day (0 for none) names the person.</summary>
    public void Add(int sortDay, string name, IEnumerable<string> roles)
    {
        Count(name, roles, 1);
        if (sortDay <= 0) return;
        First = Math.Min(First ?? sortDay, sortDay);
        Last = Math.Max(Last ?? sortDay, sortDay);
    }

    /// <summary>An article names the person no longer.</summary>
    public void Remove(string name, IEnumerable<string> roles)
    {
        Count(name, roles, -1);
        HasLost = true;
    }

    private void Count(string name, IEnumerable<string> roles, int by)
    {
        Articles += by;
        Count(Names, name, by);
        foreach (var role in roles.Distinct(StringComparer.Ordinal)) Count(Roles, role, by);
    }

    private static void Count(Dictionary<string, int> counts, string printed, int by) => counts[printed] = counts.GetValueOrDefault(printed) + by;
}
