using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.Meetings;

/// <summary>A city or country, and a building or occasion, as a phrase with "in", "at" or "on the sidelines of" gives them.</summary>
internal readonly record struct PlaceRead(string? Place, string? Venue, int End);

/// <summary>Reads the places of meetings.</summary>
internal static class PlaceReader
{
    /// <summary>The place behind a preposition; null where none follows.</summary>
    public static PlaceRead? Read(MeetingFrame frame, int preposition, int limit)
    {
        var word = frame.Words.Word(preposition);
        if (word is "on" or "On") return Margins(frame, preposition, limit);
        if (word is "aboard") return Named(frame, preposition + 1, limit, isVenue: true);
        if (!(word is "in" or "In" or "at" or "At" or "near" or "outside" or "to" or "inside")) return null;
        var t = preposition + 1;
        while (t < limit && frame[t].Is(WordClass.Determiner) && !frame[t].Is(WordClass.Place)) t++;
        if (t >= limit || frame.DateAt(t) >= 0) return null;
        if (t + 1 < limit && frame.IsWord(t + 1, "capital") && Geography.CountryOf(frame.Words.Word(t)) is { } country) return new PlaceRead(Geography.CapitalOf(country), null, t + 2);
        return Occasion(frame, t, limit, word is "at" or "At") ?? House(frame, t, limit) ?? Named(frame, t, limit, word is "at" or "At" or "inside");
    }

    /// <summary>"Kremlin" in "their Kremlin meeting", "Geneva" in "the Geneva talks".</summary>
    public static PlaceRead? Modifier(MeetingFrame frame, int token)
    {
        if (!frame.IsCapital(token) || frame[token].Is(WordClass.Nationality) || Geography.CountryOf(frame.Words.Word(token)) is not null) return null;
        var word = frame.Words.Word(token).ToString();
        if (Geography.CityOfVenue(word) is { } city) return new PlaceRead(city, word, token + 1);
        return frame[token].Is(WordClass.Place) && !Geography.IsCountry(word) ? new PlaceRead(word, null, token + 1) : null;
    }

    /// <summary>"on the sidelines of the G20 summit in Antalya", "on the margins of the General Assembly".</summary>
    private static PlaceRead? Margins(MeetingFrame frame, int on, int limit)
    {
        if (on + 3 >= limit || !(frame.Words.Word(on + 2) is "sidelines" or "margins" or "fringes")) return null;
        if (!(frame.Words.Word(on + 3) is "of" or "at")) return null;
        var first = on + 4;
        while (first < limit && (frame[first].Is(WordClass.Determiner) || frame[first].Kind == TokenKind.Number && frame.Words.Word(first).Length == 4)) first++; // "the 2031 Convention"
        var end = PhraseEnd(frame, first, limit);
        return end > first ? new PlaceRead(null, frame.TextOf(first, end), end) : null;
    }

    /// <summary>"at a G8 summit", "at a summit of the Group of 20".</summary>
    private static PlaceRead? Occasion(MeetingFrame frame, int first, int limit, bool at)
    {
        if (!at) return null;
        for (var t = first; t < Math.Min(limit, first + 6); t++)
        {
            if (frame[t].Kind is not (TokenKind.Word or TokenKind.Possessive or TokenKind.Number) || frame.NameAt(t) is not null || frame[t].Is(WordClass.Preposition)) return null;
            if (!frame.Is(t, MeetingTerm.OccasionNoun) || frame.IsWord(t, "meeting")) continue;
            while (t + 1 < limit && (frame.Is(t + 1, MeetingTerm.OccasionNoun) || frame.IsCapital(t + 1) && frame.NameAt(t + 1) is null)) t++;
            if (t > first && frame.Words.Word(t - 1) is "press" or "news") return null;
            var end = t + 1;
            if (end + 1 < limit && frame.IsWord(end, "of")) end = PhraseEnd(frame, end + 1, limit);
            return new PlaceRead(null, frame.TextOf(first, end), end);
        }

        return null;
    }

