namespace Sanjog.Content.Tests;

public sealed class FileFingerprintTests
{
    private static readonly ContentFile File = new("stories/a.md", "/a.md", Size: 5, new DateTime(2026, 11, 25, 0, 0, 0, DateTimeKind.Utc));

    [Fact]
    public void Path_size_and_time_each_make_a_difference() => Assert.Equal(5, new[]
    {
        File,
        File with { Path = "stories/b.md" },
        File with { Path = "pages/a.md" },
        File with { Size = 6 },
        File with { ModifiedUtc = File.ModifiedUtc.AddTicks(1) },
    }.Select(FileFingerprint.Of).Distinct().Count());

    [Fact]
    public void Where_the_folder_lies_makes_none() => Assert.Equal(FileFingerprint.Of(File), FileFingerprint.Of(File with { FullPath = "/b.md" }));

    [Fact]
    public void Two_files_that_change_names_are_seen() => Assert.NotEqual(
        FileFingerprint.Of(File) + FileFingerprint.Of(File with { Path = "stories/b.md", Size = 6 }),
        FileFingerprint.Of(File with { Size = 6 }) + FileFingerprint.Of(File with { Path = "stories/b.md" }));
}
