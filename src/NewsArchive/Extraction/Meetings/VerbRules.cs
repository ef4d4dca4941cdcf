using NewsArchive.Extraction.Words;
using NewsArchive.Values;

namespace NewsArchive.Extraction.Meetings;

/// <summary>Meetings told by a verb: "X met Y", "X sat down with Y", "X hosted Y", "X phoned Y", "X spoke with Y".</summary>
internal sealed class VerbRules(MeetingFrame frame, Referents referents, Subjects subjects, PartyReader parties)
{
    /// <summary>The meeting that the verb at a token tells of; null where it tells of none.</summary>
    public Sighting? Read(int verb)
    {
        var term = MeetingTerms.Of(frame.Words.Word(verb));
        if (SportSense.Is(frame, verb)) return null;
        if (term.HasFlag(MeetingTerm.Met) || frame.IsWord(verb, "meeting")) return Met(verb);
        if (term.HasFlag(MeetingTerm.SatVerb)) return SatDown(verb);
        if (term.HasFlag(MeetingTerm.Spoke)) return Spoke(verb);
        if (term.HasFlag(MeetingTerm.HostVerb)) return Hosted(verb);
        if (term.HasFlag(MeetingTerm.PhoneVerb)) return Phoned(verb);
        if (term.HasFlag(MeetingTerm.HandshakeVerb)) return ShookHands(verb);
        if (!term.HasFlag(MeetingTerm.EngageVerb)) return null;
        if (frame.Words.Word(verb).StartsWith("discuss", StringComparison.Ordinal)) return Discussed(verb);
        return Together(verb, "together") is { } together && (together.Place ?? together.Venue) is not null ? together : null;
    }

    /// <summary>"Silva met (with) Okoro in Lisbon on Monday", "Silva and Okoro met", "meeting Okoro in Lisbon, Silva said".</summary>
    private Sighting? Met(int verb)
    {
        var gerund = frame.IsWord(verb, "meeting");
        if (gerund && verb > frame.SentenceOf(verb).First && (frame[verb - 1].Is(WordClass.Determiner) || frame[verb - 1].Kind == TokenKind.Possessive)) return null;
        var with = PartnerPhrase.Start(frame, verb + 1, "with", allowDirect: !gerund || DirectlyNamed(verb + 1));
        return with < 0 ? gerund ? null : Together(verb, "met-together") : Two(verb, with, "met", MeetingMode.Meeting);
    }

    /// <summary>"Silva sat down with Okoro".</summary>
    private Sighting? SatDown(int verb)
    {
        var (_, limit) = frame.SentenceOf(verb);
        if (verb + 1 >= limit || !frame.IsWord(verb + 1, "down")) return null;
        var with = PartnerPhrase.Start(frame, verb + 2, "with", allowDirect: false);
        return with < 0 ? Together(verb, "sat-down") : Two(verb, with, "sat-down", MeetingMode.Meeting);
    }

    /// <summary>"Silva spoke today with Okoro", "Silva spoke by phone to Okoro", "Silva and Okoro spoke on Monday": over the phone, unless a place is told.</summary>
    private Sighting? Spoke(int verb)
    {
        if (frame.IsWord(verb, "talks") && verb > 0 && !frame[verb - 1].IsCapitalised && !frame[verb - 1].Is(WordClass.Pronoun)) return null; // "held talks"
        var with = PartnerPhrase.Start(frame, verb + 1, "with", allowDirect: false);
        if (with < 0) with = PartnerPhrase.Start(frame, verb + 1, "to", allowDirect: false);
        var sighting = (with < 0 ? null : Two(verb, with, "spoke", MeetingMode.Call)) ?? (IsSpeech(verb) ? null : Together(verb, "spoke-together"));
        if (sighting is null) return null;
        sighting.Mode = frame.InCaption(verb) ? MeetingMode.Meeting : MeetingMode.Call;
        sighting.ModeIsOpen = frame.InCaption(verb) || !ModeReader.OverDistance(frame, verb);
        sighting.Confidence = .8;
        return sighting;
    }

    /// <summary>"Both spoke to the crowd", "Silva and Okoro spoke at the fair": each of them to others.</summary>
    private bool IsSpeech(int verb)
    {
        if (verb + 2 >= frame.SentenceOf(verb).End) return false;
        if (frame.IsWord(verb + 1, "to")) return frame[verb + 2].Is(WordClass.Determiner) || frame.Is(verb + 2, MeetingTerm.GroupNoun | MeetingTerm.PressNoun); // "spoke to reaffirm it"
        return frame.Words.Word(verb + 1) is "at" or "before" or "of" or "out" or "against" or "highly";
    }

