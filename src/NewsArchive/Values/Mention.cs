namespace NewsArchive.Values;

/// <summary>A name in the text; <paramref name="Rule"/> names the rule that read it.</summary>
public readonly record struct Mention(int Start, int End, string Rule);

/// <summary>An office or description printed with a name: where it stands, and in which words.</summary>
public readonly record struct PrintedRole(string Text, int Start, int End);
