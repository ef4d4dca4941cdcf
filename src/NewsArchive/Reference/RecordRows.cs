using System.Globalization;

namespace NewsArchive.Reference;

/// <summary>Makes trips of a file's fields, and keeps what could not be made one.</summary>
internal sealed class RecordRows(string fileName)
{
    private readonly List<RecordTrip> trips = [];
    private readonly List<string> problems = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    /// <summary>Adds the trip, or names what is wrong with it.</summary>
    public void Add(Dictionary<string, string> fields, string where)
    {
        string Field(string name) => fields.TryGetValue(name, out var value) ? Text(value) : "";
        var role = Field("role");
        var number = Field("id");
        var name = Field("name") is { Length: > 0 } full ? full : Unfiled(Field("who"));
        var (start, end) = (Day(Field("start-date")), Day(Field("end-date")));
        if (number.Length == 0) Refuse(where, "a trip without an id");
        else if (start is null || end is null) Refuse(where, $"trip {number}: '{Field("start-date")}' to '{Field("end-date")}' are no days");
        else if (end < start) Refuse(where, $"trip {number} ends before it starts");
        else if (name.Length == 0) Refuse(where, $"trip {number}: nobody travels");
        else
        {
            var id = role.Length == 0 || number.Contains('-', StringComparison.Ordinal) ? number : role + "-" + number;
            if (!ids.Add(id)) Refuse(where, $"trip {id} stands twice");
            else trips.Add(new(id, role, Canonical(name), new(start.Value, end.Value), Field("country"), Field("locale"), Met(Field("met"), Field("remarks")), Field("source") is { Length: > 0 } source ? source : fileName));
        }
    }

    /// <summary>Names what could not be read.</summary>
    public void Refuse(string where, string why) => problems.Add($"{fileName}, {where}: {why}");

    /// <summary>All that was read; an empty file is a problem too.</summary>
    public RecordReading Reading(string whyNothing) =>
        new(trips, trips.Count == 0 && problems.Count == 0 ? [$"{fileName}: {whyNothing}"] : problems);

    private static string[] Met(string names, string remarks) =>
        [.. (names.Length > 0 ? ReferenceTable.Alternatives(names) : RemarkPeople.Met(remarks)).Select(Canonical).Distinct(StringComparer.Ordinal)];

    /// <summary>"kerry-john-forbes", as the record files people → "John Forbes Kerry".</summary>
    private static string Unfiled(string who)
    {
        var parts = who.Split('-', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length < 2 || who.Contains(' ', StringComparison.Ordinal) ? who : string.Join(' ', parts[1..].Append(parts[0]).Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
    }

    private static string Canonical(string name) => KnownPeople.Canonical(name) ?? name;

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    // The XML breaks remarks over indented lines.
    private static string Text(string value) => string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
