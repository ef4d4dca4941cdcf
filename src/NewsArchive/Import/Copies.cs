using NewsArchive.Data.Packing;
using NewsArchive.Data.Sqlite;
using NewsArchive.Reading;

namespace NewsArchive.Import;

/// <summary>
/// Finds the articles of the archive with the same text as new ones, by keys of their <see cref="Fingerprint"/>s, and says which of them leads.
/// What a set of articles comes to does not depend on the order in which they came.
/// </summary>
internal sealed class Copies(StatementSet statements)
{
    // Of a story that ran more often, any of its copies tells; of a phrase that many articles share, none does.
    private const int MostLookedAt = 64;

    private readonly PreparedStatement remember = statements.Prepare("INSERT OR IGNORE INTO CopyKeys (\"Key\", ArticleId) VALUES (?1, ?2)");
    private readonly PreparedStatement sharing = statements.Prepare($"SELECT ArticleId FROM CopyKeys WHERE \"Key\" = ?1 LIMIT {MostLookedAt}");
    private readonly PreparedStatement leadOf = statements.Prepare("SELECT coalesce(LeadId, Id) FROM Articles WHERE Id = ?1");
    private readonly PreparedStatement body = statements.Prepare("SELECT Text, Blocks FROM Bodies WHERE ArticleId = ?1");
    private readonly PreparedStatement follow = statements.Prepare("UPDATE Articles SET LeadId = ?2 WHERE Id = ?1");

    private readonly PreparedStatement members = statements.Prepare("""
        SELECT a.Id, o.Name, a.Basis, a.Earliest = a.Latest, a.WordCount, lower(hex(s.Sha256)), a.Ordinal, a.LeadId, a.IsVersion
        FROM Articles a JOIN Sources s ON s.Id = a.SourceId LEFT JOIN Outlets o ON o.Id = a.OutletId WHERE a.Id = ?1
        UNION ALL
        SELECT a.Id, o.Name, a.Basis, a.Earliest = a.Latest, a.WordCount, lower(hex(s.Sha256)), a.Ordinal, a.LeadId, a.IsVersion
        FROM Articles a JOIN Sources s ON s.Id = a.SourceId LEFT JOIN Outlets o ON o.Id = a.OutletId WHERE a.LeadId = ?1
        """);

    /// <summary>
    /// The articles to be written with another place: new ones that are copies, and those of the archive that lead no longer, or are listed no longer.
    /// A copy that is only led by another one than before needs no writing: its row is brought up to date here.
    /// </summary>
    public IReadOnlyDictionary<int, CopyPlace> Place(IReadOnlyList<ArticleToWrite> fresh)
    {
        var groups = new CopyGroups();
        var prints = fresh.ToDictionary(article => article.Id, article => article.Prepared.Fingerprint);
        var alike = Sharing(fresh);
        foreach (var article in fresh)
        {
            if (alike.TryGetValue(article.Id, out var found)) Join(article, found, prints, groups);
        }

        var changed = new Dictionary<int, CopyPlace>();
        var added = fresh.ToDictionary(article => article.Id);
        foreach (var group in groups.All()) Settle(group, added, changed);
        return changed;
    }

    /// <summary>Remembers the keys of new articles, and finds for each the articles that have one of them too, old and new. In the order of the keys: neighbouring rows lie on one page.</summary>
    private Dictionary<int, HashSet<int>> Sharing(IReadOnlyList<ArticleToWrite> fresh)
    {
        var found = new Dictionary<int, HashSet<int>>();
        var keys = fresh.SelectMany(article => article.Prepared.Fingerprint.Keys, (article, key) => (Key: key, article.Id)).Order().ToList();
        var same = new List<int>();
        for (var (first, end) = (0, 0); first < keys.Count; first = end)
        {
            var key = keys[first].Key;
            same.Clear();
            sharing.Set(1, key);
            while (sharing.Next()) same.Add((int)sharing.Number(0));
            for (end = first; end < keys.Count && keys[end].Key == key; end++)
            {
                remember.Set(1, key).Set(2, keys[end].Id).Run();
                same.Add(keys[end].Id);
            }

            if (same.Count == 1) continue;
            for (var i = first; i < end; i++) AddOthers(keys[i].Id, same, found);
        }

        return found;
    }

    private static void AddOthers(int article, List<int> same, Dictionary<int, HashSet<int>> found)
    {
        if (!found.TryGetValue(article, out var others)) found[article] = others = [];
        foreach (var other in same)
        {
            if (others.Count >= MostLookedAt) return;
            if (other != article) others.Add(other);
        }
    }

    private void Join(ArticleToWrite article, HashSet<int> found, Dictionary<int, Fingerprint> prints, CopyGroups groups)
    {
        foreach (var other in found)
        {
            // A group of the archive stands for its members: one that is alike is enough.
            var isFresh = prints.ContainsKey(other);
            var node = isFresh ? other : (int)(leadOf.Set(1, other).FirstNumber() ?? other);
            if (groups.AreOne(article.Id, node)) continue;
            if (article.Prepared.Fingerprint.Likeness(PrintOf(other, prints)) >= Fingerprint.SameText) groups.Join(article.Id, node);
        }
    }

    private Fingerprint PrintOf(int article, Dictionary<int, Fingerprint> fresh)
    {
        if (fresh.TryGetValue(article, out var print)) return print;
        if (!body.Set(1, article).Next()) return Fingerprint.Of("", []);
        print = Fingerprint.Of(body.Text(0), PackedLists.Blocks.Unpack(body.Bytes(1).ToArray()));
        body.Reset();
        return print;
    }

    private void Settle(IReadOnlyList<int> nodes, Dictionary<int, ArticleToWrite> fresh, Dictionary<int, CopyPlace> changed)
    {
        var group = new List<CopyMember>();
        foreach (var node in nodes)
        {
            if (fresh.TryGetValue(node, out var article)) group.Add(CopyMember.Of(article));
            else group.AddRange(Stored(node));
        }

        foreach (var (member, now) in CopyMember.Places(group))
        {
            if (now == member.Before) continue;
            var onlyFollows = member.Before.IsCopy && now.IsCopy && member.Before.IsVersion == now.IsVersion;
            if (onlyFollows) follow.Set(1, member.Id).Set(2, now.Lead).Run();
            else changed[member.Id] = now;
        }
    }

    private List<CopyMember> Stored(int lead)
    {
        var found = new List<CopyMember>();
        members.Set(1, lead);
        while (members.Next())
        {
            found.Add(new CopyMember(
                (int)members.Number(0), members.IsNull(1) ? null : members.Text(1), members.Number(2) == (int)Values.DateBasis.Stated && members.Number(3) == 1, (int)members.Number(4),
                members.Text(5), (int)members.Number(6), new CopyPlace(members.IsNull(7) ? null : (int)members.Number(7), members.Number(8) == 1)));
        }

        return found;
    }
}
