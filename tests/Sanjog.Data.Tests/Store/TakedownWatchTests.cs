using Sanjog.Content;
using Sanjog.Data.Store;

namespace Sanjog.Data.Tests.Store;

/// <summary>What is taken down while much is being published does not wait for the end of it.</summary>
public sealed class TakedownWatchTests : IDisposable
{
    private const string Withdrawn = "---\nstatus: withdrawn\n---\n";

    // Several batches, so that there is something to interrupt.
    private const int Many = 400;

    private readonly SeededStore site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_takedown_interrupts_a_long_publication(bool withdrawn)
    {
        site.Content.WriteStory("old");
        site.Seed();
        for (var number = 0; number < Many; number++)
        {
            site.Content.WriteStory($"new-{number}", body: new string('a', 1000));
        }

        var storiesThen = -1;
        var result = site.Seed(new SeedOptions
        {
            TookDown = _ => storiesThen = Stories(),
            Read = (_, _) =>
            {
                if (storiesThen < 0)
                {
                    TakeDown(withdrawn);
                    // Stands for files that are slow to read: four times a second, in which the watch looks several times.
                    Thread.Sleep(TimeSpan.FromSeconds(1));
                }
            },
        });

        Assert.Equal(0, storiesThen);
        Assert.Equal(Many, Stories());
        Assert.Equal(withdrawn ? (Many, 1, 0) : (Many, 0, 1), (result.Added, result.Changed, result.Removed));
    }

    [Fact]
    public void Other_changes_interrupt_nothing()
    {
        site.Content.WriteStory("old");
        site.Content.WriteStory("withdrawn", "status: withdrawn");
        site.Content.WriteStory("renamed", body: "Of its own.");
        var stored = Scan().Documents.ToDictionary(file => file.Path, file => new StoredFile(SeedPlan.TryHash(file, Scan())!, file.Size, null, null));
        var seeding = new Seeding(Scan(), PublishingRules.None, new Stamp(1, ""), stored, DateTime.UtcNow);

        site.Content.WriteStory("new");
        site.Content.Write("stories/new-withdrawn.md", Withdrawn);
        site.Content.WriteStory("old", title: "Changed");

        File.Move(site.Content.PathOf("stories/renamed.md"), site.Content.PathOf("stories/moved.md"));

        Assert.False(seeding.IsTakenDownIn(Scan(), default));
        site.Content.WriteStory("old", "status: withdrawn");
        Assert.True(seeding.IsTakenDownIn(Scan(), default));
    }

    private ContentFolder Scan() => ContentFolder.Scan(site.Content.Root);

    private void TakeDown(bool withdrawn)
    {
        if (withdrawn)
        {
            site.Content.Write("stories/old.md", Withdrawn);
        }
        else
        {
            site.Content.Delete("stories/old.md");
        }
    }

    private int Stories()
    {
        using var context = site.Open();
        return context.Stories.Count();
    }
}
