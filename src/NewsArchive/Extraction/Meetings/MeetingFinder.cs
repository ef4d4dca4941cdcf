using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Meetings;

/// <summary>Who met whom, as the article tells it.</summary>
public static class MeetingFinder
{
    /// <summary>In the order of the text.</summary>
    public static IReadOnlyList<MeetingAccount> Find(TokenizedArticle article, IReadOnlyList<PersonInArticle> people, IReadOnlyList<DateMention> dates, IReadOnlyList<Quote> quotes)
    {
        if (!HasMeetingWord(article)) return [];
        var frame = new MeetingFrame(article, people, dates, quotes);
        var reading = new Reading(frame);
        for (var t = 0; t < article.Tokens.Length; t++)
        {
            if (!frame.IsQuoted(t)) reading.At(t);
        }

        CarryOver.Fill(frame, reading.Sightings, reading.Visits, trigger => NewsDay(frame, trigger));
        TitleMode.Settle(frame, reading.Sightings);
        return SightingMerge.Merge(frame, reading.Sightings);
    }

    private static bool HasMeetingWord(TokenizedArticle article)
    {
        for (var t = 0; t < article.Tokens.Length; t++)
        {
            if (article.Tokens[t].Is(WordClass.MeetingWord)) return true;
        }

        return false;
    }

    /// <summary>The last day printed within the three sentences before a token, or else the first of the article; -1 where there is none.</summary>
    private static int NewsDay(MeetingFrame frame, int trigger)
    {
        var sentence = frame[trigger].Sentence;
        for (var d = frame.Dates.Count - 1; d >= 0; d--)
        {
            if (frame.Dates[d].Start > frame[trigger].Start || !IsNewsDay(frame, d) || IsOfAside(frame, d, trigger)) continue;
            if (sentence - frame.Words.SentenceAt(frame.Dates[d].Start) <= 3) return d;
        }

        for (var d = 0; d < frame.Dates.Count; d++)
        {
            if (IsNewsDay(frame, d)) return frame.Words.SentenceAt(frame.Dates[d].Start) <= 4 ? d : -1;
        }

        return -1;
    }

    /// <summary>"Silva, who arrived late on Monday, called on Okoro": the day of what is said by the way.</summary>
    private static bool IsOfAside(MeetingFrame frame, int date, int trigger)
    {
        var at = frame.Words.TokenAt(frame.Dates[date].Start);
        var (floor, _) = frame.SentenceOf(trigger);
        var closed = false;
        for (var t = trigger - 1; t > at; t--) closed |= frame[t].Kind == TokenKind.Comma;
        for (var t = at - 1; closed && t >= floor && frame[t].Kind != TokenKind.Comma; t--)
        {
            if (frame.Words.Word(t) is "who" or "which" or "whose") return true;
        }

        return false;
    }

    private static bool IsNewsDay(MeetingFrame frame, int date)
    {
        var first = frame.Words.TokenAt(frame.Dates[date].Start);
        return SettingReader.Width(frame.Dates[date].Value) == 0 && !SettingReader.IsSameDay(frame, first, Math.Max(first + 1, frame.Words.TokenAt(frame.Dates[date].End)));
    }

    /// <summary>Tries the rules at each token, strongest first.</summary>
    private sealed class Reading(MeetingFrame frame)
    {
        private readonly Referents _referents = new(frame);
        private Subjects? _subjects;
        private PartyReader? _parties;
        private VerbRules? _verbs;
        private NounRules? _nouns;

        public List<Sighting> Sightings { get; } = [];

        public List<Visit> Visits { get; } = [];

        public void At(int token)
        {
            var caption = frame.InCaption(token);
            if (!frame[token].Is(WordClass.MeetingWord) && !(caption && frame[token].Case == LetterCase.Lower)) return;
            var term = MeetingTerms.Of(frame.Words.Word(token));
            if (term == MeetingTerm.None || frame.NameAt(token) is not null) return;
            _subjects ??= new Subjects(frame, _referents);
            _parties ??= new PartyReader(frame, _referents);
            if ((term & MeetingTerm.TravelVerb) != 0 && Visit.Read(frame, token, _subjects) is { } visit) Visits.Add(visit);
            if (IsAsked(token) || Read(token, term, caption) is not { } sighting) return;
            sighting.Evidence.Add(frame.Words.Sentences[frame[token].Sentence].Span);
            if (sighting.People.Count > 2 && IsSeparate(token)) Sightings.AddRange(sighting.People.Skip(1).Select(sighting.Of));
            else Sightings.Add(sighting);
        }

        /// <summary>"Is he to meet Okoro?": a question tells of nothing.</summary>
        private bool IsAsked(int token)
        {
            var (first, end) = frame.SentenceOf(token);
            return end > first && frame.Words.Word(end - 1) is "?" or "??";
        }

        /// <summary>"held separate meetings with Silva and Okoro": as many meetings as guests.</summary>
        private bool IsSeparate(int token)
        {
            var (first, end) = frame.SentenceOf(token);
            for (var t = Math.Max(first, token - 3); t < Math.Min(end, token + 4); t++)
            {
                if (frame.Words.Word(t) is "separate" or "separately" or "individually") return true;
            }

            return false;
        }

        private Sighting? Read(int token, MeetingTerm term, bool caption)
        {
            _verbs ??= new VerbRules(frame, _referents, _subjects!, _parties!);
            _nouns ??= new NounRules(frame, _referents, _subjects!, _parties!);
            var found = (term & MeetingTerm.Noun) != 0 ? _nouns.Read(token) : null;
            found ??= _verbs.Read(token);
            if (found is null && (term & MeetingTerm.Noun) != 0) found = EventRule.Read(frame, token);
            if (found is null && (term & MeetingTerm.Noun) != 0) found = DefiniteRule.Read(frame, token, Sightings.LastOrDefault());
            if (found is null && caption && (term & MeetingTerm.CaptionVerb) != 0) found = CaptionRule.Read(frame, token, _subjects!, _parties!, _referents);
            return found;
        }
    }
}
