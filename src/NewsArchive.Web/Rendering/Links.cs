using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Primitives;

namespace NewsArchive.Web.Rendering;

/// <summary>The addresses of things. Only here are they put together.</summary>
public static class Links
{
    // What says where in a listing a page stands.
    private static readonly string[] Position = ["page", "after", "before"];

    public static string Article(string slug) => "/articles/" + Uri.EscapeDataString(slug);

    /// <summary>A sentence on the page of the part that holds it.</summary>
    public static string Sentence(string slug, int number) => Article(slug) + SentenceHere(number);

    /// <summary>The same from any page of the article.</summary>
    public static string SentenceHere(int number) => (ArticlePart.Holding(number) is > 1 and var part ? Part(part) : "") + $"#s{number}";

    /// <summary>What the number of a part adds to an article's own address: nothing for the first.</summary>
    public static string Part(int number) => number > 1 ? $"?part={number}" : "";

    public static string Person(string id) => "/people/" + Uri.EscapeDataString(id);

    public static string Meeting(string id) => "/meetings/" + Uri.EscapeDataString(id);

    public static string Search(string query) => "/search" + QueryString.Create("q", query);

    public static string Timeline(params ReadOnlySpan<string> people)
    {
        var query = new QueryBuilder();
        foreach (var person in people) query.Add("person", person);
        return "/timeline" + query;
    }

    /// <summary>The query of another page of the same listing: behind or before an entry where one is given, else by its number.</summary>
    public static string OtherPage(IQueryCollection query, int page, Cursor? after = null, Cursor? before = null)
    {
        var built = QueryString.Create(query.Where(pair => pair.Key != "theme" && !Position.Contains(pair.Key)));
        if (page > 1) built = built.Add("page", page.ToString(CultureInfo.InvariantCulture));
        if (page > 1 && after is { } first) built = built.Add("after", first.ToString());
        if (page > 1 && before is { } last) built = built.Add("before", last.ToString());
        return built.HasValue ? built.ToUriComponent() : "?";
    }

    /// <summary>The query with one of its words set (or taken out, with null); the page number goes back to the first.</summary>
    public static string With(IQueryCollection query, string key, string? value)
    {
        var pairs = query.Where(pair => pair.Key != key && (key == "theme" || !Position.Contains(pair.Key)));
        var built = QueryString.Create(pairs.Where(pair => pair.Key != "theme"));
        if (value is not null) built = built.Add(key, value);
        return built.HasValue ? built.ToUriComponent() : "?";
    }

    /// <summary>The query with one more value of a word that may stand several times.</summary>
    public static string Adding(IQueryCollection query, string key, string value)
    {
        var built = QueryString.Create(query.Where(pair => pair.Key != "theme" && !Position.Contains(pair.Key)));
        return built.Add(key, value).ToUriComponent();
    }

    /// <summary>The query without one value of a word that may stand several times.</summary>
    public static string Without(IQueryCollection query, string key, string value)
    {
        var pairs = query.Where(pair => pair.Key != "theme" && !Position.Contains(pair.Key))
            .Select(pair => pair.Key != key ? pair : new(key, new StringValues([.. pair.Value.Where(one => one != value)])));
        var built = QueryString.Create(pairs.Where(pair => pair.Value.Count > 0));
        return built.HasValue ? built.ToUriComponent() : "?";
    }

    /// <summary>A timeline's query with another stretch of time; whole months and years are written as such.</summary>
    public static string Range(ListFilter filter, DateOnly? from, DateOnly? to)
    {
        var query = new QueryBuilder();
        foreach (var person in filter.People) query.Add("person", person);
        if (filter.Place is { } place) query.Add("place", place);
        if (filter.Outlet is { } outlet) query.Add("outlet", outlet);
        if (from is not { } first || to is not { } last) return query.ToString();
        var format = first.Day > 1 || (last.Year < 9999 && last.AddDays(1).Day > 1) ? "yyyy-MM-dd" : first.Month == 1 && last.Month == 12 ? "yyyy" : "yyyy-MM";
        query.Add("from", first.ToString(format, CultureInfo.InvariantCulture));
        query.Add("to", last.ToString(format, CultureInfo.InvariantCulture));
        return query.ToString();
    }

    /// <summary>What a page number adds to a list's own address: nothing for the first page.</summary>
    public static string CanonicalPage(int page) => page > 1 ? $"?page={page}" : "";

    /// <summary>A path as a whole address, for feeds and canonical links.</summary>
    public static string Absolute(HttpRequest request, string pathAndQuery) =>
        request.Scheme + "://" + request.Host.ToUriComponent() + request.PathBase.ToUriComponent() + pathAndQuery;
}