    /// <summary>"Silva hosted Okoro at the palace", "Silva welcomed Okoro to Lisbon": the guest follows at once.</summary>
    private Sighting? Hosted(int verb)
    {
        var (floor, limit) = frame.SentenceOf(verb);
        var guest = verb + 2 < limit && frame.IsWord(verb + 1, "in") && frame.IsWord(verb + 2, "audience") ? verb + 3 : verb + 1;
        if (verb + 2 < limit && frame.IsWord(verb + 1, "by") && VerbGroup.Before(frame, verb, floor).HasBe) return ReceivedBy(verb, floor);
        if (guest >= limit || !DirectlyNamed(guest) && !StartsGroup(guest)) return null;
        return HasSetting(Two(verb, guest, "hosted", MeetingMode.Meeting));
    }

    /// <summary>"Silva flew to Abuja, where she was received by Okoro".</summary>
    private Sighting? ReceivedBy(int verb, int floor)
    {
        var sighting = Two(verb, verb + 2, "hosted", MeetingMode.Meeting);
        for (var t = floor; t < verb; t++)
        {
            if (frame.Is(t, MeetingTerm.TravelVerb)) return sighting;
        }

        return HasSetting(sighting);
    }

    /// <summary>A guest is received somewhere or some day; an idea is only welcomed.</summary>
    private static Sighting? HasSetting(Sighting? sighting) => sighting is { Place: null, Venue: null, When: null } ? null : sighting;

    /// <summary>"Silva phoned Okoro", "Silva called Okoro on Monday to …": "called" needs a time, a purpose or an end behind the name, or it is a name-calling.</summary>
    private Sighting? Phoned(int verb)
    {
        var (_, limit) = frame.SentenceOf(verb);
        if (verb + 1 >= limit || !DirectlyNamed(verb + 1)) return null;
        if (frame.IsWord(verb, "called") && !EndsAsPhoneCall(verb, limit)) return null;
        return Two(verb, verb + 1, "phoned", MeetingMode.Call);
    }

    private bool EndsAsPhoneCall(int verb, int limit)
    {
        var guest = parties.Read(verb + 1, limit, -1);
        if (guest.People.Count == 0 || guest.End < 0) return false;
        if (guest.End >= limit || frame.DateAt(guest.End) >= 0) return true;
        if (frame.IsWord(guest.End, "on") && guest.End + 1 < limit) return frame.DateAt(guest.End + 1) >= 0;
        return frame[guest.End].Kind is TokenKind.Stop || frame.Words.Word(guest.End) is "to" or "from" or "after" or "and" or "by" or "late" or "early" or "before" or "shortly";
    }

    /// <summary>"Silva and Okoro on Monday discussed the ferry", "… discussed the ferry in Lisbon on Monday": both by name, and the day; it may have been over the phone.</summary>
    private Sighting? Discussed(int verb)
    {
        var (floor, _) = frame.SentenceOf(verb);
        var subject = subjects.EndingAt(VerbGroup.Before(frame, verb, floor).SubjectEnd, floor);
        if (subject.First < 0 || !HasName(subject.First, verb) || Together(verb, "discussed") is not { Status: MeetingStatus.Held } sighting) return null;
        if (!HasDay(sighting)) return null;
        var day = frame.Words.TokenAt(frame.Dates[sighting.When!.Value].Start);
        // "on Monday discussed the war in Ruritania": the place is that of what was talked of; "discussed the award of May 7": the day is.
        if (day < verb) (sighting.Place, sighting.Venue) = (null, null);
        else if ((sighting.Place ?? sighting.Venue) is null || !frame.IsWord(day - 1, "on") || !frame.IsCapital(day - 2)) return null;
        (sighting.ModeIsOpen, sighting.Confidence) = (true, .7);
        return sighting;
    }

    private bool HasName(int first, int end)
    {
        for (var t = first; t < end; t++)
        {
            if (frame.NameAt(t) is not null) return true;
        }

        return false;
    }

    /// <summary>"Silva shook hands with Okoro".</summary>
    private Sighting? ShookHands(int verb)
    {
        var (_, limit) = frame.SentenceOf(verb);
        if (verb + 1 >= limit || !frame.IsWord(verb + 1, "hands")) return null;
        var with = PartnerPhrase.Start(frame, verb + 2, "with", allowDirect: false);
        return with < 0 ? Together(verb, "shook-hands") : Two(verb, with, "shook-hands", MeetingMode.Meeting);
    }

