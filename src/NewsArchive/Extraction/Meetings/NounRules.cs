using NewsArchive.Extraction.Words;
using NewsArchive.Values;

namespace NewsArchive.Extraction.Meetings;

/// <summary>Meetings told by a noun: "held talks with Y", "X's meeting with Y", "their meeting", "a press conference by X and Y".</summary>
internal sealed class NounRules(MeetingFrame frame, Referents referents, Subjects subjects, PartyReader parties)
{
    /// <summary>The meeting that the noun at a token tells of; null where it tells of none.</summary>
    public Sighting? Read(int noun)
    {
        var (floor, limit) = frame.SentenceOf(noun);
        var phrase = MeetingPhrase.Before(frame, noun, floor);
        if (phrase.IsOnlyThoughtOf) return null;
        var others = Partners(noun, limit, phrase.Governor < 0 && phrase.Opening == PhraseOpening.Plain, out var link);
        var sighting = New(noun, phrase);
        if (link is "between" or "of" && others.People.Count + others.Groups.Count >= 2) return Between(sighting, noun, others, phrase);
        if (link is "of") others = new Parties();
        if (link is "by") return sighting.Mode == MeetingMode.PressConference && others.People.Count >= 2 ? Between(sighting, noun, others, phrase) : null;
        var holder = Holder(noun, phrase, others, floor, link);
        if (holder is null) return null;
        if (others.IsEmpty && link == "with" && holder.People.Count > 0) others = parties.Read(others.First, limit, holder.People[0]);
        foreach (var person in holder.People) Add(sighting, person);
        // "talks with Okoro, her first guest": what is set behind the guest may be read as the host again.
        if (!others.IsEmpty && holder.People.Count == 1 && others.People.Remove(holder.People[0]) && others.People.Count == 0) return null;
        foreach (var person in others.People) Add(sighting, person);
        sighting.Others.AddRange(others.Groups);
        if (sighting.People.Count == 0 || sighting.People.Count + sighting.Others.Count < 2) return null;
        return Settle(sighting, noun, others, phrase, holder.First < 0 ? noun : Math.Min(holder.First, noun));
    }

    private Sighting? Between(Sighting sighting, int noun, Parties others, MeetingPhrase phrase)
    {
        foreach (var person in others.People) Add(sighting, person);
        sighting.Others.AddRange(others.Groups);
        return sighting.People.Count == 0 ? null : Settle(sighting, noun, others, phrase, phrase.First);
    }

    private Sighting? Settle(Sighting sighting, int noun, Parties others, MeetingPhrase phrase, int clauseStart)
    {
        var isPutOff = phrase.Governor >= 0 && Postponement.IsVerb(frame, phrase.Governor);
        if ((isPutOff ? MeetingStatus.Cancelled : NounStatus.Of(frame, noun, phrase, others.End)) is not { } status) return null;
        sighting.Status = status;
        sighting.IsCalledOff = status == MeetingStatus.Cancelled;
        for (var t = phrase.First; t < noun; t++)
        {
            if (PlaceReader.Modifier(frame, t) is not { } place) continue;
            sighting.Place ??= place.Place;
            sighting.Venue ??= place.Venue;
        }

        SettingReader.Read(frame, sighting, noun, others.First, others.End, clauseStart);
        sighting.Mode = ModeReader.Of(frame, sighting, noun);
        Postponement.Settle(frame, sighting, noun, phrase.Governor, others.End);
        if (sighting.Status == MeetingStatus.Held && !IsLookedBackOn(phrase.Governor) && sighting.When is { } day && frame.Dates[day].Tense == Tense.Future) sighting.Status = MeetingStatus.Planned;
        referents.Remember(sighting.People);
        return sighting;
    }

    /// <summary>"Following their May 7 call, the two will …": "will" tells of something else.</summary>
    private bool IsLookedBackOn(int governor) => governor >= 0 && frame.Words.Word(governor) is "after" or "After" or "following" or "Following" or "since" or "Since";

    /// <summary>"[Silva's] talks", "[their] meeting", "[Silva] held talks", "after talks with Okoro, [Silva] said".</summary>
    private Parties? Holder(int noun, MeetingPhrase phrase, Parties others, int floor, string link)
    {
        var alone = others.IsEmpty && link != "with";
        switch (phrase.Opening)
        {
            case PhraseOpening.Named:
                return subjects.EndingAt(phrase.Owner - 1, floor) is { IsEmpty: false } owner ? owner : null;
            case PhraseOpening.Their:
                return Meant(noun, others);
            case PhraseOpening.His:
                var one = new Parties { First = phrase.First };
                if (alone) return null;
                one.Add(subjects.OfficeAhead(phrase.First, floor) ?? referents.Pronoun(phrase.First));
                return one;
            case PhraseOpening.Our:
                return null;
        }

        if (alone) return CompoundNames.Find(frame, phrase.First, noun) ?? (phrase.Governor < 0 ? null : frame.Is(phrase.Governor, MeetingTerm.HoldVerb) ? Together(phrase.Governor, floor) : Following(noun, phrase.Governor));
        var verb = phrase.Governor;
        if (verb < 0 || frame[verb].Is(WordClass.Preposition)) return subjects.OfClause(noun, mayFollow: true);
        var group = VerbGroup.Before(frame, verb, floor);
        var subject = subjects.EndingAt(group.SubjectEnd, floor);
        return subject.IsEmpty ? subjects.OfClause(verb, mayFollow: false) : subject;
    }

