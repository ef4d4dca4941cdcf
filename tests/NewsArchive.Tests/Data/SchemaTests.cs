using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using NewsArchive.Data.Sqlite;

namespace NewsArchive.Tests.Data;

public class SchemaTests
{
    [Fact]
    public async Task The_tables_have_the_columns_and_keys_of_the_model()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        await using var context = archive.Database.OpenContext();
        foreach (var entity in context.Model.GetEntityTypes())
        {
            var table = entity.GetTableName()!;
            var columns = await context.Database.SqlQuery<Column>(
                $"SELECT name AS Name, \"notnull\" AS \"NotNull\", pk AS Pk FROM pragma_table_info({table})").ToListAsync();
            columns.Select(column => column.Name).Should().BeEquivalentTo(entity.GetProperties().Select(p => p.GetColumnName()), "of " + table);
            columns.Where(column => column.Pk > 0).OrderBy(column => column.Pk).Select(column => column.Name)
                .Should().Equal(entity.FindPrimaryKey()!.Properties.Select(p => p.GetColumnName()), "of " + table);
            foreach (var property in entity.GetProperties())
            {
                columns.Single(column => column.Name == property.GetColumnName()).NotNull.Should().Be(property.IsNullable ? 0 : 1, $"{table}.{property.Name} says so");
            }
        }
    }

    [Fact]
    public async Task The_tables_have_the_indexes_of_the_model()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        await using var context = archive.Database.OpenContext();
        foreach (var entity in context.Model.GetEntityTypes())
        {
            var table = entity.GetTableName()!;
            var made = await context.Database.SqlQuery<string>($"SELECT name || ':' || \"unique\" AS Value FROM pragma_index_list({table}) WHERE origin = 'c'").ToListAsync();
            var wanted = entity.GetIndexes().Where(index => !IsBeginningOfKey(entity, index)).Select(index => index.GetDatabaseName() + (index.IsUnique ? ":1" : ":0"));
            made.Should().BeEquivalentTo(wanted, "of " + table);
        }
    }

    [Fact]
    public async Task An_archive_is_made_once_and_opened_again()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        var again = () => archive.Database.CreateAsync(CancellationToken.None);
        await again.Should().NotThrowAsync();
    }

    [Fact]
    public async Task An_archive_of_a_newer_program_is_left_alone()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        await using (var context = archive.Database.OpenContext()) await context.Database.ExecuteSqlRawAsync("PRAGMA user_version = 99");
        var open = () => archive.Database.CreateAsync(CancellationToken.None);
        (await open.Should().ThrowAsync<InvalidDataException>()).WithMessage("*newer version*");
    }

    [Fact]
    public async Task An_archive_of_an_early_program_is_left_alone_and_the_reader_told()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        await using (var context = archive.Database.OpenContext()) await context.Database.ExecuteSqlRawAsync("PRAGMA user_version = 1");
        var open = () => archive.Database.CreateAsync(CancellationToken.None);
        (await open.Should().ThrowAsync<InvalidDataException>()).WithMessage("*early version*newsarchive rebuild*");
    }

    [Fact]
    public async Task An_older_archive_gets_the_steps_it_lacks_and_keeps_its_rows()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        await using (var context = archive.Database.OpenContext()) await context.Database.ExecuteSqlRawAsync("INSERT INTO Outlets (Name) VALUES ('The Harbour Post')");
        await archive.Database.CreateAsync([.. Migration.All(), new(Migration.All()[^1].Version + 1, "ALTER TABLE Outlets ADD COLUMN Town TEXT NOT NULL DEFAULT 'unknown';")], CancellationToken.None);
        await using var after = archive.Database.OpenContext();
        (await after.Database.SqlQuery<string>($"SELECT Name || ', ' || Town AS Value FROM Outlets").ToListAsync()).Should().Equal("The Harbour Post, unknown");
    }

    [Fact]
    public async Task A_step_that_fails_leaves_the_archive_as_it_was()
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        var next = Migration.All()[^1].Version + 1;
        var migrate = () => archive.Database.CreateAsync([.. Migration.All(), new(next, "CREATE TABLE Towns (Name TEXT);"), new(next + 1, "CREATE TABLE Towns (Name TEXT);")], CancellationToken.None);
        await migrate.Should().ThrowAsync<Microsoft.Data.Sqlite.SqliteException>();
        await using var after = archive.Database.OpenContext();
        (await after.Database.SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE name = 'Towns'").ToListAsync()).Should().BeEmpty();
        var open = () => archive.Database.CreateAsync(CancellationToken.None);
        await open.Should().NotThrowAsync();
    }

    private static bool IsBeginningOfKey(IEntityType entity, IIndex index) =>
        entity.FindPrimaryKey()!.Properties.Take(index.Properties.Count).SequenceEqual(index.Properties);

    private sealed record Column(string Name, int NotNull, int Pk);
}
