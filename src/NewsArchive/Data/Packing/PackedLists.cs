using NewsArchive.Values;

namespace NewsArchive.Data.Packing;

/// <summary>How each packed list is written: a number of items, then the items. Positions are written as distances, which are short.</summary>
internal static class PackedLists
{
    public static PackedList<Block> Blocks { get; } = new(
        static (writer, block, before) =>
        {
            writer.Number((int)block.Kind);
            Span(writer, block.Span, before.End);
        },
        static (reader, before) =>
        {
            var kind = (BlockKind)reader.Number();
            var span = Span(reader, before.End);
            return new Block(kind, span.Start, span.End);
        });

    public static PackedList<Sentence> Sentences { get; } = new(
        static (writer, sentence, before) =>
        {
            writer.Signed(sentence.Block - before.Block);
            Span(writer, sentence.Span, before.End);
        },
        static (reader, before) =>
        {
            var block = before.Block + reader.Signed();
            var span = Span(reader, before.End);
            return new Sentence(before.Number + 1, span.Start, span.End, block);
        });

    public static PackedList<DatedWords> Dates { get; } = new(
        static (writer, date, before) =>
        {
            Span(writer, new TextSpan(date.Start, date.End), before.End);
            writer.Text(date.Meaning?.Text);
            writer.Text(date.Rule);
        },
        static (reader, before) =>
        {
            var span = Span(reader, before.End);
            return new DatedWords(span.Start, span.End, Edtf(reader.Text()), reader.Text()!);
        });

    public static PackedList<Mention> Mentions { get; } = new(
        static (writer, mention, before) =>
        {
            Span(writer, new TextSpan(mention.Start, mention.End), before.End);
            writer.Text(mention.Rule);
        },
        static (reader, before) =>
        {
            var span = Span(reader, before.End);
            return new Mention(span.Start, span.End, reader.Text()!);
        });

    public static PackedList<PrintedRole> Roles { get; } = new(
        static (writer, role, before) =>
        {
            Span(writer, new TextSpan(role.Start, role.End), before.End);
            writer.Text(role.Text);
        },
        static (reader, before) =>
        {
            var span = Span(reader, before.End);
            return new PrintedRole(reader.Text()!, span.Start, span.End);
        });

    public static PackedList<TextSpan> Spans { get; } = new(
        static (writer, span, before) => Span(writer, span, before.End),
        static (reader, before) => Span(reader, before.End));

    public static PackedList<MeetingDetail> Details { get; } = new(
        static (writer, detail, before) =>
        {
            Span(writer, detail.Span, before.Span.End);
            writer.Text(detail.Topic);
        },
        static (reader, before) =>
        {
            var span = Span(reader, before.Span.End);
            return new MeetingDetail(reader.Text()!, span);
        });

    public static PackedList<LeftOutWords> LeftOut { get; } = new(
        static (writer, words, _) =>
        {
            writer.Text(words.Words);
            writer.Text(words.Rule);
        },
        static (reader, _) => new LeftOutWords(reader.Text()!, reader.Text()!));

    public static PackedList<int> Numbers { get; } = new(
        static (writer, number, before) => writer.Signed(number - before),
        static (reader, before) => before + reader.Signed());

    public static PackedList<Clue> Clues { get; } = new(static (writer, clue, _) => Clue(writer, clue), static (reader, _) => Clue(reader));

    private static void Span(PackedWriter writer, TextSpan span, int before)
    {
        writer.Signed(span.Start - before);
        writer.Signed(span.Length);
    }

    private static TextSpan Span(PackedReader reader, int before)
    {
        var start = before + reader.Signed();
        return new TextSpan(start, start + reader.Signed());
    }

    private static EdtfDate? Edtf(string? text) => EdtfDate.TryParse(text, out var date) ? date : null;

    private static void Clue(PackedWriter writer, Clue clue)
    {
        writer.Text(clue.Words);
        writer.Text(clue.Says);
        writer.Text(clue.Rule);
        writer.Text(clue.FromArticle);
        writer.Number((clue.GaveWay ? 1 : 0) | (clue.Span is null ? 0 : 2));
        if (clue.Span is { } span) Span(writer, span, 0);
        writer.Number((int)Math.Round(clue.Weight * 1000));
        writer.Number(clue.Allows.Count);
        var before = 0;
        foreach (var run in clue.Allows)
        {
            writer.Signed(run.First.DayNumber - before);
            writer.Number(run.Last.DayNumber - run.First.DayNumber);
            before = run.Last.DayNumber;
        }
    }

    private static Clue Clue(PackedReader reader)
    {
        var clue = new Clue { Words = reader.Text()!, Says = reader.Text()!, Rule = reader.Text()!, FromArticle = reader.Text() };
        var flags = reader.Number();
        TextSpan? span = (flags & 2) != 0 ? Span(reader, 0) : null;
        var weight = reader.Number() / 1000d;
        var allows = new DayRange[Math.Min(reader.Number(), 100_000)];
        var before = 0;
        for (var i = 0; i < allows.Length; i++)
        {
            var first = before + reader.Signed();
            before = first + reader.Number();
            allows[i] = new DayRange(DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(before));
        }

        return clue with { Span = span, Weight = weight, Allows = allows, GaveWay = (flags & 1) != 0 };
    }
}
