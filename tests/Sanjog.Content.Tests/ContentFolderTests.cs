using System.Diagnostics;
using Sanjog.Content.Diagnostics;
using Sanjog.Tests;

namespace Sanjog.Content.Tests;

public sealed class ContentFolderTests
{
    [Fact]
    public void Documents_are_told_from_pdfs_and_from_other_files()
    {
        using var content = new TemporaryContent();
        content.Write("site.yml", "").Write("stories/a.md", "").Write("stories/a.bn.md", "").Write("pages/home.md", "").Write("reports/r.md", "")
            .Write("reports/r.pdf", "").Write("stories/b.MD", "").Write("stories/deep/c.md", "").Write("readme.md", "").Write("stories/r.pdf", "");

        var folder = content.Scan();

        Assert.Equal(["pages/home.md", "reports/r.md", "site.yml", "stories/a.bn.md", "stories/a.md"], folder.Documents.Select(file => file.Path));
        Assert.Equal(["r.pdf"], folder.Pdfs.Keys);
        Assert.Equal(["readme.md", "stories/b.MD", "stories/deep/c.md", "stories/r.pdf"], folder.Others.Select(file => file.Path));
    }

    [Theory]
    [InlineData("stories/.a.md.swp")]
    [InlineData("stories/.git/a.md")]
    [InlineData("stories/a.md~")]
    [InlineData("stories/#a.md#")]
    [InlineData("stories/a.md.tmp")]
    [InlineData("stories/a.md.part")]
    [InlineData(".DS_Store")]
    public void What_editors_leave_behind_is_passed_over(string path)
    {
        using var content = new TemporaryContent();
        var folder = content.Write(path, "x").Scan();

        Assert.Empty(folder.Documents.Concat(folder.Others));
    }

    [Fact]
    public void Links_that_lead_nowhere_do_not_stop_the_scan()
    {
        using var content = new TemporaryContent();
        content.Write("stories/a.md", "x");
        File.CreateSymbolicLink(content.PathOf("stories/.#a.md"), "somebody@somewhere.1234");
        File.CreateSymbolicLink(content.PathOf("stories/b.md"), "nowhere.md");

        Assert.Equal(["stories/a.md"], content.Scan().Documents.Select(file => file.Path));
        Assert.Equal(["stories/b.md"], content.Scan().Others.Select(file => file.Path));
    }

    [Fact]
    public async Task Name_that_is_no_text_is_reported_and_not_read()
    {
        using var content = new TemporaryContent().CopyShipped();
        var before = content.Scan();
        await ShellAsync(content, "touch $(printf 'stories/\\377.md reports/\\377.pdf') && mkdir -p $(printf 'stories/\\376/b')");
        var (after, look, problems) = (content.Scan(), ContentFolder.Look(content.Root), content.Check());
        // .NET can't delete what it can't name.
        await ShellAsync(content, "rm -r stories reports && mkdir stories");

        Assert.Equal(
            ["reports/\uFFFD.pdf", "stories/\uFFFD", "stories/\uFFFD.md"],
            problems.Where(problem => problem.Message.Contains("not UTF-8", StringComparison.Ordinal)).Select(problem => problem.Path));
        Assert.All(problems, problem => Assert.Equal(Codes.FileNotRead, problem.Code));
        Assert.Equal((before.Fingerprint, before.Fingerprint), (after.Fingerprint, look));
    }

    [Fact]
    public void Missing_folder_is_said_so() =>
        Assert.Throws<DirectoryNotFoundException>(() => ContentFolder.Scan(Path.Combine(Path.Combine(Repository.Root, "tests", "Sanjog.Content.Tests"), "no-such-folder")));

    [Theory]
    [InlineData("stories/a.md", "stories/A.md")]
    [InlineData("stories/\u00E9.md", "stories/e\u0301.md")]
    public void Second_file_of_one_name_is_refused(string first, string second)
    {
        using var content = new TemporaryContent();
        var folder = content.Write(first, "").Write(second, "").Scan();

        var reading = new ContentReader(folder, PublishingRules.None).Read(second, "---\n---\n"u8);

        Assert.Contains(
            reading.Diagnostics,
            problem => problem.ToString() == $"{second}(1,1): error SJ0302: {first} has the same address. Give one of the two files another name.");
    }

    [Fact]
    public void File_of_a_wrong_name_takes_no_right_one_away()
    {
        using var content = new TemporaryContent();
        var folder = content.WriteStory("A").WriteStory("a").Scan();

        Assert.NotNull(new ContentReader(folder, PublishingRules.None).Read(folder.Documents.Single(file => file.Path == "stories/a.md")).Document);
    }

