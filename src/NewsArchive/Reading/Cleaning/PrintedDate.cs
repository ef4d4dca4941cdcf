using System.Globalization;
using NewsArchive.Values;

namespace NewsArchive.Reading.Cleaning;

/// <summary>Reads a date at a position of a text, in the forms in which news prints it. Never guesses which number is the month.</summary>
internal static class PrintedDate
{
    private static readonly string[] MonthNames =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] DayNames = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>Reads "Tuesday, May 7, 2013", "7 May 2013", "Dec. 11", "2013-05-07", "28/10/2013"; tells how far it went.</summary>
    public static EdtfDate? Read(ReadOnlySpan<char> text, out int length)
    {
        var scan = new Scan(text);
        scan.SkipBlanks();
        if (scan.Word(DayNames, 3) is not null) scan.Skip(" ,.");
        var date = NumbersFirst(ref scan) ?? MonthFirst(ref scan);
        length = date is null ? 0 : scan.At;
        return date;
    }

    /// <summary>"May 7, 2013", "May 7", "May 2013".</summary>
    private static EdtfDate? MonthFirst(ref Scan scan)
    {
        if (scan.Word(MonthNames, 3) is not { } month) return null;
        scan.Skip(" .,");
        if (scan.Number(out var digits) is not { } number) return null;
        if (digits == 4) return YearOf(number) is { } only ? EdtfDate.Month(only, month) : null;
        if (digits > 2) return null;
        scan.Ordinal();
        return Finish(ref scan, month, number);
    }

    /// <summary>"7 May 2013", "7th May", "2013-05-07", "2013/05/07", "28/10/2013", "28.10.2013".</summary>
    private static EdtfDate? NumbersFirst(ref Scan scan)
    {
        var start = scan.At;
        if (scan.Number(out var digits) is { } first)
        {
            if (digits == 4 && YearOf(first) is { } year && scan.Mark("-/.") is { } mark) return YearFirst(ref scan, year, mark);
            if (digits <= 2 && scan.Mark("-/.") is { } between && scan.Number(out _) is { } second && scan.Mark(between) is not null
                && scan.Number(out var last) is { } third && last == 4 && YearOf(third) is { } lastYear) return DayAndMonth(first, second, lastYear);
            scan.At = start;
            scan.Number(out _);
            scan.Ordinal();
            scan.Skip(" ");
            if (digits <= 2 && scan.Word(MonthNames, 3) is { } month) return Finish(ref scan, month, first);
        }

        scan.At = start;
        return null;
    }

    private static EdtfDate? YearFirst(ref Scan scan, int year, char mark) =>
        scan.Number(out var m) is { } month && m <= 2 && scan.Mark(mark) is not null && scan.Number(out var d) is { } day && d <= 2 ? Day(year, month, day) : null;

    /// <summary>28/10 can only be read one way; 7/5 can be read two ways and says nothing.</summary>
    private static EdtfDate? DayAndMonth(int first, int second, int year) =>
        first > 12 || first == second ? Day(year, second, first) : second > 12 ? Day(year, first, second) : null;

    private static EdtfDate? Finish(ref Scan scan, int month, int day)
    {
        var end = scan.At;
        scan.Skip(" ,.");
        if (scan.Number(out var digits) is { } number && digits == 4 && YearOf(number) is { } year) return Day(year, month, day);
        scan.At = end;
        return day >= 1 && day <= DateTime.DaysInMonth(2000, month) ? EdtfDate.DayOfUnknownYear(month, day) : null;
    }

    private static EdtfDate? Day(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? EdtfDate.Day(new(year, month, day)) : null;

    private static int? YearOf(int number) => number is >= 1600 and <= 2199 ? number : null;

    private ref struct Scan(ReadOnlySpan<char> text)
    {
        private readonly ReadOnlySpan<char> text = text;

        public int At { get; set; }

        public void SkipBlanks() => Skip(" ");

        public void Skip(ReadOnlySpan<char> marks)
        {
            while (At < text.Length && marks.Contains(text[At])) At++;
        }

        public char? Mark(ReadOnlySpan<char> marks) => At < text.Length && marks.Contains(text[At]) ? text[At++] : null;

        public char? Mark(char mark) => At < text.Length && text[At] == mark ? text[At++] : null;

        public int? Number(out int digits)
        {
            var start = At;
            while (At < text.Length && At - start < 5 && char.IsAsciiDigit(text[At])) At++;
            digits = At - start;
            return digits is > 0 and < 5 ? int.Parse(text[start..At], NumberStyles.None, CultureInfo.InvariantCulture) : null;
        }

        /// <summary>"7th", "1st".</summary>
        public void Ordinal()
        {
            if (At + 2 > text.Length || At + 2 < text.Length && char.IsLetter(text[At + 2])) return;
            if (text.Slice(At, 2) is "st" or "nd" or "rd" or "th") At += 2;
        }

        /// <summary>A name or its abbreviation of at least so many letters, with or without its full stop; its place from 1.</summary>
        public int? Word(string[] names, int shortest)
        {
            var end = At;
            while (end < text.Length && char.IsLetter(text[end])) end++;
            var word = text[At..end];
            if (word.Length < shortest) return null;
            for (var i = 0; i < names.Length; i++)
            {
                var isIt = word.Length <= 4 || word.Length == names[i].Length
                    ? names[i].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase)
                    : names[i].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase) && word.Length >= 4;
                if (!isIt) continue;
                At = end;
                if (word.Length < names[i].Length && At < text.Length && text[At] == '.') At++;
                return i + 1;
            }

            return null;
        }
    }
}
