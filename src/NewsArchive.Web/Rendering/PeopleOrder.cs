using Microsoft.EntityFrameworkCore;
using NewsArchive.Data;

namespace NewsArchive.Web.Rendering;

/// <summary>The two orders of the list of people, and what stands behind or before somebody in each.</summary>
public static class PeopleOrder
{
    /// <summary>A page of people: behind or before somebody, where they are still in the archive, else by its number.</summary>
    public static async Task<List<PersonLine>> PageAsync(this IQueryable<Person> people, ListFilter filter, bool byName, int size, int total, CancellationToken cancellationToken)
    {
        if ((filter.After ?? filter.Before)?.A is { } id && await people.Where(person => person.Id == id).Lines().FirstOrDefaultAsync(cancellationToken) is { } at)
        {
            if (filter.After is not null) return await Ordered(byName ? BehindByName(people, at) : people.Behind(at.ArticleCount, at.SortName, at.Id), byName).Take(size).Lines().ToListAsync(cancellationToken);
            var before = await (byName ? AheadByName(people, at) : Ahead(people, at)).Take(size).Lines().ToListAsync(cancellationToken);
            before.Reverse();
            return before;
        }

        var skip = (filter.Page - 1) * size;
        return skip >= total ? [] : await Ordered(people, byName).Skip(skip).Take(size).Lines().ToListAsync(cancellationToken);
    }

    private static IQueryable<Person> Ordered(IQueryable<Person> people, bool byName) => byName
        ? people.OrderBy(person => person.SortName).ThenBy(person => person.Id)
        : people.MostNamed();

    /// <summary>The people behind a place in the order of <see cref="PersonLines.MostNamed"/>.</summary>
    public static IQueryable<Person> Behind(this IQueryable<Person> people, int articles, string name, int id) =>
        people.Where(person => person.ArticleCount <= articles && (person.ArticleCount < articles || string.Compare(person.SortName, name) > 0 || (person.SortName == name && person.Id > id)));

    private static IQueryable<Person> Ahead(IQueryable<Person> people, PersonLine at)
    {
        var (articles, name, id) = (at.ArticleCount, at.SortName, at.Id);
        return people.Where(person => person.ArticleCount >= articles && (person.ArticleCount > articles || string.Compare(person.SortName, name) < 0 || (person.SortName == name && person.Id < id)))
            .OrderBy(person => person.ArticleCount).ThenByDescending(person => person.SortName).ThenByDescending(person => person.Id);
    }

    private static IQueryable<Person> BehindByName(IQueryable<Person> people, PersonLine at)
    {
        var (name, id) = (at.SortName, at.Id);
        return people.Where(person => string.Compare(person.SortName, name) >= 0 && (person.SortName != name || person.Id > id));
    }

    private static IQueryable<Person> AheadByName(IQueryable<Person> people, PersonLine at)
    {
        var (name, id) = (at.SortName, at.Id);
        return people.Where(person => string.Compare(person.SortName, name) <= 0 && (person.SortName != name || person.Id < id))
            .OrderByDescending(person => person.SortName).ThenByDescending(person => person.Id);
    }
}
