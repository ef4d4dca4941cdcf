using Microsoft.EntityFrameworkCore;
using NewsArchive.Values;

namespace NewsArchive.Data;

/// <summary>The archive's tables. Readers use it without tracking; the import writes by prepared statements of its own.</summary>
public sealed class ArchiveContext(DbContextOptions<ArchiveContext> options) : DbContext(options)
{
    /// <summary>Original files.</summary>
    public DbSet<Source> Sources => Set<Source>();

    /// <summary>Articles.</summary>
    public DbSet<Article> Articles => Set<Article>();

    /// <summary>Their words.</summary>
    public DbSet<ArticleBody> Bodies => Set<ArticleBody>();

    /// <summary>Addresses that redirect.</summary>
    public DbSet<ArticleSlug> ArticleSlugs => Set<ArticleSlug>();

    /// <summary>Publications.</summary>
    public DbSet<Outlet> Outlets => Set<Outlet>();

    /// <summary>Places of meetings.</summary>
    public DbSet<Place> Places => Set<Place>();

    /// <summary>The articles that tell of them.</summary>
    public DbSet<PlaceArticle> PlaceArticles => Set<PlaceArticle>();

    /// <summary>What is counted beside search results.</summary>
    public DbSet<FacetRow> FacetRows => Set<FacetRow>();

    /// <summary>How many there are of everything.</summary>
    public DbSet<Total> Totals => Set<Total>();

    /// <summary>The same by month and by outlet.</summary>
    public DbSet<MonthTotal> MonthTotals => Set<MonthTotal>();

    /// <summary>People.</summary>
    public DbSet<Person> People => Set<Person>();

    /// <summary>Printed forms of their names.</summary>
    public DbSet<PersonName> PersonNames => Set<PersonName>();

    /// <summary>Offices and descriptions printed with them.</summary>
    public DbSet<PersonRole> PersonRoles => Set<PersonRole>();

    /// <summary>People in articles.</summary>
    public DbSet<Appearance> Appearances => Set<Appearance>();

    /// <summary>Quotations.</summary>
    public DbSet<Quote> Quotes => Set<Quote>();

    /// <summary>Meetings.</summary>
    public DbSet<Meeting> Meetings => Set<Meeting>();

    /// <summary>People at meetings.</summary>
    public DbSet<MeetingPerson> MeetingPeople => Set<MeetingPerson>();

    /// <summary>What articles tell of meetings.</summary>
    public DbSet<Account> Accounts => Set<Account>();

    /// <summary>Journeys on the official record.</summary>
    public DbSet<RecordTrip> RecordTrips => Set<RecordTrip>();

    /// <summary>People met on them.</summary>
    public DbSet<RecordTripPerson> RecordTripPeople => Set<RecordTripPerson>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder) => ArchiveModel.Configure(modelBuilder);

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateOnly>().HaveConversion<DayNumberConverter>();
        configurationBuilder.Properties<EdtfDate>().HaveConversion<EdtfConverter>();
    }
}
