using NewsArchive.Values;

namespace NewsArchive.Data;

/// <summary>A meeting, with every article's account of it.</summary>
public sealed class Meeting
{
    /// <summary>Key.</summary>
    public int Id { get; set; }

    /// <summary>The address: "2013-05-07-moscow-kerry-putin-lavrov".</summary>
    public required string Key { get; set; }

    /// <summary>When; null where nothing is known.</summary>
    public EdtfDate? Date { get; set; }

    /// <summary>First day it may have been; null where open.</summary>
    public DateOnly? Earliest { get; set; }

    /// <summary>Last day it may have been; null where open.</summary>
    public DateOnly? Latest { get; set; }

    /// <summary>The day by which lists are ordered: the earliest it may be; <see cref="DateOnly.MinValue"/> where it is not known to a year.</summary>
    public DateOnly SortDay { get; set; }

    /// <summary>Held, planned or cancelled, by the latest account.</summary>
    public MeetingStatus Status { get; set; }

    /// <summary>Face to face, by telephone, …</summary>
    public MeetingMode Mode { get; set; }

    /// <summary>City or country.</summary>
    public string? Place { get; set; }

    /// <summary>Building or occasion.</summary>
    public string? Venue { get; set; }

    /// <summary>Groups as printed.</summary>
    public IReadOnlyList<string> Others { get; set; } = [];

    /// <summary>Articles that tell of it.</summary>
    public int AccountCount { get; set; }

    /// <summary>Who took part.</summary>
    public List<MeetingPerson> People { get; } = [];

    /// <summary>The accounts.</summary>
    public List<Account> Accounts { get; } = [];
}

/// <summary>A person at a meeting. Ordered by person and day, as <see cref="Appearance"/> is.</summary>
public sealed class MeetingPerson
{
    /// <summary>Who.</summary>
    public int PersonId { get; set; }

    /// <summary>The meeting's <see cref="Meeting.SortDay"/>.</summary>
    public DateOnly SortDay { get; set; }

    /// <summary>Which meeting.</summary>
    public int MeetingId { get; set; }

    /// <summary>Place in the meeting's list of people, from 0.</summary>
    public int Number { get; set; }

    /// <summary>Who.</summary>
    public Person? Person { get; set; }

    /// <summary>Which meeting.</summary>
    public Meeting? Meeting { get; set; }
}

/// <summary>What one article tells of one meeting.</summary>
public sealed class Account
{
    /// <summary>Which meeting.</summary>
    public int MeetingId { get; set; }

    /// <summary>Which article.</summary>
    public int ArticleId { get; set; }

    /// <summary>Place among the article's accounts, from 0.</summary>
    public int Number { get; set; }

    /// <summary>The day as this account gives it.</summary>
    public EdtfDate? Date { get; set; }

    /// <summary>The words that say when: place in <see cref="ArticleBody.Dates"/>; null where none do.</summary>
    public int? When { get; set; }

    /// <summary>Place as this account gives it.</summary>
    public string? Place { get; set; }

    /// <summary>Venue as this account gives it.</summary>
    public string? Venue { get; set; }

    /// <summary>Held, planned or cancelled, as this account has it.</summary>
    public MeetingStatus Status { get; set; }

    /// <summary>Face to face, by telephone, …</summary>
    public MeetingMode Mode { get; set; }

    /// <summary>Keys of the people this account names: places in <see cref="Person.Id"/>.</summary>
    public IReadOnlyList<int> PersonIds { get; set; } = [];

    /// <summary>Groups as printed.</summary>
    public IReadOnlyList<string> Others { get; set; } = [];

    /// <summary>The words that tell of it.</summary>
    public IReadOnlyList<TextSpan> Evidence { get; set; } = [];

    /// <summary>Further statements: duration, delay, …</summary>
    public IReadOnlyList<MeetingDetail> Details { get; set; } = [];

    /// <summary>Number of the sentence in which the first evidence begins.</summary>
    public int Sentence { get; set; }

    /// <summary>The rule that read it.</summary>
    public required string Rule { get; set; }

    /// <summary>0 to 1.</summary>
    public double Confidence { get; set; } = 1;

    /// <summary>Whether it lies further back than the day's news: "had met".</summary>
    public bool IsEarlier { get; set; }

    /// <summary>Which meeting.</summary>
    public Meeting? Meeting { get; set; }

    /// <summary>Which article.</summary>
    public Article? Article { get; set; }
}
