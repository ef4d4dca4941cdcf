using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NewsArchive.Values;

namespace NewsArchive.Data;

/// <summary>Stores a day as its number (days since 0001-01-01): three bytes that compare as days do.</summary>
internal sealed class DayNumberConverter() : ValueConverter<DateOnly, int>(day => day.DayNumber, number => DateOnly.FromDayNumber(number));

/// <summary>Stores a date in its EDTF form.</summary>
internal sealed class EdtfConverter() : ValueConverter<EdtfDate, string>(date => date.Text, text => Parse(text))
{
    private static EdtfDate Parse(string text) =>
        EdtfDate.TryParse(text, out var date) ? date! : throw new InvalidDataException($"The stored date “{text}” cannot be read.");
}

/// <summary>Stores a checksum as bytes.</summary>
internal sealed class ChecksumConverter() : ValueConverter<string, byte[]>(text => Convert.FromHexString(text), bytes => Convert.ToHexStringLower(bytes));

/// <summary>Stores short strings one a line.</summary>
internal sealed class LinesConverter() : ValueConverter<IReadOnlyList<string>, string>(lines => Join(lines), text => Split(text))
{
    /// <summary>Compares lists by their strings.</summary>
    public static ValueComparer<IReadOnlyList<string>> Comparer { get; } =
        new((a, b) => a == b || (a != null && b != null && a.SequenceEqual(b)), lines => lines.Count, lines => lines);

    /// <summary>One string a line; line breaks inside become spaces.</summary>
    public static string Join(IReadOnlyList<string> lines) => lines.Count == 0 ? "" : string.Join('\n', lines.Select(line => line.ReplaceLineEndings(" ")));

    /// <summary>The strings of the lines.</summary>
    public static string[] Split(string text) => text.Length == 0 ? [] : text.Split('\n');
}

/// <summary>Stores a moment as seconds since 1970, UTC.</summary>
internal sealed class SecondsConverter() : ValueConverter<DateTime, long>(
    moment => new DateTimeOffset(moment).ToUnixTimeSeconds(), seconds => DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime);
