using NewsArchive.Data;
using NewsArchive.Data.Packing;
using NewsArchive.Data.Sqlite;
using NewsArchive.Values;

namespace NewsArchive.Search;

/// <summary>
/// The columns. One thread adds rows while others read: arrays are only ever replaced by longer ones with the same beginning, and a row counts
/// once everything of it is there.
/// </summary>
internal sealed class FacetTable
{
    private int[] earliest = [];
    private int[] latest = [];
    private int[] sortDays = [];
    private int[] outlets = [];
    private int[] months = [];
    private ulong[] listed = [];
    private long[] people = [];
    private long[] places = [];
    private int[] lists = [];

    // The first place stays empty, so that a row that is there is never 0.
    private int used = 1;
    private int count;

    /// <summary>One more than the highest number of an article.</summary>
    public int Count
    {
        get => Volatile.Read(ref count);
        private set => Volatile.Write(ref count, value);
    }

    /// <summary>The highest number of a person.</summary>
    public int MostPeople { get; private set; }

    /// <summary>The highest number of a publication.</summary>
    public int MostOutlets { get; private set; }

    /// <summary>The highest number of a place.</summary>
    public int MostPlaces { get; private set; }

    /// <summary>Of the newest row read.</summary>
    public int Version { get; private set; }

    /// <summary>0 where unknown.</summary>
    public int SortDay(int article) => article < Count ? sortDays[article] : 0;

    /// <summary>Year times twelve and month from 0; 0 where unknown.</summary>
    public int Month(int article) => article < Count ? months[article] : 0;

    /// <summary>How often an article was written anew.</summary>
    public int Rewritten { get; private set; }

    /// <summary>How often an article came to be listed behind later ones.</summary>
    public int Relisted { get; private set; }

    /// <summary>0 where unknown.</summary>
    public int Outlet(int article) => article < Count ? outlets[article] : 0;

    /// <summary>Whether there is such an article.</summary>
    public bool Has(int article) => article < Count && people[article] != 0;

    public ReadOnlySpan<int> People(int article) => article < Count ? List(people[article]) : [];

    public ReadOnlySpan<int> Places(int article) => article < Count ? List(places[article]) : [];

    /// <summary>Whether the article may have been published on one of the days; false where nothing is known of its day.</summary>
    public bool MayBeOn(int article, DayRange days) =>
        article < Count && sortDays[article] > 0 && earliest[article] <= days.Last.DayNumber && latest[article] >= days.First.DayNumber;

    /// <summary>All listed articles below a number.</summary>
    public ArticleSet Everything(int size)
    {
        var all = new ArticleSet(size);
        Array.Copy(listed, all.Bits, Math.Min(listed.Length, all.Bits.Length));
        return all.UpTo();
    }

    /// <summary>Those of a set that may have been published on one of the days.</summary>
    public ArticleSet KeepOn(ArticleSet articles, DayRange days)
    {
        var kept = new ArticleSet(articles.Size);
        foreach (var article in articles.NewestFirst())
        {
            if (MayBeOn(article, days)) kept.Add(article);
        }

        return kept;
    }

    /// <summary>Adds a row, or replaces the article's older one.</summary>
    public void Add(PreparedStatement row)
    {
        var article = (int)row.Number(0);
        Room(article);
        if (people[article] != 0) Rewritten++;
        // What is held of words knows nothing of an article that was not listed before.
        else if (article < Count) Relisted++;
        if (row.Number(4) == FacetRow.Unlisted)
        {
            Unlist(article, (int)row.Number(1));
            return;
        }

        earliest[article] = (int)row.Number(2);
        latest[article] = (int)row.Number(3);
        sortDays[article] = (int)row.Number(4);
        months[article] = sortDays[article] == 0 ? 0 : DateOnly.FromDayNumber(sortDays[article]) is var day ? (day.Year * 12) + day.Month - 1 : 0;
        outlets[article] = (int)row.Number(5);
        var (named, told) = (PackedLists.Numbers.Unpack(row.Bytes(6).ToArray()), PackedLists.Numbers.Unpack(row.Bytes(7).ToArray()));
        people[article] = Keep(named);
        places[article] = Keep(told);
        MostPeople = Math.Max(MostPeople, named.DefaultIfEmpty().Max());
        MostPlaces = Math.Max(MostPlaces, told.DefaultIfEmpty().Max());
        MostOutlets = Math.Max(MostOutlets, outlets[article]);
        listed[article >> 6] |= 1UL << (article & 63);
        Count = Math.Max(Count, article + 1);
        Version = (int)row.Number(1);
    }

    private void Unlist(int article, int version)
    {
        listed[article >> 6] &= ~(1UL << (article & 63));
        people[article] = 0;
        Count = Math.Max(Count, article + 1);
        Version = version;
    }

    private ReadOnlySpan<int> List(long place) => lists.AsSpan((int)(place >> 16), (int)(place & 0xFFFF));

    // A list of an article written anew goes behind the others: readers see the old one or the new one, never half of each.
    private long Keep(IReadOnlyList<int> list)
    {
        var length = Math.Min(list.Count, 0xFFFF);
        if (used + length > lists.Length) Array.Resize(ref lists, Math.Max(lists.Length * 2, used + length + 1024));
        for (var i = 0; i < length; i++) lists[used + i] = list[i];
        used += length;
        return ((long)(used - length) << 16) | (uint)length;
    }

    private void Room(int article)
    {
        if (article < sortDays.Length) return;
        var size = Math.Max(sortDays.Length * 2, article + 1024);
        Array.Resize(ref earliest, size);
        Array.Resize(ref latest, size);
        Array.Resize(ref sortDays, size);
        Array.Resize(ref months, size);
        Array.Resize(ref listed, (size >> 6) + 1);
        Array.Resize(ref outlets, size);
        Array.Resize(ref people, size);
        Array.Resize(ref places, size);
    }
}
