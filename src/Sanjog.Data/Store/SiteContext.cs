using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Sanjog.Content.Markup;
using Sanjog.Data.Pages;
using Sanjog.Data.Reports;
using Sanjog.Data.Search;
using Sanjog.Data.Sites;
using Sanjog.Data.Stories;

namespace Sanjog.Data.Store;

/// <summary>The EF Core model of the store.</summary>
public sealed class SiteContext(DbContextOptions<SiteContext> options) : DbContext(options)
{
    internal DbSet<FileRow> Files => Set<FileRow>();

    internal DbSet<MovedRow> Moved => Set<MovedRow>();

    internal DbSet<StampRow> Stamp => Set<StampRow>();

    internal DbSet<StoryRow> Stories => Set<StoryRow>();

    internal DbSet<StoryTagRow> StoryTags => Set<StoryTagRow>();

    internal DbSet<AliasRow> Aliases => Set<AliasRow>();

    internal DbSet<GoneRow> Gone => Set<GoneRow>();

    internal DbSet<ReportRow> Reports => Set<ReportRow>();

    internal DbSet<ReportFileRow> ReportFiles => Set<ReportFileRow>();

    internal DbSet<PageRow> Pages => Set<PageRow>();

    internal DbSet<SiteRow> Sites => Set<SiteRow>();

    internal DbSet<SearchEntryRow> SearchEntries => Set<SearchEntryRow>();

    internal DbSet<SearchWordRow> SearchWords => Set<SearchWordRow>();

    /// <summary>Markup as it came from the store, where only what Content made is put.</summary>
    internal static TrustedHtml Stored(string html) => new TrustedHtml(html);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<TrustedHtml>().HaveConversion<TrustedHtmlConverter>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<StampRow>().Property(stamp => stamp.Id).ValueGeneratedNever();
        StoreFiles(modelBuilder);
        StoreMoves(modelBuilder);
        StoreStories(modelBuilder);
        StoreReports(modelBuilder);
        StorePages(modelBuilder);
        StoreSite(modelBuilder);
        StoreSearch(modelBuilder);
    }

    private static void StoreFiles(ModelBuilder model) => model.Entity<FileRow>(file =>
    {
        file.HasKey(row => row.Path);
        file.HasOne(row => row.Story).WithOne().HasForeignKey<StoryRow>(row => row.FilePath);
        file.HasOne(row => row.Report).WithOne().HasForeignKey<ReportRow>(row => row.FilePath);
        file.HasOne(row => row.Page).WithOne().HasForeignKey<PageRow>(row => row.FilePath);
        file.HasOne(row => row.Site).WithOne().HasForeignKey<SiteRow>(row => row.FilePath);
        file.HasMany(row => row.Gone).WithOne().HasForeignKey(row => row.FilePath);
        file.HasMany(row => row.Moved).WithOne().HasForeignKey(row => row.FilePath);
    });

    private static void StoreMoves(ModelBuilder model) => model.Entity<MovedRow>().HasKey(row => row.OldPath);

    private static void StoreStories(ModelBuilder model)
    {
        model.Entity<StoryRow>(story =>
        {
            story.HasKey(row => row.FilePath);
            story.HasIndex(row => row.Slug);
            story.HasIndex(row => row.Position);
            story.HasIndex(row => new { row.Added, row.Position }).IsDescending(true, false);
            story.HasIndex(row => row.VisibleFrom);
            story.HasIndex(row => row.VisibleUntil);
            story.HasMany(row => row.Tags).WithOne(row => row.Story).HasForeignKey(row => row.FilePath);
            story.HasMany(row => row.Aliases).WithOne(row => row.Story).HasForeignKey(row => row.FilePath);
        });
        KeyedBySlug<StoryTagRow>(model);
        KeyedBySlug<AliasRow>(model);
        KeyedBySlug<GoneRow>(model);
    }

    // A file has a slug once; two files may claim the same one until an editor has settled it.
    private static void KeyedBySlug<T>(ModelBuilder model)
        where T : class
    {
        model.Entity<T>().HasKey("FilePath", "Slug");
        model.Entity<T>().HasIndex("Slug");
    }

    private static void StoreReports(ModelBuilder model)
    {
        model.Entity<ReportRow>(report =>
        {
            report.HasKey(row => row.FilePath);
            report.HasIndex(row => row.Slug);
            report.HasMany(row => row.Files).WithOne(row => row.Report).HasForeignKey(row => row.FilePath);
            report.HasMany(row => row.Pages).WithOne().HasForeignKey(row => row.FilePath);
            report.HasMany(row => row.Outline).WithOne().HasForeignKey(row => row.FilePath);
        });
        model.Entity<ReportPageRow>().HasKey(row => new { row.FilePath, row.Number });
        model.Entity<ReportBookmarkRow>().HasKey(row => new { row.FilePath, row.Order });
        model.Entity<ReportFileRow>().HasKey(row => new { row.FilePath, row.Name });
    }

    private static void StorePages(ModelBuilder model)
    {
        model.Entity<PageRow>(page =>
        {
            page.HasKey(row => row.FilePath);
            page.HasIndex(row => row.Name);
            page.HasMany(row => row.Roles).WithOne().HasForeignKey(row => row.FilePath);
            page.HasMany(row => row.Registrations).WithOne().HasForeignKey(row => row.FilePath);
        });
        model.Entity<RoleRow>().HasKey(row => new { row.FilePath, row.Order });
        model.Entity<RegistrationRow>().HasKey(row => new { row.FilePath, row.Order });
    }

    private static void StoreSite(ModelBuilder model)
    {
        model.Entity<SiteRow>(site =>
        {
            site.HasKey(row => row.FilePath);
            site.HasMany(row => row.SupportLines).WithOne().HasForeignKey(row => row.FilePath);
            site.HasMany(row => row.DueReports).WithOne().HasForeignKey(row => row.FilePath);
        });
        model.Entity<SupportLineRow>().HasKey(row => new { row.FilePath, row.Order });
        model.Entity<DueReportRow>().HasKey(row => new { row.FilePath, row.Order });
    }

    // The index itself is no table that EF Core knows: StoreSchema creates it.
    private static void StoreSearch(ModelBuilder model)
    {
        model.Entity<SearchEntryRow>().Property(entry => entry.Id).ValueGeneratedNever();
        model.Entity<FileRow>().HasMany<SearchEntryRow>().WithOne().HasForeignKey(entry => entry.FilePath);
        model.Entity<SearchWordRow>().HasKey(word => word.Word);
    }

    private sealed class TrustedHtmlConverter()
        : ValueConverter<TrustedHtml, string>(html => html.Value, stored => Stored(stored));
}
