namespace NewsArchive.Extraction.Quotes;

/// <summary>How words of saying stand in their clause.</summary>
internal enum CueForm
{
    /// <summary>"Smith said".</summary>
    Finite,

    /// <summary>"said Smith".</summary>
    Inverted,

    /// <summary>"…, saying".</summary>
    Participle,

    /// <summary>"Smith would only say".</summary>
    Base,

    /// <summary>"according to Smith".</summary>
    According,
}

/// <summary>A word of saying with the one who says.</summary>
/// <param name="Cue">Units of the word of saying.</param>
/// <param name="Subject">Units of the speaker's phrase.</param>
/// <param name="Addressee">Units of the phrase for whom it is said to.</param>
/// <param name="Form">How it stands.</param>
/// <param name="Sentence">Index of the narration's sentence.</param>
/// <param name="Outer">Index of the outermost clause whose words this one is part of; -1 where there is none.</param>
internal readonly record struct SpeechClause(Phrase Cue, Phrase Subject, Phrase Addressee, CueForm Form, int Sentence, int Outer)
{
    /// <summary>The first unit of cue and subject.</summary>
    public int First => Form is CueForm.Inverted or CueForm.According or CueForm.Participle ? Cue.First : Math.Min(Cue.First, Subject.First);

    /// <summary>The unit behind cue, subject and addressee.</summary>
    public int End => Math.Max(Math.Max(Cue.End, Addressee.IsEmpty ? 0 : Addressee.End), Form is CueForm.Inverted or CueForm.According ? Subject.End : 0);

    /// <summary>Whether the subject is carried over from a verb before: "…, saying".</summary>
    public bool BorrowsSubject => Form == CueForm.Participle || Subject.End < Cue.First - 8;
}
