using System.Globalization;
using System.Text;
using NewsArchive.Data;
using NewsArchive.Reconciliation;
using NewsArchive.Values;

namespace NewsArchive.Import.Rows;

/// <summary>The words by which a meeting is found: its people, place, venue, groups, kind, month and year; and its facts as terms.</summary>
internal static class MeetingWords
{
    public static string Of(ReconciledMeeting meeting, IReadOnlyList<int> persons)
    {
        var words = new StringBuilder(FactTerms.Every);
        // "john-kerry": the key has the words of the name.
        foreach (var key in meeting.PersonIds) words.Append(' ').Append(key);
        foreach (var part in meeting.Others.Append(meeting.Place).Append(meeting.Venue)) words.Append(' ').Append(part);
        words.Append(' ').Append(Kind(meeting.Mode)).Append(' ').Append(meeting.Status.ToString());
        if (meeting.Date is { Earliest: { } first } date)
        {
            words.Append(' ').Append(first.Year.ToString(CultureInfo.InvariantCulture));
            if (date.Latest is { } last && last.Year == first.Year && last.Month == first.Month) words.Append(' ').Append(first.ToString("MMMM", CultureInfo.InvariantCulture));
            if (date.IsDay) words.Append(' ').Append(first.Day.ToString(CultureInfo.InvariantCulture));
        }

        foreach (var person in persons) words.Append(' ').Append(FactTerms.Person(person));
        foreach (var word in FactTerms.Words(meeting.Place ?? "")) words.Append(' ').Append(FactTerms.Place(word));
        return words.ToString();
    }

    private static string Kind(MeetingMode mode) => mode switch
    {
        MeetingMode.Call => "call phone",
        MeetingMode.PressConference => "press conference",
        _ => mode.ToString(),
    };
}
