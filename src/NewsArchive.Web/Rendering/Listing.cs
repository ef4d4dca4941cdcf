using NewsArchive.Values;

namespace NewsArchive.Web.Rendering;

/// <summary>A page of a listing: its entries, how many there are in all, and where it stands among its neighbours.</summary>
public sealed record Listing<T>(IReadOnlyList<T> Items, int Total, int Page, int PageSize = ListFilter.PageSize)
{
    /// <summary>The place of an entry, from which the next page goes on; null where a listing has page numbers only.</summary>
    public Func<T, Cursor>? At { get; init; }

    public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);

    public bool IsBeyondEnd => Items.Count == 0 && Total > 0;

    public Pager Pager => new(Page, Pages, At is null || Items.Count == 0 ? null : At(Items[0]), At is null || Items.Count == 0 ? null : At(Items[^1]));
}

/// <summary>The row of page numbers, with the first and last entry of this page where the listing can go on from an entry.</summary>
public sealed record Pager(int Page, int Pages, Cursor? First = null, Cursor? Last = null)
{
    /// <summary>The numbers to show: the first, the last and those around this one; 0 stands for a gap.</summary>
    public IEnumerable<int> Numbers()
    {
        var near = Enumerable.Range(-2, 5).Select(step => Page + step).Where(number => number > 1 && number < Pages);
        var last = 0;
        foreach (var number in near.Prepend(1).Append(Pages).Distinct())
        {
            if (last > 0 && number > last + 1) yield return 0;
            yield return last = number;
        }
    }
}

/// <summary>What a page says where it has nothing to show: what was looked for, why there is nothing, and one way on.</summary>
public sealed record EmptyState(string What, string Why, string Href, string WayOn);

/// <summary>A quotation as lists show it.</summary>
public sealed record QuoteLine
{
    public required string Text { get; init; }

    public required QuoteKind Kind { get; init; }

    public string? SpeakerKey { get; init; }

    public string? SpeakerName { get; init; }

    public string? Addressee { get; init; }

    public required Citation Cite { get; init; }

    public EdtfDate? Published { get; init; }

    public string? Outlet { get; init; }

    public string? ArticleTitle { get; init; }

    /// <summary>The day by which lists are ordered.</summary>
    public DateOnly SortDay { get; init; }

    /// <summary>Its number in the article.</summary>
    public int Number { get; init; }

    /// <summary>Its place in listings.</summary>
    public Cursor At => new(SortDay.DayNumber, Cite.Article, Number);

    /// <summary>The same words in other articles.</summary>
    public IReadOnlyList<OtherPrinting> Others { get; init; } = [];

    /// <summary>Whether the words stood in quotation marks.</summary>
    public bool IsQuoted => Kind != QuoteKind.Indirect;

    /// <summary>What stands behind the speaker, to the end of the sentence: " to Vladimir Putin."; a name that ends with a full stop has one already.</summary>
    public string After
    {
        get
        {
            var words = (Addressee is { } to ? " to " + to : "") + (IsQuoted ? "" : ", in the reporter’s words");
            return words + ((words.Length > 0 ? words : SpeakerName ?? "").EndsWith('.') ? "" : ".");
        }
    }

    /// <summary>The words as a page shows them; a comma that only led on to "he said" is left off.</summary>
    public string Shown => Text.TrimEnd().TrimEnd(',', ';', '-', '–', '—').TrimEnd();

    /// <summary>The words, cut at a word near the limit, with an ellipsis.</summary>
    public string Short(int limit) => Shorten.At(Shown, limit);
}

/// <summary>Cuts words at a word, and says so.</summary>
public static class Shorten
{
    public static string At(string text, int limit)
    {
        if (text.Length <= limit) return text;
        var cut = text.LastIndexOf(' ', limit);
        if (cut < limit / 2) cut = char.IsHighSurrogate(text[limit - 1]) ? limit - 1 : limit;
        return text[..cut].TrimEnd(' ', ',', ';', ':', '–', '-') + "…";
    }
}

