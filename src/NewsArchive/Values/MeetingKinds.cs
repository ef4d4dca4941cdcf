namespace NewsArchive.Values;

/// <summary>How a meeting stands.</summary>
public enum MeetingStatus
{
    /// <summary>It took place.</summary>
    Held,

    /// <summary>It is to take place.</summary>
    Planned,

    /// <summary>It was called off, refused or did not happen.</summary>
    Cancelled,
}

/// <summary>What kind of meeting it is.</summary>
public enum MeetingMode
{
    /// <summary>Face to face.</summary>
    Meeting,

    /// <summary>By telephone or video.</summary>
    Call,

    /// <summary>Before the press together.</summary>
    PressConference,

    /// <summary>A summit.</summary>
    Summit,

    /// <summary>A conference.</summary>
    Conference,

    /// <summary>A visit.</summary>
    Visit,
}

/// <summary>A statement about a meeting: what it is about ("duration", "delay", "atmosphere") and where its words stand.</summary>
public readonly record struct MeetingDetail(string Topic, TextSpan Span);
