using NewsArchive.Extraction.Words;
using NewsArchive.Values;

namespace NewsArchive.Extraction.Meetings;

/// <summary>What a word does in a sentence about a meeting. A term is a file of Extraction/Meetings/Lists by the same name.</summary>
[Flags]
internal enum MeetingTerm : ulong
{
    None = 0,
    Met = 1UL << 0,
    MeetingNoun = 1UL << 1,
    SummitNoun = 1UL << 2,
    CallNoun = 1UL << 3,
    ConferenceNoun = 1UL << 4,
    Spoke = 1UL << 5,
    HostVerb = 1UL << 6,
    PhoneVerb = 1UL << 7,
    SatVerb = 1UL << 8,
    HandshakeVerb = 1UL << 9,
    EngageVerb = 1UL << 10,
    HoldVerb = 1UL << 11,
    PlanVerb = 1UL << 12,
    WishVerb = 1UL << 13,
    RefusalWord = 1UL << 14,
    Negation = 1UL << 15,
    PhoneWord = 1UL << 16,
    GroupNoun = 1UL << 17,
    PressNoun = 1UL << 18,
    VenueNoun = 1UL << 19,
    SportWord = 1UL << 20,
    LeaderNoun = 1UL << 21,
    OfficeNoun = 1UL << 22,
    PairWord = 1UL << 23,
    PartyWord = 1UL << 24,
    HistoryWord = 1UL << 25,
    AheadWord = 1UL << 26,
    WishedWord = 1UL << 27,
    CalledOffWord = 1UL << 28,
    CaptionVerb = 1UL << 29,
    TopicWord = 1UL << 30,
    TravelVerb = 1UL << 31,
    StagedVerb = 1UL << 32,
    AtmosphereWord = 1UL << 33,
    ChanceWord = 1UL << 34,
    OccasionNoun = 1UL << 35,

    /// <summary>Any noun for a meeting.</summary>
    Noun = MeetingNoun | SummitNoun | CallNoun | ConferenceNoun,
}

/// <summary>Looks words up in the lists of <see cref="MeetingTerm"/>.</summary>
internal static class MeetingTerms
{
    private const string Folder = "NewsArchive.Extraction.Meetings.Lists.";

    private static readonly SpanTable<MeetingTerm> Words = Load();

    /// <summary>What the word does, in any case.</summary>
    public static MeetingTerm Of(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 30) return MeetingTerm.None;
        Span<char> lower = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++) lower[i] = word[i] == '’' ? '\'' : char.ToLowerInvariant(word[i]);
        return Words.TryGetValue(lower, out var found) ? found : MeetingTerm.None;
    }

    private static SpanTable<MeetingTerm> Load()
    {
        var words = new Dictionary<string, MeetingTerm>(StringComparer.Ordinal);
        foreach (var term in Enum.GetValues<MeetingTerm>())
        {
            if (!ulong.IsPow2((ulong)term)) continue;
            foreach (var word in WordList.Read(Folder + term + ".txt")) words[word] = words.GetValueOrDefault(word) | term;
        }

        return new(words);
    }
}
