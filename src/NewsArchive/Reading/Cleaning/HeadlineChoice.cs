using System.Collections.Frozen;
using NewsArchive.Reading.Phrases;

namespace NewsArchive.Reading.Cleaning;

/// <summary>
/// Chooses the headline where labels stand above it: "Traffic", "LOCAL NEWS", "RUSH TRANSCRIPT", the name of the station, a row of pages. It acts only where
/// a byline or a day shows that these lines are the article's head, where the first of them is no headline, and where one that can be follows.
/// </summary>
internal static class HeadlineChoice
{
    private const int HeadLines = 24;
    private const int FewestWords = 4;
    private const int MostWords = 20;
    private const int StandfirstWords = 9;
    private const int MostMottoWords = 5;
    private static readonly FrozenSet<string> SiteButtons = new[] { "subscribe", "subscribe now", "sign in", "log in", "login", "menu", "search", "sign up", "register", "my account" }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Offices = new[]
    {
        "ministry", "center", "centre", "department", "office", "institute", "institution", "council", "commission", "university", "bank", "embassy", "house", "government", "republic",
        "academy", "society", "school", "bureau", "agency", "association", "board", "committee", "secretariat", "federation", "union", "foundation",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Furniture = PhraseList.Lines("furniture-lines.txt");

    public static void Mark(List<TextLine> lines, ArticleDraft draft)
    {
        if (draft.Title is not null) return;
        var head = Head(lines, out var signed);
        if (signed && head.Count > 1 && BelowButtons(lines, head) is > 0 and var below)
        {
            LeaveAbove(lines, head, head[below], draft);
            head.RemoveRange(0, below);
        }

        if (!signed || head.Count < 2 || !IsLabel(lines[head[0]], head, lines) && !Mastheads.IsBelieved(lines, head[0])) return;
        if (Chosen(lines, head) is not (> 0 and var chosen)) return;
        LeaveAbove(lines, head, chosen, draft);
    }

    private static void LeaveAbove(List<TextLine> lines, List<int> head, int chosen, ArticleDraft draft)
    {
        foreach (var at in head)
        {
            if (at >= chosen) break;
            lines[at].Role = LineRole.Gone;
            draft.Leave(lines[at].Text, MetadataLine.Read(lines[at].Text, draft) ?? "above-headline");
        }
    }

    /// <summary>"News That Matters", "Subscribe", "Sign in", and then the headline: what stands above these buttons is the site's. Where in the head the rest begins.</summary>
    private static int BelowButtons(List<TextLine> lines, List<int> head)
    {
        var last = -1;
        for (var i = head[0] + 1; i < head[^1]; i++)
        {
            if (lines[i].Role == LineRole.Gone && SiteButtons.Contains(LineFeatures.Key(lines[i].Text))) last = i;
        }

        if (last < 0 || lines[head[0]].Words > MostMottoWords) return -1;
        var below = head.FindIndex(i => i > last);
        var headline = below < 1 ? -1 : head.FindIndex(below, i => CanBe(lines[i]) && lines[i].Words > MostMottoWords && !lines[i].EndsSentence);
        // "Courts & Councils" between the buttons and the headline is a section's name.
        return headline < 1 ? -1 : head.Skip(below).Take(headline - below).All(i => lines[i].Words < FewestWords) ? headline : below;
    }

    /// <summary>The lines above the text that may be headlines, and whether a byline or a day stands among them.</summary>
    private static List<int> Head(List<TextLine> lines, out bool signed)
    {
        var head = new List<int>();
        signed = false;
        for (int i = 0, looked = 0; i < lines.Count && looked < HeadLines; i++)
        {
            var line = lines[i];
            if (line.Role == LineRole.Gone) continue;
            if (line.Role == LineRole.Caption || line.IsBullet || line.EndsSentence && line.Text.Length >= 60 && !StandsOverByline(lines, i) || Datelines.Read(line.Text) is not null || IsSpeech(line.Text)) break;
            looked++;
            if (MetadataLine.Read(line.Text, new("")) is "byline" or "printed-date" or "metadata-line" || IsNameOverDate(lines, i)) signed = true;
            else head.Add(i);
        }

        return head;
    }

    private static bool StandsOverByline(List<TextLine> lines, int at) =>
        lines[at].Text.Length < 320 && lines.FindIndex(at + 1, l => l.Role != LineRole.Gone) is > 0 and var next && MetadataLine.Read(lines[next].Text, new("")) is "byline" or "metadata-line";

    /// <summary>"JONAS HALE, HOST: Thank you for being here."</summary>
    private static bool IsSpeech(string text) => text.IndexOf(": ", StringComparison.Ordinal) is > 2 and < 50 and var colon && !text.AsSpan(0, colon).ContainsAnyInRange('a', 'z') && LineFeatures.EndsSentence(text);

    private static bool IsNameOverDate(List<TextLine> lines, int at)
    {
        var next = lines.FindIndex(at + 1, l => l.Role != LineRole.Gone);
        return next > 0 && DateLine.Read(lines[next].Text) is not null && Bylines.IsPerson(lines[at].Text) && (Bylines.IsBareName(lines[at].Text) || Array.TrueForAll(lines[at].Text.Split(" and "), Bylines.IsBareName));
    }

    /// <summary>One that is no headline: of few words, and there are several such lines, or it is written as labels are.</summary>
    private static bool IsLabel(TextLine line, List<int> head, List<TextLine> lines)
    {
        if (IsRow(line) || IsCapitals(line.Text) && head.Exists(i => !IsCapitals(lines[i].Text)) && (line.Words < 3 || IsOffice(line.Text)) || SectionLabels.IsOfSectionWords(line.Text)) return true;
        if (line.Words >= FewestWords) return false;
        // "Voss Wins" over "Kadun elects a new mayor after a bitter race" is a headline.
        if (line.Words == 1 || line.Text.Any(char.IsAsciiDigit)) return true;
        return line.Words == 2 && (head.Count > 2 || lines[head[1]].Words is >= FewestWords and < StandfirstWords);
    }

    /// <summary>The first line of enough words that is no label itself; or, where all are short, the one right above the standfirst.</summary>
    private static int Chosen(List<TextLine> lines, List<int> head)
    {
        foreach (var at in head)
        {
            if (lines[at].EndsSentence && lines[at].Text.Length >= 60) break;
            if (CanBe(lines[at]) && !(IsCapitals(lines[at].Text) && head.Exists(i => CanBe(lines[i]) && !IsCapitals(lines[i].Text)))) return at;
        }

        var standfirst = head.FindIndex(i => lines[i].EndsSentence);
        return standfirst > 1 && lines[head[standfirst - 1]].Words > 1 ? head[standfirst - 1] : -1;
    }

    /// <summary>"Photography by Ada Nowak" names somebody and is no headline.</summary>
    private static bool IsCredit(string text) => text.LastIndexOf(" by ", StringComparison.OrdinalIgnoreCase) is > 0 and var by && Bylines.IsBareName(text[(by + 4)..]);

    private static bool CanBe(TextLine line) =>
        !IsCredit(line.Text) &&
        line.Words is >= FewestWords and <= MostWords && !line.Text.EndsWith('.') && !line.Text.EndsWith(':') && !IsRow(line) && !SectionLabels.IsTrail(line.Text) && !Mastheads.IsName(line.Text)
        && !line.Text.Contains('@', StringComparison.Ordinal) && PhotoCredits.Split(line.Text) is null && !Bylines.IsBareName(line.Text) && line.Text.Any(char.IsLetter);

    /// <summary>"Research Experts Events About Donate": capitalised words alone, of which two name pages of a site.</summary>
    private static bool IsRow(TextLine line)
    {
        var words = line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 2 && Array.TrueForAll(words, w => char.IsUpper(w[0])) && words.Count(w => Furniture.Contains(LineFeatures.Key(w))) >= 2;
    }

    /// <summary>"MINISTRY OF THE ENVIRONMENT", "CENTER FOR RIVER POLICY".</summary>
    private static bool IsOffice(string text)
    {
        var words = text.ToLowerInvariant().Split(' ');
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (Offices.Contains(words[i]) && words[i + 1] is "of" or "for" or "on") return true;
        }

        return false;
    }

    private static bool IsCapitals(string text) => !text.AsSpan().ContainsAnyInRange('a', 'z');
}
