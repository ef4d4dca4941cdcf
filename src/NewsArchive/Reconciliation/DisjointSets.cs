namespace NewsArchive.Reconciliation;

/// <summary>Sets that are united pair by pair; the root is the lowest member, so that the order of uniting changes nothing.</summary>
internal sealed class DisjointSets
{
    private readonly int[] _parents;

    public DisjointSets(int size)
    {
        _parents = new int[size];
        for (var i = 0; i < size; i++) _parents[i] = i;
    }

    /// <summary>The lowest member of the set.</summary>
    public int Root(int member)
    {
        while (_parents[member] != member)
        {
            _parents[member] = _parents[_parents[member]];
            member = _parents[member];
        }

        return member;
    }

    /// <summary>Makes the two sets one.</summary>
    public void Unite(int one, int other)
    {
        var (a, b) = (Root(one), Root(other));
        _parents[Math.Max(a, b)] = Math.Min(a, b);
    }
}