    [Theory]
    [InlineData("stories/\u0995\u09CD\u09B7.md", "stories/\u0995\u09CD\u200D\u09B7.md")] // ksha, without and with a joiner
    [InlineData("stories/\u0930\u094D\u092F.md", "stories/\u0930\u094D\u200C\u092F.md")] // the same in Devanagari, with a non-joiner
    public void Second_file_that_differs_only_in_a_joiner_is_refused(string first, string second)
    {
        using var content = new TemporaryContent();
        var folder = content.Write(first, "").Write(second, "").Scan();

        var reading = new ContentReader(folder, PublishingRules.None).Read(second, System.Text.Encoding.UTF8.GetBytes($"---\n{Texts.Keys}---\nText.\n"));

        Assert.Equal(
            $"{second}(1,1): error SJ0302: {first} has the same name but for an invisible joiner (U+200C, U+200D). Give one of the two files another name.",
            Texts.OnlyProblem(reading).ToString());
    }

    [Fact]
    public void Fingerprint_changes_with_names_sizes_and_times()
    {
        using var content = new TemporaryContent();
        var first = content.Write("stories/a.md", "x").Scan().Fingerprint;
        var same = content.Scan().Fingerprint;
        var longer = content.Write("stories/a.md", "xx").Scan().Fingerprint;
        File.SetLastWriteTimeUtc(content.PathOf("stories/a.md"), new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var older = content.Scan().Fingerprint;

        Assert.Equal(first, same);
        Assert.Equal(3, new[] { first, longer, older }.Distinct().Count());
    }

    [Fact]
    public async Task Named_pipe_does_not_hang()
    {
        using var content = new TemporaryContent();
        content.Write("site.yml", "");
        using (var mkfifo = Process.Start("mkfifo", [content.PathOf("pipe.md")]))
        {
            await mkfifo.WaitForExitAsync();
        }

        Directory.CreateDirectory(content.PathOf("stories"));
        File.Move(content.PathOf("pipe.md"), content.PathOf("stories/pipe.md"));
        var folder = content.Scan();
        var pipe = folder.Documents.Single(file => file.Path == "stories/pipe.md");

        var reading = await Task.Run(() => new ContentReader(folder, PublishingRules.None).Read(pipe)).WaitAsync(TimeSpan.FromSeconds(20));

        Assert.Null(reading.Document);
    }

    [Fact]
    public void File_that_vanished_is_reported()
    {
        using var content = new TemporaryContent();
        var folder = content.Write("stories/a.md", "x").Scan();
        File.Delete(content.PathOf("stories/a.md"));

        AssertUnreadable(folder);
    }

    [Fact]
    public void File_that_may_not_be_read_is_reported()
    {
        using var content = new TemporaryContent();
        var folder = content.Write("stories/a.md", "x").Scan();
        File.Delete(content.PathOf("stories/a.md"));
        Directory.CreateDirectory(content.PathOf("stories/a.md")); // refused to everybody, the superuser included

        AssertUnreadable(folder);
    }

    private static async Task ShellAsync(TemporaryContent content, string script)
    {
        using var shell = Process.Start("sh", ["-c", $"cd \"$0\" && {script}", content.Root]);
        await shell.WaitForExitAsync();
        Assert.Equal(0, shell.ExitCode);
    }

    private static void AssertUnreadable(ContentFolder folder) => Assert.Equal(
        "stories/a.md(1,1): error SJ0120: The file can't be read. See that it is a plain file and that the site may read it.",
        Texts.OnlyProblem(new ContentReader(folder, PublishingRules.None).Read(folder.Documents.Single())).ToString());

    [Fact]
    public void Links_are_not_followed()
    {
        using var content = new TemporaryContent().CopyShipped();
        var before = content.Scan().Documents.Count;
        Directory.CreateSymbolicLink(content.PathOf("stories/loop"), content.Root);
        Directory.CreateSymbolicLink(content.PathOf("loop"), content.Root);
        File.CreateSymbolicLink(content.PathOf("stories/device.md"), "/dev/zero");
        File.CreateSymbolicLink(content.PathOf("stories/outside.md"), "/etc/passwd");

        var folder = content.Scan();

        Assert.Equal(before, folder.Documents.Count);
        Assert.Equal(["stories/device.md", "stories/outside.md"], folder.Others.Select(file => file.Path));
    }
}
