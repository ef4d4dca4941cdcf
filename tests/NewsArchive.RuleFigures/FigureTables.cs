using System.Globalization;

namespace NewsArchive.RuleFigures;

/// <summary>Writes the figures as Markdown tables.</summary>
internal static class FigureTables
{
    /// <summary>How often each rule fired, how often on a labelled quotation, and how often with the right speaker.</summary>
    public static void WriteByRule(TextWriter output, IReadOnlyList<QuoteJudgement> judged)
    {
        output.WriteLine("| rule | speaker printed as | fired | a quotation | speaker labelled | speaker right | share |");
        output.WriteLine("|---|---|---:|---:|---:|---:|---:|");
        foreach (var group in judged.GroupBy(one => (one.Rule, one.Words)).OrderByDescending(group => group.Count()))
        {
            var quotes = group.Count(one => one.IsQuote);
            var labelled = group.Count(one => one.IsQuote && one.IsRight is not null);
            var right = group.Count(one => one.IsRight == true);
            var share = labelled == 0 ? "" : ((double)right / labelled).ToString("0.00", CultureInfo.InvariantCulture);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {group.Key.Rule} | {group.Key.Words} | {group.Count()} | {quotes} | {labelled} | {right} | {share} |"));
        }
    }

    /// <summary>How many people each rule was the first to tell, and how many of them the labels name.</summary>
    public static void WriteByRule(TextWriter output, IReadOnlyList<PersonJudgement> judged)
    {
        output.WriteLine("| rule | people | right | share |");
        output.WriteLine("|---|---:|---:|---:|");
        foreach (var group in judged.GroupBy(one => one.Rule).OrderByDescending(group => group.Count()))
        {
            var right = group.Count(one => one.IsRight);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| `{group.Key}` | {group.Count()} | {right} | {(double)right / group.Count():0.00} |"));
        }
    }

    /// <summary>Of the facts stated with a confidence in a range, how many are right, and how far the two lie apart.</summary>
    public static void WriteReliability(TextWriter output, IReadOnlyList<(double Confidence, bool IsRight)> known, string what)
    {
        var apart = 0.0;
        output.WriteLine();
        output.WriteLine($"| stated confidence | {what} | mean stated | right |");
        output.WriteLine("|---|---:|---:|---:|");
        foreach (var group in known.GroupBy(one => Math.Min(9, (int)(one.Confidence * 10))).OrderBy(group => group.Key))
        {
            var stated = group.Average(one => one.Confidence);
            var right = group.Average(one => one.IsRight ? 1.0 : 0.0);
            apart += Math.Abs(stated - right) * group.Count();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {group.Key / 10.0:0.0} to {(group.Key + 1) / 10.0:0.0} | {group.Count()} | {stated:0.000} | {right:0.000} |"));
        }

        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Mean distance between the two, weighted: {apart / Math.Max(1, known.Count):0.000} over {known.Count} {what}."));
    }
}
