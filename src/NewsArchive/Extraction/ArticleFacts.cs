using NewsArchive.Values;

namespace NewsArchive.Extraction;

/// <summary>What the words of one article say, before anything is known of other articles.</summary>
/// <param name="Sentences">Numbered from 1 over the blocks in order; the number is the address of a fact.</param>
/// <param name="People">The newsmakers named in the text, by first mention; other facts name them by their place in this list.</param>
/// <param name="Quotes">In the order of the text.</param>
/// <param name="Dates">Expressions of time, in the order of the text.</param>
/// <param name="Meetings">One entry a meeting, however many sentences tell of it.</param>
public sealed record ArticleFacts(
    IReadOnlyList<Sentence> Sentences,
    IReadOnlyList<PersonInArticle> People,
    IReadOnlyList<Quote> Quotes,
    IReadOnlyList<DateMention> Dates,
    IReadOnlyList<MeetingAccount> Meetings);

/// <summary>A person as one article knows them.</summary>
public sealed record PersonInArticle
{
    /// <summary>The fullest form of the name printed, without titles: "John Kerry".</summary>
    public required string Name { get; init; }

    /// <summary>As titles, pronouns and given names tell it.</summary>
    public Gender Gender { get; init; }

    /// <summary>Offices and descriptions as printed: "U.S. Secretary of State".</summary>
    public IReadOnlyList<PrintedRole> Roles { get; init; } = [];

    /// <summary>Every place where the name, in any form, is printed.</summary>
    public required IReadOnlyList<Mention> Mentions { get; init; }

    /// <summary>0 to 1: how sure it is that this is a person's name.</summary>
    public double Confidence { get; init; } = 1;
}

/// <summary>Grammatical gender of a person, where known.</summary>
public enum Gender
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>She.</summary>
    Female,

    /// <summary>He.</summary>
    Male,
}

/// <summary>Words somebody is reported to have said.</summary>
public sealed record Quote
{
    /// <summary>Without the marks, with editors' brackets.</summary>
    public required string Text { get; init; }

    /// <summary>First position of the words (behind the opening mark).</summary>
    public required int Start { get; init; }

    /// <summary>Position behind the last of the words (before the closing mark).</summary>
    public required int End { get; init; }

    /// <summary>Direct, partial or indirect.</summary>
    public required QuoteKind Kind { get; init; }

    /// <summary>Null where nobody can be told.</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>The word of saying, as printed: "said", "called on".</summary>
    public string? Cue { get; init; }

    /// <summary>To whom it was said: a resolved name or the words as printed ("reporters").</summary>
    public string? Addressee { get; init; }

    /// <summary>Whether it carries on the quotation before it.</summary>
    public bool Continues { get; init; }

    /// <summary>The rule that found the speaker (or the quotation, where there is none).</summary>
    public required string Rule { get; init; }

    /// <summary>0 to 1.</summary>
    public double Confidence { get; init; } = 1;
}

/// <summary>Who is reported to speak.</summary>
/// <param name="Text">The attribution's words as printed: "he", "his secretary of state", "a senior official".</param>
/// <param name="Name">The resolved person or organisation, or for an unnamed source its description.</param>
/// <param name="Person">Place in <see cref="ArticleFacts.People"/>; null for organisations and unnamed sources.</param>
/// <param name="Start">Where the attribution's words begin; -1 where the speaker is carried over from an earlier attribution.</param>
/// <param name="End">Where they end.</param>
public sealed record Speaker(string Text, string Name, int? Person, int Start, int End);

/// <summary>One article's account of one meeting.</summary>
public sealed record MeetingAccount
{
    /// <summary>Named people who take part: places in <see cref="ArticleFacts.People"/>, ascending.</summary>
    public required IReadOnlyList<int> People { get; init; }

    /// <summary>Groups as printed: "members of Russia's civil society".</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>When, as printed: a place in <see cref="ArticleFacts.Dates"/>; null where no words say it.</summary>
    public int? When { get; init; }

    /// <summary>City or country: "Moscow".</summary>
    public string? Place { get; init; }

    /// <summary>Building or occasion: "Kremlin", "G8 summit".</summary>
    public string? Venue { get; init; }

    /// <summary>Held, planned or cancelled.</summary>
    public required MeetingStatus Status { get; init; }

    /// <summary>Face to face, by telephone, …</summary>
    public required MeetingMode Mode { get; init; }

    /// <summary>The sentences or clauses that tell of it, at least one.</summary>
    public required IReadOnlyList<TextSpan> Evidence { get; init; }

    /// <summary>Further statements with their words: duration, delay, joint press conference.</summary>
    public IReadOnlyList<MeetingDetail> Details { get; init; } = [];

    /// <summary>Whether it lies further back than the day's news: "had met", "their last meeting".</summary>
    public bool IsEarlier { get; init; }

    /// <summary>The rule that read it.</summary>
    public required string Rule { get; init; }

    /// <summary>0 to 1.</summary>
    public double Confidence { get; init; } = 1;
}
