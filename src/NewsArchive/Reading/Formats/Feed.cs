using System.Buffers;
using System.Xml;
using NewsArchive.Reading.Cleaning;
using NewsArchive.Reading.Formats.Html;
using NewsArchive.Values;

namespace NewsArchive.Reading.Formats;

/// <summary>Reads RSS 2.0, RSS 1.0 and Atom: each item with content is an article. No DTD is read, so nothing expands.</summary>
internal static class Feed
{
    private const int LongestField = 4 << 20;
    private const int DaysOfAWeek = 7;
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?…”\"");
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, CheckCharacters = false, MaxCharactersInDocument = 256 << 20 };

    /// <summary>The fields of an item by their element's name.</summary>
    private sealed record Item(Dictionary<string, string> Fields, List<string> Authors);

    /// <summary>The items as drafts. A feed that ends early gives what stood before, and the damage as a sentence.</summary>
    public static IEnumerable<(ArticleDraft? Draft, string? Trouble)> Read(string xml, ReadLimits limits)
    {
        if (xml.AsSpan(0, Math.Min(xml.Length, 4096)).Contains("<!DOCTYPE", StringComparison.Ordinal))
        {
            yield return (null, "XML with a document type is not read");
            yield break;
        }

        using var text = new StringReader(xml.TrimStart());
        using var reader = XmlReader.Create(text, Settings);
        var channel = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var count = 0; count < limits.MaxArticlesPerSource; count++)
        {
            var (item, trouble) = Next(reader, channel, limits);
            if (trouble is not null) yield return (null, trouble);
            if (item is null) yield break;
            yield return (Draft(item, channel, limits), null);
        }
    }

    private static (Item? Item, string? Trouble) Next(XmlReader reader, Dictionary<string, string> channel, ReadLimits limits)
    {
        try
        {
            while (!reader.EOF)
            {
                if (reader.Depth > limits.MaxNesting) return (null, $"elements stand more than {limits.MaxNesting} deep in one another, the limit");
                var isElement = reader.NodeType == XmlNodeType.Element;
                if (isElement && reader.LocalName is "item" or "entry") return (ReadItem(reader), null);
                if (isElement && reader.Depth == 0 && reader.GetAttribute("xml:lang") is { } language) channel["language"] = language;
                if (isElement && reader.Depth <= 2 && reader.LocalName is "title" or "language" && !channel.ContainsKey(reader.LocalName)) channel[reader.LocalName] = Text(reader);
                else reader.Read();
            }

            return (null, null);
        }
        catch (XmlException e)
        {
            return (null, $"the feed is damaged: {e.Message}");
        }
    }

    private static Item ReadItem(XmlReader reader)
    {
        var item = new Item(new(StringComparer.Ordinal), []);
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return item;
        }

        var depth = reader.Depth;
        reader.Read();
        while (!reader.EOF && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.Depth != depth + 1)
            {
                reader.Read();
                continue;
            }

            var name = reader.Prefix is "media" or "itunes" ? "other" : reader.LocalName;
            if (name == "link" && reader.GetAttribute("href") is { } address && reader.GetAttribute("rel") is null or "alternate") item.Fields.TryAdd("link", address);
            if (name == "content" && reader.GetAttribute("type") == "xhtml") item.Fields.TryAdd("content", reader.ReadInnerXml());
            else if (name is "author" or "creator") item.Authors.Add(Author(reader));
            else item.Fields.TryAdd(name, Text(reader));
        }

        return item;
    }

    /// <summary>"Maria Lopez", "desk@courier.example (Maria Lopez)", or Atom's name beside an address.</summary>
    private static string Author(XmlReader reader)
    {
        var depth = reader.Depth;
        var name = "";
        if (reader.IsEmptyElement) return Text(reader);
        for (reader.Read(); !reader.EOF && reader.Depth > depth;)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "uri" or "url" or "email") Text(reader);
            else if (reader.NodeType == XmlNodeType.Element) name += Text(reader);
            else
            {
                if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && name.Length < 1000) name += reader.Value;
                reader.Read();
            }
        }

        reader.Read();
        var bracket = name.IndexOf('(', StringComparison.Ordinal);
        return name.Contains('@', StringComparison.Ordinal) && bracket > 0 ? name[(bracket + 1)..].Trim(' ', ')') : name.Trim();
    }

    // "NYT > World", "The Courier » Local": the site comes first. "News - The Courier", "The Courier | Local": beside it stands a section.
    private static string? Site(string? title)
    {
        if (title is null) return null;
        foreach (var mark in (ReadOnlySpan<string>)[" » ", " > "])
        {
            if (title.IndexOf(mark, StringComparison.Ordinal) is var at and > 0) return title[..at].Trim();
        }

        var parts = title.Split([" - ", " – ", " — ", " | ", ": "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var named = parts.Where(part => !SectionLabels.IsOfSectionWords(part)).ToList();
        return named.Count == 1 && parts.Length > 1 ? named[0] : title;
    }

    // "The post Bridge Opens appeared first on The Courier."
    private static void DropOrigin(ArticleDraft draft)
    {
        if (draft.Blocks.Count < 2 || draft.Blocks[^1].Text is not { Length: < 400 } last) return;
        if (!last.StartsWith("The post ", StringComparison.Ordinal) || !last.Contains(" first on ", StringComparison.Ordinal)) return;
        draft.Blocks.RemoveAt(draft.Blocks.Count - 1);
        draft.Leave(last, "feed-origin");
    }

    // "Eleven ships are waiting outside. Read more": the feed's own link behind the last sentence.
    private static void DropLink(ArticleDraft draft)
    {
        if (draft.Blocks.Count == 0 || draft.Blocks[^1] is not { Kind: BlockKind.Paragraph } last) return;
        var end = last.Text.AsSpan().LastIndexOfAny(SentenceEnds);
        if (end < 1 || last.Text.Length - end is < 5 or > 40) return;
        var link = last.Text[(end + 1)..].Trim();
        if (!PageFurniture.IsFurniture(new TextLine(link, 1, false, default))) return;
        draft.Blocks[^1] = last with { Text = last.Text[..(end + 1)] };
        draft.Leave(link, "feed-link");
    }

    // "Thu, 6 Nov 14 09:00 EST": RFC 822, after which RSS writes its dates, knew two digits of the year.
    private static EdtfDate? DayOfTwoDigits(string date)
    {
        var words = date[(date.IndexOf(',', StringComparison.Ordinal) + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is not [_, _, { Length: 2 } year, ..] || !year.All(char.IsAsciiDigit)) return null;
        return PageDates.Of($"{words[0]} {words[1]} {(year[0] > '6' ? "19" : "20")}{year}");
    }

    /// <summary>
    /// Atom asks for the day of the last change and not for that of publication. The entry was published no later; where its dateline names a day of the
    /// week before, that day is of this year.
    /// </summary>
    public static void TakeUpdate(string updated, ArticleDraft draft)
    {
        if (PageDates.Of(updated) is not { IsDay: true, Earliest: { } changed }) return;
        if (draft.Stated is not { From: "dateline" } dateline) draft.Stated ??= new StatedDate(EdtfDate.Interval(new(DateOnly.MinValue, changed)), "feed-updated", updated);
        else if (dateline.Date.Earliest is null && Enumerable.Range(0, DaysOfAWeek + 1).Select(back => changed.AddDays(-back)).Cast<DateOnly?>().FirstOrDefault(day => EdtfDate.DayOfUnknownYear(day!.Value.Month, day.Value.Day) == dateline.Date) is { } known)
            draft.Stated = dateline with { Date = EdtfDate.Day(known) };
    }

    /// <summary>The text of an element and all within it; the reader stands behind it then.</summary>
    private static string Text(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return "";
        }

        var text = new System.Text.StringBuilder();
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace && text.Length < LongestField) text.Append(reader.Value);
            else if (reader.NodeType == XmlNodeType.Element && text.Length > 0) text.Append(' ');
        }

        reader.Read();
        return text.ToString().Trim();
    }

    private static ArticleDraft Draft(Item item, Dictionary<string, string> channel, ReadLimits limits)
    {
        string? Field(params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
            {
                if (item.Fields.TryGetValue(name, out var value) && value.Length > 0) return value;
            }

            return null;
        }

        var summary = Field("description", "summary");
        var content = Field("encoded", "content") ?? summary ?? "";
        var draft = HtmlFragment.Read(content, limits);
        DropOrigin(draft);
        DropLink(draft);
        draft.Title = Field("title") is { } title ? HtmlFragment.PlainText(title) : draft.Title;
        draft.Canonical = Field("link", "guid", "id") is { } link && Uri.TryCreate(link, UriKind.Absolute, out var whole) && whole.Scheme is "http" or "https" ? link : null;
        draft.Outlet = Field("source", "publisher") ?? Site(channel.GetValueOrDefault("title"));
        draft.Outlet = draft.Outlet is null ? null : Outlets.NameOf(draft.Outlet) ?? draft.Outlet;
        draft.Language = channel.GetValueOrDefault("language") is { Length: >= 2 and <= 12 } language ? language : draft.Language;
        foreach (var author in item.Authors) Bylines.Take(author, draft);
        if (Field("pubDate", "published", "date", "issued") is { } date && (PageDates.Of(date) ?? DayOfTwoDigits(date)) is { } day) draft.Stated = new StatedDate(day, "feed", date);
        else if (Field("updated", "modified") is { } updated) TakeUpdate(updated, draft);
        return draft;
    }
}
