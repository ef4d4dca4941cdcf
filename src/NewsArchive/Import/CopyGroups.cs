namespace NewsArchive.Import;

/// <summary>Articles that were found to be one, by their numbers: only those that were joined take up room.</summary>
internal sealed class CopyGroups
{
    private readonly Dictionary<int, List<int>> groupOf = [];

    public bool AreOne(int first, int second) => first == second || (groupOf.TryGetValue(first, out var group) && groupOf.TryGetValue(second, out var other) && ReferenceEquals(group, other));

    public void Join(int first, int second)
    {
        var (group, other) = (GroupOf(first), GroupOf(second));
        if (group.Count < other.Count) (group, other) = (other, group);
        group.AddRange(other);
        foreach (var member in other) groupOf[member] = group;
    }

    public IEnumerable<IReadOnlyList<int>> All() => groupOf.Values.Distinct();

    private List<int> GroupOf(int article) => groupOf.TryGetValue(article, out var group) ? group : groupOf[article] = [article];
}
