namespace NewsArchive.Extraction.Meetings;

/// <summary>Two parties joined in one word.</summary>
internal static class CompoundNames
{
    /// <summary>"the Silva-Okoro talks".</summary>
    public static Parties? Find(MeetingFrame frame, int first, int noun)
    {
        for (var t = first; t < noun; t++)
        {
            var word = frame.Words.Word(t);
            var hyphen = word.IndexOfAny('-', '–');
            if (!frame[t].IsCapitalised || hyphen <= 0) continue;
            var two = new Parties { First = t };
            two.Add(BySurname(frame, word[..hyphen]));
            two.Add(BySurname(frame, word[(hyphen + 1)..]));
            if (two.People.Count == 2) return two;
        }

        return null;
    }

    private static int BySurname(MeetingFrame frame, ReadOnlySpan<char> surname)
    {
        var found = -1;
        for (var p = 0; p < frame.People.Count; p++)
        {
            if (!Surnames.Of(frame.People[p].Name).SequenceEqual(surname)) continue;
            if (found >= 0) return -1;
            found = p;
        }

        return found;
    }
}
