using NewsArchive.Values;

namespace NewsArchive.Web.Rendering;

/// <summary>Fills the rows of an <see cref="AccountMatrix"/>: each from what the accounts hold, compared with the first that speaks.</summary>
internal static class MatrixRows
{
    private const int LongestWords = 170;

    /// <summary>How each account tells it, in its own words.</summary>
    public static MatrixRow Telling(IReadOnlyList<AccountView> accounts)
    {
        var cells = accounts.Select(account =>
        {
            var cites = account.Evidence.Select(span => account.Cite(span.Start)).Distinct().Take(6).ToList();
            return account.Evidence.Count == 0 ? MatrixCell.Silent : new MatrixCell(CellState.Says, Shorten.At(account.Words(account.Evidence[0]), LongestWords), null, cites);
        }).ToList();
        return new("In its own words", accounts.Count == 1 ? "The sentence it was read from" : "The first sentence of each account", cells);
    }

    public static MatrixRow Day(IReadOnlyList<AccountView> accounts)
    {
        var first = accounts.Select(account => account.Date).FirstOrDefault(date => date?.Earliest is not null);
        var cells = accounts.Select(account => DayCell(account, first)).ToList();
        var days = accounts.Select(account => account.Date).OfType<EdtfDate>().Distinct().ToList();
        return new("Day", days.Count switch { 0 => "No account gives it", 1 => All(cells, Dates.Words(days[0])), _ => Tally(cells) }, cells);
    }

    public static MatrixRow Place(IReadOnlyList<AccountView> accounts)
    {
        var first = accounts.Select(account => account.Place).FirstOrDefault(place => place is not null);
        var cells = accounts.Select(account =>
        {
            if ((account.Venue ?? account.Place) is not { } name) return MatrixCell.Silent;
            var differs = first is not null && account.Place is { } place && !Agree(place, first);
            var words = FindWords(account, name);
            var full = account.Venue is { } venue && account.Place is { } city && !venue.Contains(city, StringComparison.OrdinalIgnoreCase) ? $"{venue}, {city}" : name;
            return new MatrixCell(differs ? CellState.Differs : CellState.Says, words?.Words, words is null || full != name ? Counts.Capital(full) + "." : null, [words?.Cite ?? account.Cite(-1)]);
        }).ToList();
        return new("Place", Tally(cells), cells);
    }

    public static MatrixRow People(IReadOnlyList<AccountView> accounts, IReadOnlyDictionary<int, PersonRef> people)
    {
        var everybody = accounts.SelectMany(account => account.PersonIds).Distinct().ToList();
        var first = accounts.FirstOrDefault(account => account.PersonIds.Count > 0)?.PersonIds ?? [];
        var cells = accounts.Select(account =>
        {
            if (account.PersonIds.Count == 0 && account.Others.Count == 0) return MatrixCell.Silent;
            var names = account.PersonIds.Select(id => people.GetValueOrDefault(id)?.Name).OfType<string>().Concat(account.Others.Select(other => Shorten.At(other, 80))).ToList();
            var missing = everybody.Except(account.PersonIds).Select(id => people.GetValueOrDefault(id)?.Short).OfType<string>().ToList();
            // Naming fewer people is silence about the rest; naming others in their stead is a difference.
            var against = account.PersonIds.Except(first).Any() && first.Except(account.PersonIds).Any();
            var state = against ? CellState.Differs : missing.Count > 0 ? CellState.SaysLess : CellState.Says;
            return new MatrixCell(state, null, Counts.Join(names) + (missing.Count > 0 ? $". Does not name {Counts.Join(missing)}." : "."), [account.Cite(account.Evidence.Count > 0 ? account.Evidence[0].Start : -1)]);
        }).ToList();
        return new("Who was there", PeopleTally(accounts, everybody, people), cells);
    }

    public static MatrixRow Standing(IReadOnlyList<AccountView> accounts)
    {
        var cells = accounts.Select(account => new MatrixCell(CellState.Says, null,
            account.Status switch { MeetingStatus.Planned => "Still to come.", MeetingStatus.Cancelled => "Called off.", _ => "Took place." },
            [account.Cite(account.Evidence.Count > 0 ? account.Evidence[0].Start : -1)])).ToList();
        return new("Standing", "The latest account counts", cells);
    }

    public static MatrixRow Detail(IReadOnlyList<AccountView> accounts, string topic)
    {
        var figure = accounts.SelectMany(account => account.Details.Where(detail => detail.Topic == topic).Select(detail => Figure(account.Words(detail.Span)))).FirstOrDefault(one => one is not null);
        var cells = accounts.Select(account =>
        {
            var details = account.Details.Where(detail => detail.Topic == topic).ToList();
            if (details.Count == 0) return MatrixCell.Silent;
            var words = account.Words(details[0].Span);
            var differs = figure is not null && Figure(words) is { } own && own != figure;
            return new MatrixCell(differs ? CellState.Differs : CellState.Says, Shorten.At(words, LongestWords), null, [.. details.Select(detail => account.Cite(detail.Span.Start)).Distinct()]);
        }).ToList();
        return new(Heading(topic), Tally(cells), cells);
    }

