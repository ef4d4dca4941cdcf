using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsArchive.Extraction;
using NewsArchive.Reading;
using NewsArchive.Reconciliation;
using NewsArchive.Values;

namespace NewsArchive.Web.Commands.Extract;

/// <summary>Writes an article as an extract record: one JSON object on one line.</summary>
internal sealed class ExtractRecordWriter : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly Utf8JsonWriter _json;
    private readonly CorpusTold _told;

    private ExtractRecordWriter(IBufferWriter<byte> output, CorpusTold told)
    {
        _json = new Utf8JsonWriter(output, Options);
        _told = told;
    }

    /// <summary>The record of one article of the corpus, with the end of its line.</summary>
    public static ReadOnlyMemory<byte> Record(ReconciledArticle article, CorpusTold told)
    {
        var record = new ArrayBufferWriter<byte>(1024 + (article.Article.Document.Text.Length * 2));
        using (var writer = new ExtractRecordWriter(record, told)) writer.Write(article);
        record.Write("\n"u8);
        return record.WrittenMemory;
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();

    private void Write(ReconciledArticle article)
    {
        _json.WriteStartObject();
        WriteHead(article);
        WritePublished(article.Published);
        WriteBlocks(article.Article.Document);
        WritePeople(article);
        WriteQuotes(article);
        WriteMeetings(article);
        _json.WriteEndObject();
    }

    private void WriteHead(ReconciledArticle article)
    {
        var document = article.Article.Document;
        _json.WriteStartObject("source");
        _json.WriteString("path", document.Source.Path);
        _json.WriteString("format", document.Source.Format);
        _json.WriteNumber("bytes", document.Source.Bytes);
        _json.WriteString("sha256", document.Source.Sha256);
        _json.WriteEndObject();
        _json.WriteString("slug", article.Slug);
        _json.WriteString("title", document.Title);
        _json.WriteString("standfirst", document.Standfirst);
        _json.WriteString("outlet", document.Outlet);
        WriteStrings("bylines", document.Bylines);
        WriteStrings("credits", document.Credits);
        _json.WriteString("language", document.Language);
    }

    private void WritePublished(PublicationDate published)
    {
        _json.WriteStartObject("published");
        WriteDate("edtf", published.Date);
        _json.WriteString("earliest", Iso(published.Date?.Earliest));
        _json.WriteString("latest", Iso(published.Date?.Latest));
        _json.WriteString("basis", Word(published.Basis.ToString()));
        _json.WriteNumber("confidence", Math.Round(published.Confidence, 3));
        _json.WriteStartArray("evidence");
        foreach (var clue in published.Clues.Where(clue => !clue.GaveWay))
        {
            _json.WriteStartObject();
            _json.WriteString("clue", clue.Words);
            _json.WriteString("says", clue.Says);
            _json.WriteString("rule", clue.Rule);
            if (clue.Span is { } span) WriteSpan(span.Start, span.End);
            if (clue.FromArticle is { } other) _json.WriteString("article", other);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteBlocks(ArticleDocument document)
    {
        _json.WriteString("text", document.Text);
        _json.WriteStartArray("blocks");
        foreach (var block in document.Blocks)
        {
            _json.WriteStartObject();
            _json.WriteString("kind", Word(block.Kind.ToString()));
            WriteSpan(block.Start, block.End);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WritePeople(ReconciledArticle article)
    {
        _json.WriteStartArray("people");
        for (var i = 0; i < article.PersonIds.Count; i++)
        {
            var person = article.Article.Facts.People[i];
            _json.WriteStartObject();
            _json.WriteString("name", NameOf(article, i));
            _json.WriteString("id", article.PersonIds[i]);
            WriteStrings("roles", [.. person.Roles.Select(role => role.Text).Distinct(StringComparer.Ordinal)]);
            _json.WriteStartArray("mentions");
            foreach (var mention in person.Mentions)
            {
                _json.WriteStartObject();
                WriteSpan(mention.Start, mention.End);
                _json.WriteEndObject();
            }

            _json.WriteEndArray();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteQuotes(ReconciledArticle article)
    {
        _json.WriteStartArray("quotes");
        foreach (var quote in article.Article.Facts.Quotes)
        {
            _json.WriteStartObject();
            _json.WriteString("text", quote.Text);
            WriteSpan(quote.Start, quote.End);
            _json.WriteString("kind", Word(quote.Kind.ToString()));
            WriteSpeaker(article, quote.Speaker);
            _json.WriteString("cue", quote.Cue);
            _json.WriteString("addressee", quote.Addressee);
            _json.WriteBoolean("continues", quote.Continues);
            _json.WriteString("rule", quote.Rule);
            _json.WriteNumber("confidence", Math.Round(quote.Confidence, 3));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteSpeaker(ReconciledArticle article, Speaker? speaker)
    {
        if (speaker is null)
        {
            _json.WriteNull("speaker");
            return;
        }

        _json.WriteStartObject("speaker");
        _json.WriteString("name", speaker.Person is { } person ? NameOf(article, person) : speaker.Name);
        _json.WriteString("id", speaker.Person is { } known ? article.PersonIds[known] : null);
        _json.WriteString("text", speaker.Text);
        _json.WriteEndObject();
    }

    private void WriteMeetings(ReconciledArticle article)
    {
        _json.WriteStartArray("meetings");
        for (var i = 0; i < article.Article.Facts.Meetings.Count; i++)
        {
            if (_told.Meeting(article.Slug, i) is not { } known) continue;
            var account = article.Article.Facts.Meetings[i];
            _json.WriteStartObject();
            _json.WriteString("id", known.Id);
            WriteDate("date", known.Date);
            _json.WriteString("status", Word(account.Status.ToString()));
            _json.WriteString("mode", account.Mode == MeetingMode.PressConference ? "press-conference" : Word(account.Mode.ToString()));
            _json.WriteString("place", account.Place);
            _json.WriteString("venue", account.Venue);
            WriteStrings("participants", [.. account.People.Select(person => NameOf(article, person))]);
            WriteStrings("others", account.Others);
            _json.WriteStartArray("evidence");
            foreach (var span in account.Evidence)
            {
                _json.WriteStartObject();
                WriteSpan(span.Start, span.End);
                _json.WriteEndObject();
            }

            _json.WriteEndArray();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private string NameOf(ReconciledArticle article, int person)
    {
        var printed = article.Article.Facts.People[person].Name;
        return _told.Name(article.PersonIds[person]) is { } name ? PrintedName.Of(name, printed, article.Article.Document.Title) : printed;
    }

    private void WriteSpan(int start, int end)
    {
        _json.WriteNumber("start", start);
        _json.WriteNumber("end", end);
    }

    private void WriteDate(string name, EdtfDate? date) => _json.WriteString(name, date?.Text);

    private void WriteStrings(string name, IReadOnlyList<string> values)
    {
        _json.WriteStartArray(name);
        foreach (var value in values) _json.WriteStringValue(value);
        _json.WriteEndArray();
    }

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Word(string name) => name.ToLowerInvariant();
}