    /// <summary>"at the home of U.S. Ambassador Ana Silva", "at a hotel".</summary>
    private static PlaceRead? House(MeetingFrame frame, int first, int limit)
    {
        for (var t = first; t < Math.Min(limit, first + 6); t++)
        {
            if (frame[t].Kind == TokenKind.Possessive) continue;
            if (frame[t].Kind != TokenKind.Word || frame.DateAt(t) >= 0 || frame[t].Is(WordClass.Preposition | WordClass.Auxiliary)) return null;
            if (frame.Words.Word(t) is "room") return null; // "the elephant in the room"; the Roosevelt Room is a place
            if (!frame.Is(t, MeetingTerm.VenueNoun) || t + 1 < limit && frame.Is(t + 1, MeetingTerm.VenueNoun)) continue;
            var end = t + 1;
            if (end + 1 < limit && frame.IsWord(end, "of")) end = PhraseEnd(frame, end + 1, limit);
            var venue = frame.TextOf(first, end);
            return new PlaceRead(Geography.CityOfVenue(venue) ?? (end < limit && frame.IsWord(end, "in") ? null : CityAhead(frame, first, t)), venue, end);
        }

        return null;
    }

    /// <summary>"[Lisbon] Castle", "[Porto] airport": a house that has its city's name; palaces and houses have names of all kinds.</summary>
    private static string? CityAhead(MeetingFrame frame, int first, int noun)
    {
        if (first >= noun || frame.Words.Word(noun) is "Palace" or "palace" or "House" or "house" || !frame[first].Is(WordClass.Place) || frame[first].Is(WordClass.Nationality)) return null;
        var city = frame.Words.Word(first).ToString();
        return Geography.IsCountry(city) ? null : city;
    }

    /// <summary>"in New York", "in Dar es Salaam", "at the White House", "in Wilmington, Delaware".</summary>
    private static PlaceRead? Named(MeetingFrame frame, int first, int limit, bool isVenue)
    {
        var end = first;
        while (end < limit && IsPartOfPlace(frame, end, first, limit)) end++;
        if (end == first || end - first > 6) return null;
        var name = frame.TextOf(first, end);
        if (Geography.CityOfVenue(name) is { } city) return new PlaceRead(city, city == name ? null : name, end);
        var known = Geography.IsCountry(name) || frame[first].Is(WordClass.Place) || frame[end - 1].Is(WordClass.Place) || frame.IsWord(end - 1, "City");
        if (!known && frame[end - 1].Is(WordClass.OrganisationWord | WordClass.ThingWord) && !isVenue) return null;
        if (end - first == 1 && (frame[first].Is(WordClass.Nationality) || Geography.CountryOf(name) is not null && !frame[first].Is(WordClass.Place) && !Geography.IsCountry(name)) && !isVenue) return null;
        return isVenue && !known ? new PlaceRead(null, name, end) : new PlaceRead(name, null, end);
    }

    private static bool IsPartOfPlace(MeetingFrame frame, int t, int first, int limit)
    {
        if (frame.NameAt(t) is not null) return false;
        if (frame.IsCapital(t)) return !frame.Is(t, MeetingTerm.Noun) || t > first;
        if (t == first || t + 1 >= limit || !frame.IsCapital(t + 1)) return false;
        return frame.Words.Word(t) is "of" or "de" or "da" or "del" or "es" or "la" or "el" or "do" or "al" or "the" or "upon" || frame[t].Kind == TokenKind.Possessive;
    }

    /// <summary>Behind a phrase of nouns that ends before a preposition (but "of"), a verb, a time or a sign.</summary>
    private static int PhraseEnd(MeetingFrame frame, int t, int limit)
    {
        var end = t;
        while (t < limit && frame.DateAt(t) < 0)
        {
            var token = frame[t];
            if (token.Kind is not (TokenKind.Word or TokenKind.Possessive or TokenKind.Number)) break;
            if (token.Is(WordClass.Preposition) && !frame.IsWord(t, "of") || token.Is(WordClass.Auxiliary | WordClass.Subordinator) || frame.Words.Word(t) is "and" or "to" && !frame[t].IsCapitalised) break;
            end = ++t;
        }

        return end;
    }
}