    private static MatrixCell DayCell(AccountView account, EdtfDate? first)
    {
        if (account.Date is not { } date) return MatrixCell.Silent;
        var differs = first is { Earliest: not null } && date.Earliest is not null && !date.Range.Meets(first.Range);
        if (account.When is not { } index || index < 0 || index >= account.Dates.Count)
            return new(differs ? CellState.Differs : CellState.Implies, null, Counts.Capital(Dates.Words(date)) + ", as the text around it has it.", [account.Cite(account.Evidence.Count > 0 ? account.Evidence[0].Start : -1)]);
        var written = account.Dates[index];
        var words = account.Words(WithLeadingWord(account.Text, new(written.Start, written.End)));
        var note = words.Contains(date.Earliest?.Year.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?", StringComparison.Ordinal) ? null : Meaning(account, date);
        return new(differs ? CellState.Differs : CellState.Says, words, note, [account.Cite(written.Start)]);
    }

    private static string Meaning(AccountView account, EdtfDate date) => account.Article.Published is { } published && date != published
        ? $"{Counts.Capital(Dates.Words(date))}, as the article is dated {Dates.Words(published)}."
        : Counts.Capital(Dates.Words(date)) + ".";

    /// <summary>"on May 7" reads better than "May 7": a small word before it belongs to it.</summary>
    private static TextSpan WithLeadingWord(string text, TextSpan span)
    {
        foreach (var word in (ReadOnlySpan<string>)["on ", "in ", "late on ", "at ", "the ", "in the ", "at the ", "to "])
        {
            var start = span.Start - word.Length;
            if (start >= 0 && string.CompareOrdinal(text, start, word, 0, word.Length) == 0 && (start == 0 || char.IsWhiteSpace(text[start - 1]))) return new(start, span.End);
        }

        return span;
    }

    private static (string Words, Citation Cite)? FindWords(AccountView account, string name)
    {
        foreach (var span in account.Evidence)
        {
            var (start, end) = (Math.Clamp(span.Start, 0, account.Text.Length), Math.Clamp(span.End, 0, account.Text.Length));
            var at = end > start ? account.Text.IndexOf(name, start, end - start, StringComparison.OrdinalIgnoreCase) : -1;
            if (at < 0) continue;
            var words = WithLeadingWord(account.Text, new(at, at + name.Length));
            return (account.Words(words.Start < at ? WithLeadingWord(account.Text, words) : words), account.Cite(at));
        }

        return null;
    }

    private static string? Figure(string words)
    {
        foreach (var word in words.Split([' ', '-', '–'], StringSplitOptions.RemoveEmptyEntries))
        {
            var plain = word.Trim('.', ',', ';').ToLowerInvariant();
            if (int.TryParse(plain, out _)) return plain;
            var index = Array.IndexOf(Numbers, plain);
            if (index >= 0) return (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return null;
    }

    private static readonly string[] Numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static bool Agree(string one, string other) => one.Contains(other, StringComparison.OrdinalIgnoreCase) || other.Contains(one, StringComparison.OrdinalIgnoreCase);

    private static string Heading(string topic) => topic switch
    {
        "duration" => "How long",
        "delay" => "The wait before it",
        "atmosphere" => "How it went",
        _ => Counts.Capital(topic.Replace('-', ' ')),
    };

    private static string All(List<MatrixCell> cells, string what) =>
        cells.Count > 1 && cells.All(cell => cell.State != CellState.Silent) ? $"{(cells.Count == 2 ? "Both" : "All " + Counts.Word(cells.Count))}: {what}" : Counts.Capital(what);

    private static string Tally(List<MatrixCell> cells)
    {
        var said = cells.Count(cell => cell.State != CellState.Silent);
        var differing = cells.Count(cell => cell.State == CellState.Differs);
        if (cells.Count == 1) return "";
        if (differing > 0) return Counts.Capital($"{Counts.Word(said - differing)} against {Counts.Word(differing)}");
        return said == 1 ? "One account only" : said == cells.Count ? (said == 2 ? "Both agree" : $"All {Counts.Word(said)} agree") : Counts.Capital($"{Counts.Word(said)} of {Counts.Word(cells.Count)}");
    }

    private static string PeopleTally(IReadOnlyList<AccountView> accounts, List<int> everybody, IReadOnlyDictionary<int, PersonRef> people)
    {
        if (accounts.Count < 2) return "";
        var lonely = everybody.Select(id => (Id: id, By: accounts.Where(account => account.PersonIds.Contains(id)).ToList())).Where(pair => pair.By.Count == 1).ToList();
        if (lonely.Count == 0) return "All name the same people";
        return string.Join("; ", lonely.Take(2).Select(pair => $"only {pair.By[0].Article.Id:000} names {people.GetValueOrDefault(pair.Id)?.Short}")) is { } words ? Counts.Capital(words) : "";
    }
}
