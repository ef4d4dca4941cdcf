namespace NewsArchive.Reading.Cleaning;

/// <summary>What a line of a text has turned out to be.</summary>
internal enum LineRole
{
    /// <summary>Part of the article's body.</summary>
    Body,

    /// <summary>Taken into the article's metadata, or left out.</summary>
    Gone,

    /// <summary>Words under a picture.</summary>
    Caption,
}

/// <summary>A line that is not blank, with the features that the rules ask for.</summary>
internal sealed class TextLine
{
    public TextLine(string text, int blanksBefore, bool bullet, char mark)
    {
        Text = text;
        BlanksBefore = blanksBefore;
        IsBullet = bullet;
        Mark = mark;
        Words = text.AsSpan().Count(' ') + 1;
        EndsSentence = LineFeatures.EndsSentence(text);
    }

    /// <summary>Without the blanks around it, and without its bullet.</summary>
    public string Text { get; }

    /// <summary>Blank lines between it and the line before.</summary>
    public int BlanksBefore { get; }

    public bool IsBullet { get; }

    /// <summary>The bullet that was taken away; NUL where there was none.</summary>
    public char Mark { get; }

    /// <summary>One blank parts two words (<see cref="LineSplitting"/>).</summary>
    public int Words { get; }

    public bool EndsSentence { get; }

    public LineRole Role { get; set; }

    public bool IsBody => Role == LineRole.Body;
}
