using NewsArchive.Reconciliation;
using NewsArchive.Values;

namespace NewsArchive.Web.Commands.Extract;

/// <summary>What the articles of one call tell together, as the records ask for it.</summary>
internal sealed class CorpusTold(IReadOnlyList<ReconciledPerson> people, IReadOnlyList<ReconciledMeeting> meetings)
{
    private readonly Dictionary<string, string> _names = people.ToDictionary(person => person.Id, person => person.Name, StringComparer.Ordinal);
    private readonly Dictionary<(string Slug, int Account), (string Id, EdtfDate? Date)> _meetings = meetings
        .SelectMany(meeting => meeting.Accounts.Select(account => (Key: (account.Slug, account.Account), Value: (meeting.Id, account.Date ?? meeting.Date))))
        .ToDictionary(pair => pair.Key, pair => pair.Value);

    /// <summary>The canonical name of a person; null for an id that nobody has.</summary>
    public string? Name(string id) => _names.GetValueOrDefault(id);

    /// <summary>The meeting that an article's account tells of, with its day; null where it tells of none.</summary>
    public (string Id, EdtfDate? Date)? Meeting(string slug, int account) => _meetings.TryGetValue((slug, account), out var known) ? known : null;
}
