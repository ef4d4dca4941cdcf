using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;

namespace NewsArchive.Web.Rendering;

/// <summary>The filters of a listing as chips show them: people by their names.</summary>
public sealed record Chosen(ListFilter Filter, IReadOnlyDictionary<string, string> Names)
{
    public static async Task<Chosen> ReadAsync(ArchiveContext archive, ListFilter filter, CancellationToken cancellationToken) =>
        new(filter, filter.People.Count == 0 ? new Dictionary<string, string>()
            : await archive.People.Where(person => filter.People.Contains(person.Key)).ToDictionaryAsync(person => person.Key, person => person.Name, cancellationToken));
}
