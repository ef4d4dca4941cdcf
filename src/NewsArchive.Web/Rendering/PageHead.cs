using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace NewsArchive.Web.Rendering;

/// <summary>What a page tells the frame around it.</summary>
public sealed record PageHead
{
    /// <summary>The page's own part of the title; null on the home page.</summary>
    public string? Title { get; init; }

    /// <summary>One sentence for search engines and previews.</summary>
    public string? Description { get; init; }

    /// <summary>The path under which the page is to be known, with the parts of the query that make another page of it.</summary>
    public string? Canonical { get; init; }

    /// <summary>What the search box holds.</summary>
    public string? Query { get; init; }

    /// <summary>Whether the page brings its own search box.</summary>
    public bool HasOwnSearch { get; init; }

    /// <summary>Whether search engines are to leave it out: errors, results.</summary>
    public bool IsHidden { get; init; }
}

/// <summary>Carries a page's <see cref="PageHead"/> to the layout.</summary>
public static class PageHeads
{
    extension(ViewDataDictionary data)
    {
        public PageHead Head
        {
            get => data[nameof(PageHead)] as PageHead ?? new PageHead();
            set => data[nameof(PageHead)] = value;
        }
    }
}
