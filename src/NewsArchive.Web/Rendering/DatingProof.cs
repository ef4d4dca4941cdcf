using NewsArchive.Data;
using NewsArchive.Values;

namespace NewsArchive.Web.Rendering;

/// <summary>
/// How an article was dated, as a picture: a row for each clue with the days it allows by itself, and behind it the band
/// of days that are left when all clues so far must hold.
/// </summary>
public sealed class DatingProof
{
    private DatingProof(ArticleView article, TimeScale scale, IReadOnlyList<ProofRow> rows, IReadOnlyList<ProofRow> agreeing)
    {
        Agreeing = agreeing;
        Article = article;
        Scale = scale;
        Rows = rows;
    }

    public ArticleView Article { get; }

    public TimeScale Scale { get; }

    /// <summary>The clues that narrow, widest first, then those set aside.</summary>
    public IReadOnlyList<ProofRow> Rows { get; }

    /// <summary>Clues that agree and narrow nothing more.</summary>
    public IReadOnlyList<ProofRow> Agreeing { get; }

    public bool HasPicture => Rows.Count > 0;

    /// <summary>One line under the heading: what the article prints, and what the clues come to.</summary>
    public string Summary
    {
        get
        {
            var clues = Counts.InWords(Rows.Count(row => !row.GaveWay), "clue");
            return Article switch
            {
                { Basis: DateBasis.Unknown } or { Published: null } => "Nothing in the text tells when it was published.",
                { Basis: DateBasis.Stated } => "The article carries its date.",
                { Published.IsDay: true } => $"The article does not print its date. {Counts.Capital(clues)} {(Rows.Count(row => !row.GaveWay) == 1 ? "narrows" : "narrow")} it to one day.",
                { Published.Earliest: null } => "The day is printed, the year is not, and nothing in the text tells it.",
                _ => $"The article does not print its date. {Counts.Capital(clues)} {(Rows.Count(row => !row.GaveWay) == 1 ? "leaves" : "leave")} an interval.",
            };
        }
    }

    public string Firmness => Article.Confidence switch
    {
        >= 0.95 => "Firm: the clues agree and leave nothing else.",
        >= 0.8 => "Quite firm: the clues agree.",
        >= 0.5 => "Likely, not certain.",
        > 0 => "Weak: take it as a hint.",
        _ => "",
    };

    public static DatingProof Of(ArticleView article, IReadOnlyDictionary<string, ArticleLine> sources)
    {
        var steps = ProofSteps.Of(article.Body.Clues);
        var scale = ProofWindow.Around(article.Published, [.. steps.Narrowing.Select(step => step.Clue)]);
        var left = steps.Narrowing.Count > 0 ? steps.Narrowing[^1].Left : DaySet.All;
        var rows = steps.Narrowing.Select(step => Row(article, sources, scale, step))
            .Concat(steps.SetAside.Select(clue => Row(article, sources, scale, new ProofStep(clue, new DaySet(clue.Allows), left))));
        return new(article, scale, [.. rows], [.. steps.Agreeing.Select(clue => Mention(article, sources, clue)).DistinctBy(clue => (clue.Words, clue.Cite, clue.From))]);
    }

    private static ProofRow Row(ArticleView article, IReadOnlyDictionary<string, ArticleLine> sources, TimeScale scale, ProofStep step) => Mention(article, sources, step.Clue) with
    {
        Own = Bars(step.Own, scale),
        Band = step.Clue.GaveWay ? [] : Bars(step.Left, scale),
        MoreBefore = step.Own.Runs.Any(run => run.Last < scale.First),
        MoreAfter = step.Own.Runs.Any(run => run.First >= scale.Last),
        DaysLeft = step.Left.Days,
    };

    /// <summary>A clue's words with the places they stand in, without a picture.</summary>
    private static ProofRow Mention(ArticleView article, IReadOnlyDictionary<string, ArticleLine> sources, Clue clue) => new()
    {
        Words = clue.Words,
        Says = clue.Says,
        GaveWay = clue.GaveWay,
        Cite = clue.Span is { } span && article.SentenceAt(span.Start) is > 0 and var sentence ? article.Cite(sentence) : null,
        From = clue.FromArticle is { } slug ? sources.GetValueOrDefault(slug) : null,
    };

    private static IReadOnlyList<ProofBar> Bars(DaySet days, TimeScale scale) =>
        [.. days.Runs.Where(run => run.Last >= scale.First && run.First < scale.Last).Take(120).Select(run => ProofBar.Of(run, scale))];
}

/// <summary>One clue with its row of the picture.</summary>
public sealed record ProofRow
{
    public required string Words { get; init; }

    public required string Says { get; init; }

    public bool GaveWay { get; init; }

    /// <summary>The sentence of this article in which the clue stands.</summary>
    public Citation? Cite { get; init; }

    /// <summary>The other article the clue comes from.</summary>
    public ArticleLine? From { get; init; }

    public IReadOnlyList<ProofBar> Own { get; init; } = [];

    public IReadOnlyList<ProofBar> Band { get; init; } = [];

    /// <summary>Whether the clue allows days before the picture begins.</summary>
    public bool MoreBefore { get; init; }

    /// <summary>Whether the clue allows days after the picture ends.</summary>
    public bool MoreAfter { get; init; }

    /// <summary>Null where the days have no end.</summary>
    public int? DaysLeft { get; init; }
}

/// <summary>A run of days on the picture. <paramref name="OpenStart"/> and <paramref name="OpenEnd"/> say that it goes on beyond the picture.</summary>
public sealed record ProofBar(Percent X1, Percent X2, bool OpenStart, bool OpenEnd, string? StartLabel, string? EndLabel, bool IsDay)
{
    public Percent Width => new(Math.Max(0, X2.Value - X1.Value));

    public static ProofBar Of(DayRange run, TimeScale scale)
    {
        var (openStart, openEnd) = (run.First < scale.First, run.Last >= scale.Last);
        var end = run.Last == DateOnly.MaxValue ? run.Last : run.Last.AddDays(1);
        return new(scale.Clamped(run.First), scale.Clamped(end), openStart, openEnd,
            openStart ? null : Dates.DayMonth(run.First), openEnd ? null : Dates.DayMonth(run.Last), run.First == run.Last);
    }
}
