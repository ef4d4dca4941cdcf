using NewsArchive.Reading.Phrases;

namespace NewsArchive.Reading.Cleaning;

/// <summary>"We and our partners store and/or access information on a device …": what a page asks its reader before it shows anything.</summary>
internal static class ConsentNotices
{
    private const int Longest = 2000;
    private static readonly NoticeSet Words = PhraseList.InText("consent-notices.txt");

    public static bool Is(ReadOnlySpan<char> text) => text.Length <= Longest && Words.IsIn(text) && !text.ContainsAny('“', '”');
}
