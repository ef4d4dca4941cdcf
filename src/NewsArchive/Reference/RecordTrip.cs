using NewsArchive.Values;

namespace NewsArchive.Reference;

/// <summary>A journey on the official record.</summary>
/// <param name="Id">The record's own number with its kind: "secretary-3349".</param>
/// <param name="Role">The office in which they travelled: "secretary", "president".</param>
/// <param name="Name">The traveller, by the canonical name where one is known: "John Kerry".</param>
/// <param name="Days">First to last day of the stay.</param>
/// <param name="Country">Country.</param>
/// <param name="City">City, or several between commas ("Geneva, Montreux").</param>
/// <param name="PeopleMet">Whom the record names as met, by canonical names where known; may be empty.</param>
/// <param name="Source">The record or file it was read from.</param>
public sealed record RecordTrip(
    string Id, string Role, string Name, DayRange Days, string Country, string City, IReadOnlyList<string> PeopleMet, string Source);

/// <summary>What a file of the official record held.</summary>
/// <param name="Trips">In the order of the file.</param>
/// <param name="Problems">One line for each thing that could not be read, with the file's name and where; empty where all was read.</param>
public sealed record RecordReading(IReadOnlyList<RecordTrip> Trips, IReadOnlyList<string> Problems);
