using Microsoft.Win32.SafeHandles;

namespace NewsArchive.Reconciliation.Shelf;

/// <summary>
/// Keeps packed articles until all of a corpus are known: the first few megabytes in memory, the others in a temporary file that is gone when the
/// program ends. Put in by one thread; taken out by any number.
/// </summary>
public sealed class ArticleShelf : IDisposable
{
    private const int InMemory = 8 << 20;

    private readonly List<long> starts = [0];
    private byte[] latest = [];
    private long written;
    private int held;
    private SafeFileHandle? file;

    /// <summary>How many articles there are; they are numbered from 0.</summary>
    public int Count => starts.Count - 1;

    /// <summary>Puts an article in, as <see cref="PackedArticle.Pack"/> made it.</summary>
    /// <exception cref="IOException">The temporary file cannot be made or is full.</exception>
    public void Put(byte[] packed)
    {
        if (held + packed.Length > InMemory) WriteOut();
        if (latest.Length - held < packed.Length) Array.Resize(ref latest, Math.Max(held + packed.Length, Math.Min(InMemory, Math.Max(64 << 10, latest.Length * 2))));
        packed.CopyTo(latest, held);
        held += packed.Length;
        starts.Add(starts[^1] + packed.Length);
    }

    /// <summary>Takes out a copy of an article.</summary>
    /// <exception cref="IOException">The temporary file cannot be read.</exception>
    public ReadArticle Take(int number)
    {
        var packed = new byte[starts[number + 1] - starts[number]];
        if (starts[number] >= written) latest.AsSpan((int)(starts[number] - written), packed.Length).CopyTo(packed);
        else Fill(packed, starts[number]);
        return PackedArticle.Unpack(packed);
    }

    /// <summary>The temporary file goes.</summary>
    public void Dispose() => file?.Dispose();

    private void WriteOut()
    {
        if (held == 0) return;
        file ??= TemporaryFile();
        RandomAccess.Write(file, latest.AsSpan(0, held), written);
        written += held;
        held = 0;
    }

    private void Fill(Span<byte> packed, long from)
    {
        while (packed.Length > 0)
        {
            var read = RandomAccess.Read(file!, packed, from);
            if (read == 0) throw new IOException("The temporary file of the articles was cut off.");
            packed = packed[read..];
            from += read;
        }
    }

    // Where the system allows it the name goes at once, so that nothing stays behind however the program ends.
    private static SafeFileHandle TemporaryFile()
    {
        var path = Path.Combine(Path.GetTempPath(), "newsarchive-" + Path.GetRandomFileName());
        var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete, FileOptions.DeleteOnClose | FileOptions.RandomAccess);
        if (!OperatingSystem.IsWindows()) File.Delete(path);
        return handle;
    }
}
