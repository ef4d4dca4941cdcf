using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Data.Sqlite;
using NewsArchive.Import;

namespace NewsArchive.Tests.Import;

/// <summary>Sources are the archive: all else can be made again from them.</summary>
public class ArchiveRebuildTests
{
    [Fact]
    public async Task What_is_derived_again_is_what_an_import_of_the_same_files_makes()
    {
        await using var archive = await SeedsAsync();
        var before = await ArchiveContent.OfAsync(archive.Database);
        await ExecuteAsync(archive, "UPDATE Articles SET Title = 'Wrong', Published = '1900'; DELETE FROM Quotes; UPDATE People SET ArticleCount = 0; UPDATE Sources SET ImportedAt = 86400;");
        var report = await RebuildAsync(archive);
        report.Should().BeEquivalentTo(new { Added = 5, Failed = 0, Skipped = 0 });
        (await ArchiveContent.OfAsync(archive.Database)).Should().Be(before);
        await using var context = archive.Database.OpenContext();
        (await context.Sources.Select(source => source.ImportedAt).Distinct().SingleAsync()).Should().Be(new DateTime(1970, 1, 2, 0, 0, 0, DateTimeKind.Utc), "when a source came in is no matter of reading");
        Directory.GetFiles(archive.Folder, "*.rebuilding*").Should().BeEmpty();
    }

    [Fact]
    public async Task An_article_answers_to_the_addresses_it_had()
    {
        await using var archive = await SeedsAsync();
        await ExecuteAsync(archive, "INSERT INTO ArticleSlugs (Slug, ArticleId) VALUES ('first-address', 1); UPDATE Articles SET Slug = 'second-address' WHERE Id = 1;");
        await RebuildAsync(archive);
        await using var context = archive.Database.OpenContext();
        var old = await context.ArticleSlugs.OrderBy(slug => slug.Slug).Select(slug => new { slug.Slug, Now = slug.Article!.Slug }).ToListAsync();
        old.Select(slug => slug.Slug).Should().Equal("first-address", "second-address");
        old.Select(slug => slug.Now).Distinct().Should().ContainSingle().Which.Should().StartWith("kerry-");
    }

    [Fact]
    public async Task Journeys_of_the_official_record_stay()
    {
        await using var archive = await SeedsAsync();
        await new RecordImport(archive.Database).RunAsync([Path.Combine(Repository.Root, "seeds", "record", "kerry-russia.csv")], CancellationToken.None);
        var before = await JourneysAsync(archive);
        before.Should().NotBeEmpty();
        await RebuildAsync(archive);
        (await JourneysAsync(archive)).Should().Equal(before);
    }

    [Fact]
    public async Task A_damaged_source_is_named_and_kept_and_the_others_are_read()
    {
        await using var archive = await SeedsAsync();
        await ExecuteAsync(archive, "UPDATE Sources SET Content = x'0142' WHERE Id = 2");
        var told = new List<ImportEvent>();
        var report = await RebuildAsync(archive, new Told(told));
        report.Should().BeEquivalentTo(new { Added = 4, Failed = 1 });
        told.Single(one => one.Outcome == ImportOutcome.Failed).Reason.Should().Contain("damaged");
        await using var context = archive.Database.OpenContext();
        (await context.Sources.CountAsync()).Should().Be(5);
        (await context.Sources.SingleAsync(source => source.Articles.Count == 0)).Content.Should().Equal(0x01, 0x42);
    }

    [Fact]
    public async Task An_archive_that_is_open_elsewhere_is_left_alone()
    {
        await using var archive = await SeedsAsync();
        await using var other = new SqliteConnection(archive.Database.ConnectionString);
        await other.OpenAsync();
        await using var look = new SqliteCommand("SELECT count(*) FROM Articles", other);
        await look.ExecuteScalarAsync();
        var rebuild = () => RebuildAsync(archive);
        (await rebuild.Should().ThrowAsync<IOException>()).WithMessage("*open in another program*");
    }

