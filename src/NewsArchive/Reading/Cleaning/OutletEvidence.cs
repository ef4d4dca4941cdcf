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
            if (Array.IndexOf(Speaking, left.Rule) >= 0) draft.Outlet = Outlets.In(left.Words);
        }

        if (draft.Outlet is null && draft.Dateline?.Agency is { } agency) draft.Outlet = Outlets.NameOf(agency) ?? agency;
    }
}
