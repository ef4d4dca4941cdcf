namespace NewsArchive.Web.Rendering;

/// <summary>How a meeting is drawn. The shape carries the meaning, colour only repeats it, and a word always stands beside it.</summary>
public enum MarkKind
{
    Held,
    Confirmed,
    Planned,
    Cancelled,
    Gap,
}

public static class MarkKinds
{
    extension(MarkKind kind)
    {
        /// <summary>The symbol's name in the page.</summary>
        public string Symbol => kind switch
        {
            MarkKind.Confirmed => "confirmed",
            MarkKind.Planned => "planned",
            MarkKind.Cancelled => "cancelled",
            MarkKind.Gap => "gap",
            _ => "held",
        };

        /// <summary>The class that colours it.</summary>
        public string Class => "m-" + kind.Symbol;

        /// <summary>As the legend says it.</summary>
        public string Words => kind switch
        {
            MarkKind.Confirmed => "Held, confirmed by the official record",
            MarkKind.Planned => "Planned, no account of it",
            MarkKind.Cancelled => "Cancelled",
            MarkKind.Gap => "Gap: in the record, no article",
            _ => "Held",
        };

        /// <summary>As a line of a list says it.</summary>
        public string Short => kind switch
        {
            MarkKind.Confirmed => "Held, confirmed by the record",
            MarkKind.Planned => "Planned; no article says it happened",
            MarkKind.Cancelled => "Cancelled",
            MarkKind.Gap => "The record lists the trip; the archive has no article about it",
            _ => "Held",
        };
    }
}
