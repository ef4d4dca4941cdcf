using NewsArchive.Reading;
using NewsArchive.Values;

namespace NewsArchive.Reconciliation.Shelf;

/// <summary>An article with its facts and its own date as bytes, and back: all of it except what cleaning left out and the original text.</summary>
public static class PackedArticle
{
    [ThreadStatic]
    private static PackWriter? writer;

    /// <summary>The bytes of an article. Its own date and its people's ids are found here, where they are not known yet.</summary>
    public static byte[] Pack(ReadArticle article)
    {
        var to = writer ??= new PackWriter();
        Write(to, article.Document);
        PackedFacts.Write(to, article.Facts);
        PackedDates.Write(to, article.OwnDate);
        to.Texts(article.PersonIds);
        return to.Take();
    }

    /// <summary>The article of the bytes, equal to the one that was packed.</summary>
    public static ReadArticle Unpack(byte[] packed)
    {
        var from = new PackReader(packed);
        return ReadArticle.Known(ReadDocument(from), PackedFacts.Read(from), PackedDates.ReadPublished(from), from.Texts());
    }

    private static void Write(PackWriter to, ArticleDocument document)
    {
        to.Text(document.Source.Path);
        to.Text(document.Source.Format);
        to.Number(document.Source.Bytes);
        to.Text(document.Source.Sha256);
        to.Number(document.Ordinal);
        to.Text(document.Title);
        to.Text(document.Standfirst);
        to.Text(document.Outlet);
        to.Texts(document.Bylines);
        to.Texts(document.Credits);
        to.Text(document.Language);
        to.Text(document.Canonical);
        Write(to, document.Stated);
        Write(to, document.Dateline);
        to.Text(document.Text);
        to.List(document.Blocks, static (to, block) =>
        {
            to.Number((int)block.Kind);
            Write(to, block.Span);
        });
    }

    private static ArticleDocument ReadDocument(PackReader from) => new()
    {
        Source = new(from.Words(), from.Words(), from.Number(), from.Words()),
        Ordinal = from.Int(),
        Title = from.Text(),
        Standfirst = from.Text(),
        Outlet = from.Text(),
        Bylines = from.Texts(),
        Credits = from.Texts(),
        Language = from.Words(),
        Canonical = from.Text(),
        Stated = ReadStated(from),
        Dateline = ReadDateline(from),
        Text = from.Words(),
        Blocks = from.List(static from => new Block((BlockKind)from.Int(), from.Int(), from.Int())),
        Original = "",
    };

    private static void Write(PackWriter to, StatedDate? stated)
    {
        to.Flag(stated is not null);
        if (stated is null) return;
        PackedDates.Write(to, stated.Date);
        to.Text(stated.From);
        to.Text(stated.Words);
        Write(to, stated.Span);
    }

    private static StatedDate? ReadStated(PackReader from) =>
        from.Flag() ? new(PackedDates.ReadDate(from)!, from.Words(), from.Words(), ReadSpan(from)) : null;

    private static void Write(PackWriter to, Dateline? dateline)
    {
        to.Flag(dateline is not null);
        if (dateline is null) return;
        to.Text(dateline.Place);
        to.Text(dateline.Agency);
        PackedDates.Write(to, dateline.Date);
        Write(to, dateline.Span);
    }

    private static Dateline? ReadDateline(PackReader from) =>
        from.Flag() ? new(from.Text(), from.Text(), PackedDates.ReadDate(from), new(from.Int(), from.Int())) : null;

    internal static void Write(PackWriter to, TextSpan span)
    {
        to.Number(span.Start);
        to.Number(span.End);
    }

    internal static void Write(PackWriter to, TextSpan? span)
    {
        to.Flag(span is not null);
        if (span is { } known) Write(to, known);
    }

    internal static TextSpan? ReadSpan(PackReader from) => from.Flag() ? new(from.Int(), from.Int()) : null;
}
