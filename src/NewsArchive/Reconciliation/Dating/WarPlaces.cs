using NewsArchive.Reference;
using NewsArchive.Values;

namespace NewsArchive.Reconciliation.Dating;

/// <summary>Which of the known wars a text speaks of, by its place.</summary>
internal static class WarPlaces
{
    // So often is the place of the one war named that an article is about.
    private const int OftenEnough = 3;

    private static readonly WorldEvent[] Known = [.. WorldEvents.All.Where(named => named.Kind == EventKind.WarStart)];
    private static readonly string[] Places = [.. Known.Select(war => war.Place).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>The wars of a place: one that has a last day is over, one of a single day has only its beginning in the table.</summary>
    public static IEnumerable<DayRange> Wars(string place) => Known.Where(war => war.Place == place).Select(war => war.Days);

    /// <summary>The place of the war meant at a position: that of its sentence, or else the only one that the article names again and again; null where neither is.</summary>
    public static string? Of(ReadArticle article, int position)
    {
        var text = article.Document.Text;
        return Most(text, article.Facts.Sentences[article.SentenceAt(position)].Span, 1) ?? Only(text);
    }

    // The place named most often in a stretch of text; null where none is, or two are named as often.
    private static string? Most(string text, TextSpan span, int least)
    {
        string? most = null;
        var (best, tied) = (0, false);
        foreach (var place in Places)
        {
            var count = span.In(text).Count(Stem(place));
            if (count > 0 && count == best) tied = true;
            if (count <= best) continue;
            (most, best, tied) = (place, count, false);
        }

        return tied || best < least ? null : most;
    }

    // What the place shares with its adjective: "Ukraine" and "Ukrainian", "Afghanistan" and "Afghan".
    private static ReadOnlySpan<char> Stem(string place) =>
        place.EndsWith("istan", StringComparison.Ordinal) ? place.AsSpan(0, place.Length - 5) : place.Length > 4 && place[^1] is 'a' or 'e' ? place.AsSpan(0, place.Length - 1) : place;

    private static string? Only(string text)
    {
        string? only = null;
        foreach (var place in Places)
        {
            if (!text.AsSpan().Contains(Stem(place), StringComparison.Ordinal)) continue;
            if (only is not null) return null;
            only = place;
        }

        return only is null ? null : Most(text, new(0, text.Length), OftenEnough);
    }
}
