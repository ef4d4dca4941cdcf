using System.Runtime.InteropServices;

namespace NewsArchive.Extraction.Words;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, with inner apostrophes, hyphens and full stops ("Al-Qaeda", "O'Neill", "U.S.").</summary>
    Word,

    /// <summary>Digits, with inner commas and full stops.</summary>
    Number,

    /// <summary>The possessive "'s" or a bare apostrophe behind a plural.</summary>
    Possessive,

    /// <summary>A double quotation mark that opens (or a straight one that looks like opening).</summary>
    OpenQuote,

    /// <summary>A double quotation mark that closes (or a straight one that looks like closing).</summary>
    CloseQuote,

    /// <summary>A single quotation mark that is no apostrophe.</summary>
    SingleQuote,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A full stop, question mark, exclamation mark or ellipsis.</summary>
    Stop,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>A semicolon.</summary>
    Semicolon,

    /// <summary>An opening bracket.</summary>
    OpenBracket,

    /// <summary>A closing bracket.</summary>
    CloseBracket,

    /// <summary>A dash: en, em, a free-standing hyphen, or "--".</summary>
    Dash,

    /// <summary>Any other sign.</summary>
    Other,
}

/// <summary>How a word is written.</summary>
public enum LetterCase : byte
{
    /// <summary>No letters.</summary>
    None,

    /// <summary>"talks".</summary>
    Lower,

    /// <summary>"Talks", "McFaul".</summary>
    Capital,

    /// <summary>"NATO", "U.S."; a single capital letter counts as <see cref="Capital"/>.</summary>
    AllCaps,
}

/// <summary>A word or sign of the text.</summary>
/// <param name="Start">First position.</param>
/// <param name="End">Position behind the last.</param>
/// <param name="Sentence">Index of its sentence (number − 1).</param>
/// <param name="Class">What the lexicon knows of it.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Case">How it is written.</param>
/// <param name="IsPlain">Whether it is made of unaccented letters only.</param>
[StructLayout(LayoutKind.Auto)]
public record struct Token(int Start, int End, int Sentence, WordClass Class, TokenKind Kind, LetterCase Case, bool IsPlain = false)
{
    /// <summary>Whether the lexicon knows the word as any of these.</summary>
    public readonly bool Is(WordClass any) => (Class & any) != 0;

    /// <summary>Whether it is a word that begins with a capital.</summary>
    public readonly bool IsCapitalised => Kind == TokenKind.Word && Case is LetterCase.Capital or LetterCase.AllCaps;
}
