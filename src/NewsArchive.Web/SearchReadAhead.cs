using NewsArchive.Search;

namespace NewsArchive.Web;

/// <summary>While the first pages are answered, the search reads ahead what common words need; then again when the archive has grown.</summary>
internal sealed class SearchReadAhead(ArchiveSearch search) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between);
        try
        {
            do await Task.Run(() => search.ReadAhead(stoppingToken), stoppingToken);
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The site stops.
        }
    }
}