    private Sighting? Two(int verb, int partner, string rule, MeetingMode mode)
    {
        var (floor, limit) = frame.SentenceOf(verb);
        var group = VerbGroup.Before(frame, verb, floor);
        if (group.Status is not { } status) return null;
        var subject = subjects.EndingAt(group.SubjectEnd, floor);
        if (group.IsPurpose && !(subject.IsEmpty ? PurposePhrase.IsJourney(frame, group.SubjectEnd, floor) : PurposePhrase.IsOwn(frame, subject, floor))) return null;
        var groups = subject.IsEmpty ? NamelessSubjects.Group(frame, group.SubjectEnd, floor) : null;
        if (subject.IsEmpty && groups is null && (group.IsPurpose || ClauseWords.LooksBack(frame, verb, group.SubjectEnd, floor))) subject = subjects.OfClause(verb, mayFollow: frame.IsWord(verb, "meeting"));
        var others = parties.Read(partner, limit, subject.People.Count == 1 ? subject.People[0] : -1);
        if (others.IsEmpty) return null;
        var sighting = Make(verb, rule, status, mode, group);
        Add(sighting, subject);
        if (subject.IsEmpty && groups is null && !group.IsPurpose && NamelessSubjects.Office(frame, group.SubjectEnd, floor) is { } office) sighting.Others.Add(office);
        if (groups is not null) sighting.Others.Add(groups);
        if (subject.IsEmpty && others.People.Count > 1 && (ClauseWords.IsNarrator(frame, group.SubjectEnd, floor) || IsUnknown(group.SubjectEnd, floor))) return null;
        Add(sighting, others);
        if (sighting.People.Count == 0 || sighting.People.Count + sighting.Others.Count < 2) return null;
        var first = subject.First >= 0 ? subject.First : verb;
        if (first > floor && ClauseWords.IsConditional(frame, first - 1)) return null;
        SettingReader.Read(frame, sighting, verb, others.First, others.End, Math.Min(first, verb));
        if (group.IsAwaited && !HasDay(sighting)) return null;
        if (group.IsPurpose && sighting.When is { } then && frame.Dates[then].Value is WrittenDate.Absolute) sighting.Status = MeetingStatus.Held;
        return Settled(sighting, verb);
    }

    /// <summary>"She met Okoro and Brandt", and nobody knows who she is: the two did not meet each other.</summary>
    private bool IsUnknown(int subject, int floor) => subject >= floor && frame.Words.Word(subject) is "he" or "she" or "He" or "She";

    /// <summary>"Silva and Okoro met", "the two leaders will meet": all parties stand before the verb.</summary>
    private Sighting? Together(int verb, string rule)
    {
        var (floor, _) = frame.SentenceOf(verb);
        var group = VerbGroup.Before(frame, verb, floor);
        if (group.Status is not { } status) return null;
        var subject = subjects.EndingAt(group.SubjectEnd, floor);
        if (subject.People.Count < 2 || subject.People.Count > 12) return null;
        if (!group.HasBe && frame.Words.Word(verb).EndsWith("ing", StringComparison.Ordinal)) return null;
        if (group.IsPurpose && !PurposePhrase.IsOwn(frame, subject, floor)) return null;
        if (subject.First > floor && ClauseWords.IsConditional(frame, subject.First - 1)) return null;
        var sighting = Make(verb, rule, status, MeetingMode.Meeting, group);
        Add(sighting, subject);
        SettingReader.Read(frame, sighting, verb, -1, -1, subject.First < 0 ? verb : subject.First);
        return Settled(sighting, verb);
    }

    /// <summary>"looks forward to welcoming Okoro on May 9"; without a day it is a wish.</summary>
    private bool HasDay(Sighting sighting) => sighting.When is { } day && SettingReader.Width(frame.Dates[day].Value) == 0;

    private static Sighting Make(int verb, string rule, MeetingStatus status, MeetingMode mode, VerbGroup group) => new()
    {
        Trigger = verb,
        Rule = rule,
        Status = status,
        Mode = mode,
        IsHistory = group.IsHistory,
        IsAgain = group.IsAgain,
        IsOfNoDay = group.IsPerfect,
        WasPlanned = group.WasPlanned,
        Confidence = group.IsPurpose ? .6 : 1,
    };

    private static void Add(Sighting sighting, Parties parties)
    {
        foreach (var person in parties.People)
        {
            if (!sighting.People.Contains(person)) sighting.People.Add(person);
        }

        sighting.Others.AddRange(parties.Groups);
    }

    private Sighting Settled(Sighting sighting, int verb)
    {
        sighting.Mode = ModeReader.Of(frame, sighting, verb);
        if (sighting.Status == MeetingStatus.Held && sighting.When is { } day && frame.Dates[day].Tense == Tense.Future && ClauseWords.IsPresent(frame, verb)) sighting.Status = MeetingStatus.Planned;
        if (sighting.Status == MeetingStatus.Held && frame.Words.Word(verb) is "meets" or "meet" && ClauseWords.IsAfter(frame, verb)) sighting.Status = MeetingStatus.Planned;
        referents.Remember(sighting.People);
        return sighting;
    }

    /// <summary>A name, or the titles of one, follow at once.</summary>
    private bool DirectlyNamed(int at)
    {
        var (_, limit) = frame.SentenceOf(at - 1);
        if (at >= limit) return false;
        var guest = parties.Read(at, limit, -1);
        return guest.People.Count > 0;
    }

    private bool StartsGroup(int at)
    {
        var (_, limit) = frame.SentenceOf(at - 1);
        return at < limit && parties.Read(at, limit, -1).Groups.Count > 0;
    }
}
