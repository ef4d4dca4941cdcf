using NewsArchive.Values;

namespace NewsArchive.Data;

/// <summary>A person in an article.</summary>
public sealed class Appearance
{
    /// <summary>Who.</summary>
    public int PersonId { get; set; }

    /// <summary>The article's <see cref="Article.SortDay"/>.</summary>
    public DateOnly SortDay { get; set; }

    /// <summary>Where.</summary>
    public int ArticleId { get; set; }

    /// <summary>Place among the article's people, from 0, by first mention.</summary>
    public int Number { get; set; }

    /// <summary>The fullest form the article prints.</summary>
    public required string Name { get; set; }

    /// <summary>Every mention: packed.</summary>
    public IReadOnlyList<Mention> Mentions { get; set; } = [];

    /// <summary>Offices and descriptions as printed: packed.</summary>
    public IReadOnlyList<PrintedRole> Roles { get; set; } = [];

    /// <summary>0 to 1: how sure it is that this is a person's name.</summary>
    public double Confidence { get; set; } = 1;

    /// <summary>Who.</summary>
    public Person? Person { get; set; }

    /// <summary>Where.</summary>
    public Article? Article { get; set; }
}
