#pragma warning disable CA5394 // Not for secrets: the same articles are made in every run.

namespace NewsArchive.Tests.Import;

public class NeighbourImportTests
{
    private static readonly string[] People = ["Jane Harlow", "Peter Grant", "Ana Silva", "Tomas Berg"];
    private static readonly string[] Places = ["Leeds", "Lisbon"];
    private static readonly string[] Months = ["March", "April"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Articles_that_tell_each_other_their_days_and_meetings_give_the_same_archive_however_they_come_in(int seed)
    {
        var articles = Articles(new Random(seed), 40);
        var together = await ContentOf([articles]);
        var random = new Random(seed + 100);
        for (var round = 0; round < 3; round++)
        {
            var shuffled = articles.ToArray();
            random.Shuffle(shuffled);
            (await ContentOf([.. shuffled.Chunk(random.Next(3, 20))])).Should().Be(together);
        }
    }

    private static async Task<string> ContentOf((string Name, string Text)[][] imports)
    {
        await using var archive = await TemporaryArchive.CreateAsync();
        foreach (var articles in imports) (await archive.ImportAsync([.. articles.Select(article => archive.File(article.Name, article.Text))])).NotRead.Should().BeEmpty();
        return await ArchiveContent.OfAsync(archive.Database);
    }

    // A few people meet in two months of a year: some articles print their day, some the day of the meeting, some neither.
    private static (string Name, string Text)[] Articles(Random random, int count) => [.. Enumerable.Range(0, count).Select(n =>
    {
        var (host, guest) = (People[random.Next(2)], People[2 + random.Next(2)]);
        var (place, month, day) = (Places[random.Next(2)], Months[random.Next(2)], random.Next(1, 28));
        var dateline = random.Next(3) == 0 ? $"{place.ToUpperInvariant()}, {month} {day}, 2015 - " : "";
        var when = random.Next(5) switch { 0 => "yesterday", 1 => $"on {month} {random.Next(1, 28)}", 2 => $"in {month} 2015", 3 => $"on {month} {random.Next(1, 28)}, 2015", _ => "on Tuesday" };
        var quote = random.Next(4) == 0 ? "\n\n\"We shall settle the matter of the harbour and of the two bridges before the end of the year,\" Harlow said." : "";
        return ($"{n:000}.txt", $"""
            Talks On The Harbour, Part {n}

            {dateline}Prime Minister {host} met Foreign Minister {guest} in {place} {when} for talks about trade and the harbour.{quote}

            The harbour has been closed since the storm, and the city waits for word number {n} of its opening.
            """);
    })];
}