    /// <summary>"In a phone call on Thursday, Silva and Okoro discussed the ferry."</summary>
    private Parties? Following(int noun, int governor)
    {
        if (!(frame.Words.Word(governor) is "In" or "in" or "During" or "during" or "At" or "at" or "on" or "by")) return null;
        var (first, limit) = frame.SentenceOf(noun);
        if (governor > first + 1) return frame.Is(noun, MeetingTerm.CallNoun) && governor + 1 < noun ? Before(governor) : null;
        for (var t = noun + 1; t < Math.Min(limit, noun + 12); t++)
        {
            if (frame[t].Kind != TokenKind.Comma || t + 1 >= limit || frame.DateAt(t + 1) >= 0) continue;
            var read = parties.Read(t + 1, limit, -1, isClosed: true);
            if (read.People.Count == 1 && IsJoint(governor, noun)) foreach (var other in referents.Pair(noun)) read.Add(other);
            return read.People.Count == 2 || read.People.Count > 2 && !IsJoint(governor, noun) ? read : null;
        }

        return null;
    }

    private bool IsJoint(int first, int noun)
    {
        for (var t = first; t < noun; t++)
        {
            if (frame.IsWord(t, "joint")) return true;
        }

        return false;
    }

    /// <summary>"Silva and Okoro discussed the ferry in a phone call": two, who head the clause.</summary>
    private Parties? Before(int governor) => subjects.OfClause(governor, mayFollow: false) is { People.Count: >= 2 } two ? two : null;

    /// <summary>"Silva and Okoro held talks": two at least stand before the verb.</summary>
    private Parties? Together(int verb, int floor)
    {
        var group = VerbGroup.Before(frame, verb, floor);
        var subject = subjects.EndingAt(group.SubjectEnd, floor);
        return subject.People.Count >= 2 ? subject : null;
    }

    private Parties? Meant(int noun, Parties others)
    {
        if (!others.IsEmpty) return null;
        var two = new Parties();
        foreach (var person in referents.Pair(noun)) two.Add(person);
        return two.People.Count == 2 ? two : null;
    }

    /// <summary>The parties behind "with", "between", "by" or "of"; a place, a time or a topic may stand before it.</summary>
    private Parties Partners(int noun, int limit, bool opens, out string link)
    {
        link = "";
        for (var t = noun + 1; t < Math.Min(limit, noun + 16); t++)
        {
            var word = frame.Words.Word(t);
            if (word is "with" or "between" || word is "by" && t > noun || word is "of" && t == noun + 1 || t == noun + 1 && (word is "on" && IsCourtesyCall(noun) || word is "for" && IsMeal(noun)))
            {
                link = word is "with" or "on" or "for" ? "with" : word is "between" ? "between" : word is "by" ? "by" : "of";
                var read = t + 1 < limit ? parties.Read(t + 1, limit, -1, isClosed: word is "between" || opens) : new Parties();
                if (read.IsEmpty && word is "with" && t + 1 < limit) read.First = t + 1;
                if (!read.IsEmpty || read.First >= 0 || word is "between") return read;
                link = "";
            }

            if (frame[t].Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Stop || frame[t].Is(WordClass.Auxiliary | WordClass.Subordinator | WordClass.SayingVerb)) break;
            if (word is "and" && frame.DateAt(t) < 0 && !(t + 1 < limit && frame.Is(t + 1, MeetingTerm.Noun))) break;
        }

        return new Parties();
    }

    /// <summary>"paid a courtesy call on Okoro".</summary>
    private bool IsCourtesyCall(int noun) => frame.Is(noun, MeetingTerm.CallNoun) && noun > 0 && frame.IsWord(noun - 1, "courtesy");

    /// <summary>"hosted a state dinner for Okoro".</summary>
    private bool IsMeal(int noun) => frame.Words.Word(noun) is "dinner" or "lunch" or "luncheon" or "breakfast" or "banquet" or "reception";

    private Sighting New(int noun, MeetingPhrase phrase)
    {
        var sighting = new Sighting { Trigger = noun, Rule = "noun", Status = MeetingStatus.Held, Mode = ModeOf(noun, phrase), ModeIsOpen = frame.IsWord(noun, "conversation") };
        for (var t = phrase.First; t < noun; t++)
        {
            if (frame.Is(t, MeetingTerm.HistoryWord) && !frame.IsWord(t, "next")) sighting.IsHistory = true;
        }

        return sighting;
    }

    private MeetingMode ModeOf(int noun, MeetingPhrase phrase)
    {
        var term = MeetingTerms.Of(frame.Words.Word(noun));
        if (term.HasFlag(MeetingTerm.CallNoun)) return noun > phrase.First && frame.IsWord(noun - 1, "courtesy") ? MeetingMode.Meeting : MeetingMode.Call;
        if (term.HasFlag(MeetingTerm.SummitNoun)) return MeetingMode.Summit;
        if (!term.HasFlag(MeetingTerm.ConferenceNoun)) return MeetingMode.Meeting;
        return noun > phrase.First && frame.Words.Word(noun - 1) is "press" or "news" ? MeetingMode.PressConference : MeetingMode.Conference;
    }

    private static void Add(Sighting sighting, int person)
    {
        if (!sighting.People.Contains(person)) sighting.People.Add(person);
    }
}