    [Fact]
    public async Task A_rebuild_that_is_stopped_leaves_the_archive_as_it_was()
    {
        await using var archive = await SeedsAsync();
        var before = await ArchiveContent.OfAsync(archive.Database);
        using (var connection = new SqliteConnection(archive.Database.ConnectionString)) SqliteConnection.ClearPool(connection);
        using var stop = new CancellationTokenSource();
        var rebuild = () => new ArchiveRebuild(archive.Database, TimeProvider.System).RunAsync(new Stopping(stop), cancellationToken: stop.Token);
        await rebuild.Should().ThrowAsync<OperationCanceledException>();
        (await ArchiveContent.OfAsync(archive.Database)).Should().Be(before);
        Directory.GetFiles(archive.Folder, "*.rebuilding*").Should().BeEmpty();
    }

    [Fact]
    public async Task An_archive_of_an_early_version_is_brought_up_to_date()
    {
        await using var archive = await SeedsAsync();
        var before = await ArchiveContent.OfAsync(archive.Database);
        await ExecuteAsync(archive, "DROP TABLE ArticleSlugs; DROP TABLE RecordTripPeople; DROP TABLE RecordTrips; DROP TABLE CopyKeys; PRAGMA user_version = 1;");
        await RebuildAsync(archive);
        (await ArchiveContent.OfAsync(archive.Database)).Should().Be(before);
    }

    [Fact]
    public async Task What_is_no_archive_is_not_touched()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        var letter = archive.File("letter.db", new string('a', 5000));
        var rebuild = () => new ArchiveRebuild(new ArchiveDatabase(letter), TimeProvider.System).RunAsync();
        await rebuild.Should().ThrowAsync<InvalidDataException>();
        (await File.ReadAllTextAsync(letter)).Should().HaveLength(5000);
        var missing = () => new ArchiveRebuild(new ArchiveDatabase(Path.Combine(archive.Folder, "none.db")), TimeProvider.System).RunAsync();
        await missing.Should().ThrowAsync<FileNotFoundException>();
        File.Exists(Path.Combine(archive.Folder, "none.db")).Should().BeFalse();
    }

    private static async Task<TemporaryArchive> SeedsAsync()
    {
        var archive = await TemporaryArchive.CreateAsync();
        await archive.ImportAsync([.. Directory.GetFiles(Path.Combine(Repository.Root, "seeds"), "*.txt").Order(StringComparer.Ordinal)]);
        return archive;
    }

    private static Task<ImportReport> RebuildAsync(TemporaryArchive archive, IProgress<ImportEvent>? progress = null)
    {
        using (var connection = new SqliteConnection(archive.Database.ConnectionString)) SqliteConnection.ClearPool(connection);
        return new ArchiveRebuild(archive.Database, TimeProvider.System).RunAsync(progress);
    }

    private static async Task<List<string>> JourneysAsync(TemporaryArchive archive)
    {
        await using var context = archive.Database.OpenContext();
        var trips = await context.RecordTrips.Include(trip => trip.People).OrderBy(trip => trip.Number).ToListAsync();
        return trips.ConvertAll(trip => $"{trip.Number} {trip.TravellerKey} {trip.Traveller} {trip.Role} {trip.Start:O} {trip.End:O} {trip.City}, {trip.Country}: {string.Join(", ", trip.People.Select(met => met.PersonKey + " " + met.Name).Order())}");
    }

    private static async Task ExecuteAsync(TemporaryArchive archive, string sql)
    {
        await using var connection = await archive.Database.ConnectAsync(CancellationToken.None);
        await using var command = new SqliteCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private sealed class Told(List<ImportEvent> told) : IProgress<ImportEvent>
    {
        public void Report(ImportEvent value) => told.Add(value);
    }

    private sealed class Stopping(CancellationTokenSource stop) : IProgress<ImportEvent>
    {
        public void Report(ImportEvent value) => stop.Cancel();
    }
}
