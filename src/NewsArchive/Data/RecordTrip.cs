namespace NewsArchive.Data;

/// <summary>A journey on the official record.</summary>
public sealed class RecordTrip
{
    /// <summary>Key.</summary>
    public int Id { get; set; }

    /// <summary>The record's own number of the trip; unique.</summary>
    public required string Number { get; set; }

    /// <summary>The traveller's key among the archive's people: "john-kerry".</summary>
    public required string TravellerKey { get; set; }

    /// <summary>The traveller's name.</summary>
    public required string Traveller { get; set; }

    /// <summary>The office in which they travelled.</summary>
    public string? Role { get; set; }

    /// <summary>First day.</summary>
    public DateOnly Start { get; set; }

    /// <summary>Last day.</summary>
    public DateOnly End { get; set; }

    /// <summary>Country.</summary>
    public string? Country { get; set; }

    /// <summary>City.</summary>
    public string? City { get; set; }

    /// <summary>The record's remark; null where our table of facts carries none.</summary>
    public string? Remarks { get; set; }

    /// <summary>Whom the record names as met.</summary>
    public List<RecordTripPerson> People { get; } = [];
}

/// <summary>Somebody met on a journey on the official record.</summary>
public sealed class RecordTripPerson
{
    /// <summary>Which journey.</summary>
    public int TripId { get; set; }

    /// <summary>The key among the archive's people, who may not be in it yet.</summary>
    public required string PersonKey { get; set; }

    /// <summary>The name.</summary>
    public required string Name { get; set; }

    /// <summary>Which journey.</summary>
    public RecordTrip? Trip { get; set; }
}
