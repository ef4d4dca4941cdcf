namespace NewsArchive.Data;

/// <summary>Somebody the archive knows.</summary>
public sealed class Person
{
    /// <summary>Key.</summary>
    public int Id { get; set; }

    /// <summary>The address: "john-kerry".</summary>
    public required string Key { get; set; }

    /// <summary>"John Kerry".</summary>
    public required string Name { get; set; }

    /// <summary>For lists by name: "kerry john".</summary>
    public required string SortName { get; set; }

    /// <summary>The description printed most often with the name: "U.S. Secretary of State"; null where none is.</summary>
    public string? Description { get; set; }

    /// <summary>Articles that name them.</summary>
    public int ArticleCount { get; set; }

    /// <summary>Quotations of theirs.</summary>
    public int QuoteCount { get; set; }

    /// <summary>Meetings they took part in or are to.</summary>
    public int MeetingCount { get; set; }

    /// <summary>Day of the oldest dated article that names them; null where none is dated.</summary>
    public DateOnly? FirstSeen { get; set; }

    /// <summary>Day of the newest dated article that names them; null where none is dated.</summary>
    public DateOnly? LastSeen { get; set; }

    /// <summary>The printed forms of the name.</summary>
    public List<PersonName> Names { get; } = [];

    /// <summary>The offices and descriptions printed with the name.</summary>
    public List<PersonRole> Roles { get; } = [];

    /// <summary>The articles that name them.</summary>
    public List<Appearance> Appearances { get; } = [];

    /// <summary>Their quotations.</summary>
    public List<Quote> Quotes { get; } = [];

    /// <summary>Their meetings.</summary>
    public List<MeetingPerson> Meetings { get; } = [];
}

/// <summary>A form in which a name is printed.</summary>
public sealed class PersonName
{
    /// <summary>Whose name.</summary>
    public int PersonId { get; set; }

    /// <summary>"Sergey Lavrov".</summary>
    public required string Printed { get; set; }

    /// <summary>Articles that print it so.</summary>
    public int Count { get; set; }

    /// <summary>Whose name.</summary>
    public Person? Person { get; set; }
}

/// <summary>An office or description printed with a person's name.</summary>
public sealed class PersonRole
{
    /// <summary>Whose.</summary>
    public int PersonId { get; set; }

    /// <summary>"U.S. Secretary of State".</summary>
    public required string Printed { get; set; }

    /// <summary>Articles that print it.</summary>
    public int Count { get; set; }

    /// <summary>Whose.</summary>
    public Person? Person { get; set; }
}
