using NewsArchive.Values;

namespace NewsArchive.Extraction.Meetings;

/// <summary>One place in the text that tells of a meeting; several sightings of one meeting become one account.</summary>
internal sealed class Sighting
{
    public required int Trigger { get; init; }

    public required string Rule { get; set; }

    public required MeetingStatus Status { get; set; }

    public required MeetingMode Mode { get; set; }

    /// <summary>Whether the words leave open if it was face to face: "spoke with".</summary>
    public bool ModeIsOpen { get; set; }

    public List<int> People { get; } = [];

    public List<string> Others { get; } = [];

    public int? When { get; set; }

    public string? Place { get; set; }

    /// <summary>Whether the place was printed with the meeting, not taken from the visit.</summary>
    public bool PlaceIsCarried { get; set; }

    public string? Venue { get; set; }

    /// <summary>Whether it lies further back than the day's news.</summary>
    public bool IsHistory { get; set; }

    public bool IsAgain { get; set; }

    /// <summary>"has met": the day's news is not its day.</summary>
    public bool IsOfNoDay { get; set; }

    /// <summary>Whether its own words call it off or put it off.</summary>
    public bool IsCalledOff { get; set; }

    /// <summary>"was to meet": the plan of then.</summary>
    public bool WasPlanned { get; set; }

    public List<TextSpan> Evidence { get; } = [];

    public List<MeetingDetail> Details { get; } = [];

    public double Confidence { get; set; } = 1;

    /// <summary>The same meeting of the first of the people with one of the others alone.</summary>
    public Sighting Of(int guest)
    {
        var one = new Sighting
        {
            Trigger = Trigger,
            Rule = Rule,
            Status = Status,
            Mode = Mode,
            ModeIsOpen = ModeIsOpen,
            When = When,
            Place = Place,
            Venue = Venue,
            IsHistory = IsHistory,
            IsAgain = IsAgain,
            IsOfNoDay = IsOfNoDay,
            Confidence = Confidence,
        };
        one.People.AddRange([People[0], guest]);
        one.Evidence.AddRange(Evidence);
        one.Details.AddRange(Details);
        return one;
    }
}
