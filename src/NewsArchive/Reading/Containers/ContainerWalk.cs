using System.Formats.Tar;
using System.IO.Compression;

namespace NewsArchive.Reading.Containers;

/// <summary>Opens containers (zip, WACZ, tar, gzip, WARC), told by their first bytes, and finds the sources in them, one in memory at a time.</summary>
internal sealed class ContainerWalk(ReadLimits limits, CancellationToken cancel)
{
    /// <summary>The sources of a stream: its entries, or itself where it is no container. Damage is told where it is met.</summary>
    public IEnumerable<RawSource> Open(Stream stream, string path, int depth)
    {
        using var sources = Kind(stream, path, depth).GetEnumerator();
        while (true)
        {
            cancel.ThrowIfCancellationRequested();
            RawSource? next = null;
            RawSource? trouble = null;
            try
            {
                if (sources.MoveNext()) next = sources.Current;
            }
            catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException or NotSupportedException or FormatException or ArgumentException or OverflowException)
            {
                trouble = RawSource.Failed(path, e is LimitException ? e.Message : $"it is damaged or cut off: {e.Message}");
            }

            if (trouble is not null) yield return trouble;
            if (next is null) yield break;
            yield return next;
        }
    }

    private IEnumerable<RawSource> Kind(Stream stream, string path, int depth)
    {
        var bytes = stream as BufferedBytes ?? new BufferedBytes(stream);
        var head = bytes.Peek(512);
        if (IsTooDeep(head, depth)) return EntryBytes.Read(bytes, path, limits) is { Told: null } whole && Formats.Docx.IsDocx(whole.Bytes) ? [whole] : [RawSource.Failed(path, $"containers stand more than {limits.MaxContainerDepth} deep in one another, the limit")];
        if (head.StartsWith("PK\x03\x04"u8)) return Zip(stream.CanSeek ? stream : bytes, path, depth);
        if (head is [0x1F, 0x8B, ..] or [0x1F]) return Gzip(bytes, stream.CanSeek ? () => stream.Position : () => bytes.Position, path, depth);
        if (head.StartsWith("WARC/"u8)) return WarcRecords.Read(bytes, path, limits, cancel);
        if (head.Length > 262 && head.Slice(257, 5).SequenceEqual("ustar"u8)) return Tar(bytes, path, depth);
        if (JsonLines.IsJsonLines(bytes.Peek(64 * 1024))) return JsonLines.Read(bytes, path, limits);
        return [EntryBytes.Read(bytes, path, limits)];
    }

    private bool IsTooDeep(ReadOnlySpan<byte> head, int depth) =>
        depth >= limits.MaxContainerDepth && (head.StartsWith("PK\x03\x04"u8) || head.Length > 262 && head.Slice(257, 5).SequenceEqual("ustar"u8));

    private IEnumerable<RawSource> Zip(Stream stream, string path, int depth)
    {
        var whole = stream.CanSeek ? null : EntryBytes.Read(stream, path, limits);
        if (whole?.Told is not null)
        {
            yield return whole;
            yield break;
        }

        if (whole is null) stream.Position = 0;
        using var memory = whole is null ? null : new MemoryStream(whole.Bytes.ToArray());
        using var zip = new ZipArchive(memory ?? stream, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.GetEntry("word/document.xml") is not null)
        {
            var document = whole;
            if (document is null)
            {
                stream.Position = 0;
                document = EntryBytes.Read(stream, path, limits);
            }

            yield return document;
            yield break;
        }

        foreach (var source in Entries(zip, path, depth)) yield return source;
    }

    private IEnumerable<RawSource> Entries(ZipArchive zip, string path, int depth)
    {
        var entries = zip.Entries.Where(e => !e.FullName.EndsWith('/')).OrderBy(e => e.FullName, StringComparer.Ordinal).ToList();
        if (entries.Count > limits.MaxEntries) yield return RawSource.Failed(path, $"it holds more than {limits.MaxEntries} entries, the limit");
        var isWacz = zip.GetEntry("datapackage.json") is not null && entries.Exists(e => e.FullName.StartsWith("archive/", StringComparison.Ordinal));
        var names = entries.Where(e => e.FullName.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || e.FullName.EndsWith(".htm", StringComparison.OrdinalIgnoreCase)).Select(e => e.FullName).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in entries.Take(limits.MaxEntries))
        {
            var name = $"{path}!{EntryBytes.Name(entry.FullName)}";
            if (EntryBytes.IsHidden(entry.FullName)) yield return RawSource.Skipped(name, "a hidden file");
            else if (IsBesideSavedPage(entry.FullName, names)) yield return RawSource.Skipped(name, "the pictures and scripts of a saved page");
            else if (isWacz && !entry.FullName.StartsWith("archive/", StringComparison.Ordinal)) yield return RawSource.Skipped(name, "an index of the web archive");
            else if (entry.IsEncrypted) yield return RawSource.Failed(name, "it is locked with a password");
            else
            {
                foreach (var source in Inner(() => new BoundedStream(entry.Open(), () => entry.CompressedLength, limits), name, depth)) yield return source;
            }
        }
    }

    // "talks_files/style.html" beside "talks.html".
    private static bool IsBesideSavedPage(string name, HashSet<string> pages)
    {
        var at = name.IndexOf("_files/", StringComparison.Ordinal);
        return at > 0 && (pages.Contains(name[..at] + ".html") || pages.Contains(name[..at] + ".htm"));
    }

    private IEnumerable<RawSource> Inner(Func<Stream> open, string name, int depth)
    {
        Stream stream;
        string? trouble = null;
        try
        {
            stream = open();
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            trouble = e.Message;
            stream = Stream.Null;
        }

        if (trouble is not null) yield return RawSource.Failed(name, $"it is damaged: {trouble}");
        else
        {
            using (stream)
            {
                foreach (var source in Open(stream, name, depth + 1)) yield return source;
            }
        }
    }

    private IEnumerable<RawSource> Gzip(BufferedBytes bytes, Func<long> position, string path, int depth)
    {
        var name = Path.GetFileName(path[(path.LastIndexOf('!') + 1)..]);
        name = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name.EndsWith(".tgz", StringComparison.OrdinalIgnoreCase) ? name[..^4] + ".tar" : name;
        using var members = new GzipMembers(bytes);
        using var unpacked = new BufferedBytes(new BoundedStream(members, position, limits));
        var told = false;
        foreach (var source in Unpacked(unpacked, path, $"{path}!{name}", depth))
        {
            // A document must be whole; of a container what came before the cut is.
            if (members.Trouble is { } cut && source.Path == $"{path}!{name}")
            {
                yield return RawSource.Failed(source.Path, cut);
                yield break;
            }

            told |= members.Trouble is not null && source.Told is ReadOutcome.Failed;
            yield return source;
        }

        if (members.Trouble is { } trouble && !told) yield return RawSource.Failed(path, trouble);
    }

    private IEnumerable<RawSource> Unpacked(BufferedBytes unpacked, string path, string name, int depth)
    {
        var head = unpacked.Peek(512);
        if (head.StartsWith("WARC/"u8)) return WarcRecords.Read(unpacked, path, limits, cancel);
        if (head.Length > 262 && head.Slice(257, 5).SequenceEqual("ustar"u8)) return Tar(unpacked, path, depth);
        return depth < limits.MaxContainerDepth ? Open(unpacked, name, depth + 1) : [RawSource.Failed(path, $"containers stand more than {limits.MaxContainerDepth} deep in one another, the limit")];
    }

    private IEnumerable<RawSource> Tar(Stream stream, string path, int depth)
    {
        using var tar = new TarReader(stream, leaveOpen: true);
        for (var count = 0; tar.GetNextEntry() is { } entry; count++)
        {
            cancel.ThrowIfCancellationRequested();
            if (count >= limits.MaxEntries)
            {
                yield return RawSource.Failed(path, $"it holds more than {limits.MaxEntries} entries, the limit");
                yield break;
            }

            var name = $"{path}!{EntryBytes.Name(entry.Name)}";
            if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile)) continue;
            if (EntryBytes.IsHidden(entry.Name)) yield return RawSource.Skipped(name, "a hidden file");
            else if (entry.DataStream is null) yield return RawSource.Failed(name, "the file is empty");
            else
            {
                var bytes = new BufferedBytes(entry.DataStream, entry.Length);
                foreach (var source in Open(bytes, name, depth + 1)) yield return source;
                if (bytes.IsShort) yield break;
            }
        }

        // Only at its end does what it was packed with tell whether it is whole.
        stream.CopyTo(Stream.Null);
    }
}
