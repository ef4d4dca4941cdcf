namespace NewsArchive.Import;

/// <summary>What the writer did with one prepared source.</summary>
internal sealed record WriteOutcome(PreparedSource Source, IReadOnlyList<ImportEvent> Events, IReadOnlyList<PreparedFile> Added)
{
    public void CountInto(ImportTally tally)
    {
        foreach (var told in Events)
        {
            if (told.Outcome != ImportOutcome.Added) tally.Count(told);
        }

        foreach (var file in Added) tally.CountAdded(file.Source.Format, file.Articles.Count, file.Source.Bytes);
    }
}
