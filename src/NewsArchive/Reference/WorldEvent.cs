using NewsArchive.Values;

namespace NewsArchive.Reference;

/// <summary>Something dated that news refers back to, or looks forward to.</summary>
/// <param name="Id">Its row in <c>events.csv</c>: "boston-marathon-bombing-2013".</param>
/// <param name="Name">What to call it on a page.</param>
/// <param name="Days">First to last day; a beginning without an end ("war-start") is one day.</param>
/// <param name="Kind">What it was.</param>
/// <param name="Place">Where: city or country.</param>
/// <param name="Source">The public record the row can be checked against.</param>
public sealed record WorldEvent(string Id, string Name, DayRange Days, EventKind Kind, string Place, string Source)
{
    /// <summary>
    /// Whether news could speak of it before it happened (elections, summits, games, treaties, laws). An article that names
    /// an event which nobody could foresee was written on its first day or later.
    /// </summary>
    public bool Foreseeable => Kind is EventKind.Election or EventKind.Summit or EventKind.Games or EventKind.Treaty or EventKind.Referendum or EventKind.Ceremony or EventKind.Launch or EventKind.Decision;

    /// <summary>Whether its day is one of its names ("September 11", "January 6"): said years later without the year.</summary>
    public bool IsKnownByItsDay { get; init; }
}

/// <summary>The kinds of events in the table.</summary>
public enum EventKind
{
    /// <summary>Bombs, shootings, assassinations, hijackings.</summary>
    Attack,

    /// <summary>Earthquakes, storms, floods, fires.</summary>
    Disaster,

    /// <summary>Crashes, sinkings, spills, explosions by mischance.</summary>
    Accident,

    /// <summary>The first day of a war, an invasion or an intervention.</summary>
    WarStart,

    /// <summary>Battles, massacres, cease-fires, withdrawals: turns of a war.</summary>
    War,

    /// <summary>Coups, revolutions, uprisings, falls of governments.</summary>
    Upheaval,

    /// <summary>The main day or days of voting.</summary>
    Election,

    /// <summary>A vote on a question.</summary>
    Referendum,

    /// <summary>Leaders' meetings known by their place.</summary>
    Summit,

    /// <summary>Olympics, world cups.</summary>
    Games,

    /// <summary>Signed or in force.</summary>
    Treaty,

    /// <summary>A leader's or other known person's death.</summary>
    Death,

    /// <summary>Collapses, crises, crashes of markets.</summary>
    Crisis,

    /// <summary>Outbreaks.</summary>
    Epidemic,

    /// <summary>Weddings, inaugurations, jubilees.</summary>
    Ceremony,

    /// <summary>Space flights, products, currencies.</summary>
    Launch,

    /// <summary>Resignations, scandals and other turns of politics that came unannounced.</summary>
    Politics,

    /// <summary>Laws, judgments, withdrawals, conventions: acts that were awaited and spoken of before.</summary>
    Decision,
}

/// <summary>A place in a sentence that names an event.</summary>
/// <param name="Event">The event.</param>
/// <param name="Span">The words, counted from the start of the text searched.</param>
public readonly record struct EventMention(WorldEvent Event, TextSpan Span);
