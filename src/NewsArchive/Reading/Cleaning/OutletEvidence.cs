namespace NewsArchive.Reading.Cleaning;

/// <summary>Tells the publication from what the document says of itself: a notice, or the dateline's agency where nothing else does.</summary>
internal static class OutletEvidence
{
    private static readonly string[] Speaking = ["self-description", "after-self-description", "notice"];

    public static void Read(ArticleDraft draft)
    {
        foreach (var left in draft.LeftOut)
        {
            if (draft.Outlet is not null) return;
            if (Array.IndexOf(Speaking, left.Rule) >= 0) draft.Outlet = Outlets.In(left.Words) ?? OfCopyright(left.Words);
            // "The Courier" between "Menu" and "Log in".
            else if (left.Rule is "masthead" or "between-furniture" && left.Words.StartsWith("The ", StringComparison.Ordinal) && Mastheads.IsName(left.Words)) draft.Outlet = left.Words;
        }

        if (draft.Outlet is null && draft.Dateline?.Agency is { } agency) draft.Outlet = Outlets.NameOf(agency) ?? agency;
    }

    /// <summary>"© 2004 The Daily Courier Company": the name behind the year.</summary>
    private static string? OfCopyright(string notice)
    {
        if (!notice.StartsWith('©') && !notice.StartsWith("Copyright", StringComparison.OrdinalIgnoreCase)) return null;
        var year = notice.AsSpan().IndexOfAnyInRange('0', '9');
        if (year is < 0 or > 14 || notice.Length < year + 8 || notice[year + 4] != ' ') return null;
        var name = notice[(year + 5)..].Split(['.', ',', ';'])[0].Trim();
        var owner = name.EndsWith(" Company", StringComparison.Ordinal) ? name[..^8] : name;
        return Mastheads.IsName(owner) || owner.Length < name.Length && owner.StartsWith("The ", StringComparison.Ordinal) && owner.AsSpan().Count(' ') < 4 ? owner : null;
    }
}
