namespace NewsArchive.Search;

/// <summary>What a hit is.</summary>
public enum HitKind
{
    /// <summary>An article.</summary>
    Article,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A meeting.</summary>
    Meeting,

    /// <summary>A quotation.</summary>
    Quote,
}

/// <summary>Names of kinds as they are typed.</summary>
internal static class SearchKinds
{
    public static HitKind? Read(string value) => value.ToLowerInvariant() switch
    {
        "article" or "articles" => HitKind.Article,
        "person" or "people" => HitKind.Person,
        "meeting" or "meetings" => HitKind.Meeting,
        "quote" or "quotes" => HitKind.Quote,
        _ => null,
    };
}
