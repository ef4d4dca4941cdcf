using Microsoft.EntityFrameworkCore;
using NewsArchive.Data.Packing;

namespace NewsArchive.Data;

/// <summary>Keys, indexes and conversions. The tables themselves are made by the steps in Sqlite/Migrations, which a test holds against this model.</summary>
internal static class ArchiveModel
{
    public static void Configure(ModelBuilder model)
    {
        Articles(model);
        People(model);
        Meetings(model);
        Record(model);
    }

    private static void Articles(ModelBuilder model)
    {
        model.Entity<Source>(source =>
        {
            source.Property(s => s.Sha256).HasConversion<ChecksumConverter>();
            source.Property(s => s.ImportedAt).HasConversion<SecondsConverter>();
            source.HasIndex(s => s.Sha256).IsUnique();
        });
        model.Entity<Article>(article =>
        {
            article.Property(a => a.Bylines).HasConversion(new LinesConverter(), LinesConverter.Comparer);
            article.Property(a => a.Credits).HasConversion(new LinesConverter(), LinesConverter.Comparer);
            article.HasIndex(a => a.Slug).IsUnique();
            article.HasIndex(a => new { a.SourceId, a.Ordinal }).IsUnique();
            article.HasIndex(a => a.SortDay);
            article.HasIndex(a => new { a.OutletId, a.SortDay });
            article.HasIndex(a => a.LeadId);
            // Only the page of a version itself asks for it.
            article.HasQueryFilter(a => !a.IsVersion);
            article.HasOne(a => a.Body).WithOne(b => b.Article).HasForeignKey<ArticleBody>(b => b.ArticleId);
        });
        model.Entity<ArticleBody>(body =>
        {
            body.HasKey(b => b.ArticleId);
            PackedLists.Blocks.Store(body.Property(b => b.Blocks));
            PackedLists.Sentences.Store(body.Property(b => b.Sentences));
            PackedLists.Dates.Store(body.Property(b => b.Dates));
            PackedLists.Clues.Store(body.Property(b => b.Clues));
            PackedLists.LeftOut.Store(body.Property(b => b.LeftOut));
        });
        model.Entity<ArticleSlug>(slug =>
        {
            slug.HasKey(s => s.Slug);
            slug.HasIndex(s => s.ArticleId);
        });
        model.Entity<FacetRow>(row =>
        {
            row.HasKey(r => r.ArticleId);
            row.HasIndex(r => r.Version);
            row.HasOne<Article>().WithOne().HasForeignKey<FacetRow>(r => r.ArticleId);
            PackedLists.Numbers.Store(row.Property(r => r.PersonIds));
            PackedLists.Numbers.Store(row.Property(r => r.PlaceIds));
        });
        model.Entity<Total>().HasKey(total => new { total.Kind, total.Year });
        model.Entity<MonthTotal>().HasKey(total => new { total.Kind, total.OutletId, total.Month });
        model.Entity<PlaceArticle>().HasKey(told => new { told.PlaceId, told.ArticleId });
        model.Entity<Place>().HasIndex(p => p.Name).IsUnique();
        model.Entity<Outlet>().HasIndex(o => o.Name).IsUnique();
    }

    private static void People(ModelBuilder model)
    {
        model.Entity<Person>(person =>
        {
            person.HasIndex(p => p.Key).IsUnique();
            person.HasIndex(p => p.SortName);
            person.HasIndex(p => new { p.ArticleCount, p.SortName }).IsDescending(true, false);
        });
        model.Entity<PersonName>().HasKey(n => new { n.PersonId, n.Printed });
        model.Entity<PersonRole>().HasKey(r => new { r.PersonId, r.Printed });
        model.Entity<Appearance>(appearance =>
        {
            appearance.HasKey(a => new { a.ArticleId, a.Number });
            appearance.HasIndex(a => new { a.PersonId, a.SortDay });
            PackedLists.Mentions.Store(appearance.Property(a => a.Mentions));
            PackedLists.Roles.Store(appearance.Property(a => a.Roles));
        });
        model.Entity<Quote>(quote =>
        {
            quote.HasKey(q => new { q.ArticleId, q.Number });
            quote.HasIndex(q => new { q.SpeakerId, q.SortDay });
            quote.HasOne(q => q.Speaker).WithMany(p => p.Quotes).HasForeignKey(q => q.SpeakerId);
        });
    }

    private static void Meetings(ModelBuilder model)
    {
        model.Entity<Meeting>(meeting =>
        {
            meeting.HasIndex(m => m.Key).IsUnique();
            meeting.HasIndex(m => new { m.SortDay, m.Id, m.Earliest, m.Latest, m.Status });
            meeting.HasIndex(m => new { m.Place, m.SortDay });
            meeting.Property(m => m.Others).HasConversion(new LinesConverter(), LinesConverter.Comparer);
        });
        model.Entity<MeetingPerson>(person =>
        {
            person.HasKey(p => new { p.PersonId, p.SortDay, p.MeetingId });
            person.HasIndex(p => p.MeetingId);
        });
        model.Entity<Account>(account =>
        {
            account.HasKey(a => new { a.MeetingId, a.ArticleId, a.Number });
            account.HasIndex(a => a.ArticleId);
            account.Property(a => a.Others).HasConversion(new LinesConverter(), LinesConverter.Comparer);
            PackedLists.Numbers.Store(account.Property(a => a.PersonIds));
            PackedLists.Spans.Store(account.Property(a => a.Evidence));
            PackedLists.Details.Store(account.Property(a => a.Details));
        });
    }

    private static void Record(ModelBuilder model)
    {
        model.Entity<RecordTrip>(trip =>
        {
            trip.HasIndex(t => t.Number).IsUnique();
            trip.HasIndex(t => new { t.TravellerKey, t.Start });
        });
        model.Entity<RecordTripPerson>(person =>
        {
            person.HasKey(p => new { p.TripId, p.PersonKey });
            person.HasOne(p => p.Trip).WithMany(t => t.People).HasForeignKey(p => p.TripId);
            person.HasIndex(p => p.PersonKey);
        });
    }
}
