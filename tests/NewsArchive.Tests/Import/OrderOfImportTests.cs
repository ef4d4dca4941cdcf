namespace NewsArchive.Tests.Import;

public class OrderOfImportTests
{
    [Fact]
    public async Task The_seeds_give_the_same_archive_whatever_their_order_and_number_of_imports()
    {
        string[] seeds = [.. Directory.GetFiles(Path.Combine(Repository.Root, "seeds"), "*.txt").Order(StringComparer.Ordinal)];
        seeds.Should().HaveCount(5);
        var together = await ContentOf([seeds]);
        var orders = Enumerable.Range(0, 5).Select(start => seeds.Skip(start).Concat(seeds.Take(start))).Append(seeds.Reverse()).ToList();
        foreach (var order in orders) (await ContentOf([.. order.Select(seed => (string[])[seed])])).Should().Be(together);
        (await ContentOf([seeds[3..], seeds[..3]])).Should().Be(together);
    }

    private static async Task<string> ContentOf(string[][] imports)
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        foreach (var paths in imports) (await archive.ImportAsync(paths)).IsClean.Should().BeTrue();
        return await ArchiveContent.OfAsync(archive.Database);
    }
}
