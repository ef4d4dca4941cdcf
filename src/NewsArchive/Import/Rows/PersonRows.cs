using NewsArchive.Data.Sqlite;
using NewsArchive.Reconciliation;
using NewsArchive.Reference;

namespace NewsArchive.Import.Rows;

/// <summary>Writes people, and keeps their counts: changes are gathered over a transaction and written once a person.</summary>
internal sealed class PersonRows
{
    // Some 100 bytes each; beyond that the archive itself is asked.
    private const int MostRemembered = 500_000;

    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> keys = [];
    private readonly Dictionary<int, string> added = [];
    private readonly Dictionary<int, PersonChange> changes = [];
    private readonly PreparedStatement last;
    private readonly PreparedStatement find;
    private readonly PreparedStatement keyOf;
    private readonly PersonCounts counts;
    private int nextId;

    public PersonRows(StatementSet statements)
    {
        last = statements.Prepare("SELECT max(Id) FROM People");
        find = statements.Prepare("SELECT Id FROM People WHERE \"Key\" = ?1");
        keyOf = statements.Prepare("SELECT \"Key\" FROM People WHERE Id = ?1");
        Totals = new TotalRows(statements);
        counts = new PersonCounts(statements, Totals);
    }

    /// <summary>The archive's totals, which end with the people's counts.</summary>
    public TotalRows Totals { get; }

    public void Begin()
    {
        nextId = (int)(last.FirstNumber() ?? 0) + 1;
        if (ids.Count >= MostRemembered) ids.Clear();
        if (keys.Count >= MostRemembered) keys.Clear();
    }

    /// <summary>Gives everybody named in a reconciled set a number; the row of somebody new is written at the end.</summary>
    public void Know(IReadOnlyList<ReconciledArticle> articles)
    {
        foreach (var key in articles.SelectMany(article => article.PersonIds))
        {
            if (ids.ContainsKey(key)) continue;
            if ((int?)find.Set(1, key).FirstNumber() is not { } id)
            {
                added[id = nextId++] = key;
                Change(id);
            }

            ids[key] = id;
        }
    }

    /// <summary>The row of a person.</summary>
    public int IdOf(string key)
    {
        if (ids.TryGetValue(key, out var id)) return id;
        return ids[key] = (int)(find.Set(1, key).FirstNumber() ?? throw new InvalidOperationException($"“{key}” is named but is nobody of the reconciled people."));
    }

    /// <summary>The key of somebody who has a row.</summary>
    public string KeyOf(int id)
    {
        if (keys.TryGetValue(id, out var key)) return key;
        if (!keyOf.Set(1, id).Next()) throw new InvalidOperationException($"There is no person {id}.");
        key = keyOf.Text(0);
        keyOf.Reset();
        return keys[id] = key;
    }

    /// <summary>What changes about a person in this transaction.</summary>
    public PersonChange Change(int id) => changes.TryGetValue(id, out var change) ? change : changes[id] = new PersonChange();

    /// <summary>Writes the changes.</summary>
    public void End()
    {
        counts.Apply(changes, added);
        // Somebody whom no article names any more is gone, and a remembered row with them.
        if (changes.Values.Any(change => change.Articles < 0))
        {
            ids.Clear();
            keys.Clear();
        }

        changes.Clear();
        added.Clear();
        Totals.End();
    }

    /// <summary>Forgets what a transaction that went back had made.</summary>
    public void Forget()
    {
        ids.Clear();
        keys.Clear();
        changes.Clear();
        added.Clear();
        Totals.Forget();
    }
}

/// <summary>Names for lists that go by the family name.</summary>
internal static class SortNames
{
    /// <summary>
    /// "John Kerry" → "kerry john", "Xi Jinping" → "xi jinping"; where the tables do not know the person and articles print the first word alone but never the last,
    /// it is the family name: "Yoon Suk Yeol".
    /// </summary>
    /// <param name="name">The whole name.</param>
    /// <param name="printed">All forms printed.</param>
    public static string Of(string name, IEnumerable<string> printed)
    {
        var (first, last) = (name[..Math.Max(0, name.IndexOf(' ', StringComparison.Ordinal))], FamilyNames.Of(name));
        var alone = printed.Where(form => !form.Contains(' ', StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        return Of(name, KnownPeople.ShortName(name) is null && alone.Contains(first) && !alone.Contains(last) ? first : last);
    }

    private static string Of(string name, string family)
    {
        var at = name.LastIndexOf(family, StringComparison.Ordinal);
        return at < 0 ? Slug(name) : (Slug(family) + " " + Slug(name[..at] + " " + name[(at + family.Length)..])).TrimEnd();
    }

    private static string Slug(string words) => string.IsNullOrWhiteSpace(words) ? "" : Slugs.Of(words).Replace('-', ' ');
}
