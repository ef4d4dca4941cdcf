namespace NewsArchive.Import;

/// <summary>Holds back the finding of sources while too many bytes are on their way, so that memory stays bounded whatever the input's size.</summary>
internal sealed class ByteBudget(long most) : IDisposable
{
    private readonly SemaphoreSlim changed = new(0);
    private readonly Lock gate = new();
    private long taken;

    /// <summary>Waits until there is room. A source larger than the whole budget goes alone.</summary>
    public void Take(long bytes, CancellationToken cancellationToken)
    {
        while (!TryTake(bytes)) changed.Wait(cancellationToken);
    }

    /// <summary>Gives room back.</summary>
    public void Return(long bytes)
    {
        lock (gate) taken -= bytes;
        changed.Release();
    }

    public void Dispose() => changed.Dispose();

    private bool TryTake(long bytes)
    {
        lock (gate)
        {
            if (taken > 0 && taken + bytes > most) return false;
            taken += bytes;
            return true;
        }
    }
}
