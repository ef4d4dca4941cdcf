using Microsoft.EntityFrameworkCore;
using NewsArchive.Data.Sqlite;
using NewsArchive.Reconciliation;
using NewsArchive.Reference;

namespace NewsArchive.Import;

/// <summary>What an import of the official record did.</summary>
/// <param name="Trips">Journeys read and stored; one of a number that was there already takes its place.</param>
/// <param name="Problems">One line for each thing that could not be read.</param>
public sealed record RecordReport(int Trips, IReadOnlyList<string> Problems);

/// <summary>Puts the official record of journeys into the archive, beside the articles.</summary>
public sealed class RecordImport(ArchiveDatabase database)
{
    /// <summary>Reads files of either form; each file is stored whole or not at all.</summary>
    /// <exception cref="OperationCanceledException">The run was ended; files stored before stay.</exception>
    public async Task<RecordReport> RunAsync(IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        await database.CreateAsync(cancellationToken);
        var problems = new List<string>();
        var stored = 0;
        foreach (var path in paths)
        {
            var reading = Read(path);
            problems.AddRange(reading.Problems);
            await StoreAsync(reading.Trips, cancellationToken);
            stored += reading.Trips.Count;
        }

        return new(stored, problems);
    }

    private static RecordReading Read(string path)
    {
        if (Directory.Exists(path)) return new([], [$"{path}: a folder; name the files of the record"]);
        try
        {
            using var content = File.OpenRead(path);
            return OfficialRecord.Read(content, Path.GetFileName(path));
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return new([], [$"{path}: {trouble.Message}"]);
        }
    }

    /// <summary>Stores journeys, all or none; one of a number that is there already takes its place.</summary>
    internal async Task StoreAsync(IReadOnlyList<RecordTrip> trips, CancellationToken cancellationToken)
    {
        if (trips.Count == 0) return;
        await using var context = database.OpenContext();
        var numbers = trips.Select(trip => trip.Id).ToArray();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.RecordTrips.Where(trip => numbers.Contains(trip.Number)).ExecuteDeleteAsync(cancellationToken);
        context.RecordTrips.AddRange(trips.Select(Row));
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static Data.RecordTrip Row(RecordTrip trip)
    {
        var row = new Data.RecordTrip
        {
            Number = trip.Id,
            TravellerKey = KeyOf(trip.Name),
            Traveller = trip.Name,
            Role = trip.Role.Length > 0 ? trip.Role : null,
            Start = trip.Days.First,
            End = trip.Days.Last,
            Country = trip.Country.Length > 0 ? trip.Country : null,
            City = trip.City.Length > 0 ? trip.City : null,
        };
        row.People.AddRange(trip.PeopleMet.Select(name => new Data.RecordTripPerson { PersonKey = KeyOf(name), Name = name }).DistinctBy(person => person.PersonKey));
        return row;
    }

    /// <summary>The key that the person has in the archive, or will have when an article names them.</summary>
    private static string KeyOf(string name) => KnownPeople.Canonical(name) is { } known ? Slugs.Of(known) : NameSpelling.IdOf(name);
}
