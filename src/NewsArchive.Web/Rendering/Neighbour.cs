namespace NewsArchive.Web.Rendering;

/// <summary>What stands beside something in a list by date: earlier and later only where both days are known, else its place in the list.</summary>
public static class Neighbour
{
    public static string Before(DateOnly here, DateOnly there) => AreKnown(here, there) ? "Earlier" : "Before it in the list";

    public static string After(DateOnly here, DateOnly there) => AreKnown(here, there) ? "Later" : "After it in the list";

    private static bool AreKnown(DateOnly here, DateOnly there) => here > DateOnly.MinValue && there > DateOnly.MinValue;
}
