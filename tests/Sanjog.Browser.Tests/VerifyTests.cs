using Sanjog.Browser.Tests.Leaving;
using Sanjog.Tests;

namespace Sanjog.Browser.Tests;

/// <summary>A reader's file is known by its bytes, and never leaves the reader's device.</summary>
[Collection(InBrowser.Name)]
public sealed class VerifyTests(BrowserProof proof)
{
    private const string None = "This file is none of Sanjog’s reports as published here.";
    private const string Current = "This is Annual report 2022-23 (version 2, current), unchanged. This is Audited accounts 2022-23 (current), unchanged.";
    private const string Earlier =
        "This is Annual report 2022-23 (version 1, replaced on 1 February 2024), unchanged. A newer version has taken its place: see the page of the report.";

    private const string Answers = """
        () => [...document.querySelectorAll('.verify [role=status] p')].map(answer => answer.innerText)
        """;

    private static readonly byte[] Report = Read("report-2022-23.pdf");

    // Of the size of the report, and another file.
    private static readonly byte[] Changed = [.. Report[..^1], (byte)(Report[^1] ^ 1)];

    [BrowserFact]
    public async Task Each_file_is_told_by_its_bytes_whatever_its_name()
    {
        await using var context = await proof.NewContextAsync(new());
        var tab = await OpenAsync(context);

        Assert.Equal([$"copy.bin: {Current}"], await ChooseAsync(tab, File("copy.bin", Report)));
        Assert.Equal([$"report.pdf: {Earlier}"], await ChooseAsync(tab, File("report.pdf", Read("report-2022-23-first.pdf"))));
        Assert.Equal([$"report.pdf: {None}"], await ChooseAsync(tab, File("report.pdf", Changed)));
        Assert.Equal([$"report.pdf: {None}"], await ChooseAsync(tab, File("report.pdf", [.. Report, 0])));
        Assert.Equal([$"empty.pdf: {None}"], await ChooseAsync(tab, File("empty.pdf", [])));
        Assert.Equal(["all.ZIP: This page knows PDFs. Unpack the archive, and check those in it."], await ChooseAsync(tab, File("all.ZIP", [1, 2])));
        Assert.Equal([$"one.pdf: {Current}", $"two.pdf: {None}"], await ChooseAsync(tab, File("one.pdf", Report), File("two.pdf", Changed)));
        Assert.Equal("/annual-reports/report-2022-23", await tab.Locator(".verify p a").First.GetAttributeAsync("href"));
        Assert.Equal("", await tab.InputValueAsync("#copy"));
    }

    [BrowserTheory]
    [InlineData(".verify")]
    [InlineData("h1")]
    public async Task A_dropped_file_is_answered_wherever_it_falls(string place)
    {
        await using var context = await proof.NewContextAsync(new());
        var tab = await OpenAsync(context);
        var dropped = await tab.EvaluateHandleAsync(
            """
            bytes => {
              const data = new DataTransfer();
              data.items.add(new File([new Uint8Array(bytes)], 'dropped.pdf'));
              return data;
            }
            """,
            Report.Select(value => (int)value).ToArray());

        await tab.DispatchEventAsync(place, "drop", new { dataTransfer = dropped });

        Assert.Equal([$"dropped.pdf: {Current}"], await AnswersAsync(tab, 1));
    }

    [BrowserFact]
    public async Task The_keyboard_is_enough_and_the_way_out_stays_open()
    {
        await using var context = await proof.NewContextAsync(new());
        var tab = await OpenAsync(context, await new Elsewhere(TimeSpan.Zero).OpenTabAsync(context));
        for (var pressed = 0; pressed < 20 && !await tab.Locator("#copy").EvaluateAsync<bool>("input => input === document.activeElement"); pressed++)
        {
            await tab.Keyboard.PressAsync("Tab");
        }

        // On a busy machine the browser may pass over a press.
        var choosing = tab.WaitForFileChooserAsync();
        while (!choosing.IsCompleted)
        {
            await tab.Keyboard.PressAsync("Enter");
            await Task.WhenAny(choosing, Task.Delay(TimeSpan.FromSeconds(2)));
        }

        await (await choosing).SetFilesAsync(File("copy.pdf", Report));
        Assert.Equal([$"copy.pdf: {Current}"], await AnswersAsync(tab, 1));
        foreach (var _ in Enumerable.Range(0, 3))
        {
            await tab.Keyboard.PressAsync("Shift");
        }

        await Elsewhere.ComesAsync(tab);
    }

    [BrowserFact]
    public async Task Nothing_is_sent_and_the_policy_stops_nothing()
    {
        await using var context = await proof.NewContextAsync(new());
        await context.AddInitScriptAsync(Script.Read("watch"));
        var tab = await OpenAsync(context);
        var (asked, said) = (new List<string>(), new List<string>());
        tab.Request += (_, request) => asked.Add(request.Url);
        tab.Console += (_, message) => said.Add(message.Text);
        tab.PageError += (_, fault) => said.Add(fault);

        await ChooseAsync(tab, File("one.pdf", Report), File("two.pdf", Changed));

        Assert.Empty(asked);
        Assert.Empty(said);
        Assert.Empty(await tab.EvaluateAsync<string[]>("() => watched.reports"));
        Assert.Empty(await tab.EvaluateAsync<string[]>(Script.Read("stored")));
    }

    [BrowserFact]
    public async Task A_file_of_a_size_that_no_report_has_is_not_even_read()
    {
        await using var context = await proof.NewContextAsync(new());
        await context.AddInitScriptAsync("Blob.prototype.arrayBuffer = () => Promise.reject(new Error('Not to be read'))");
        var tab = await OpenAsync(context);

        Assert.Equal(
            [$"other.pdf: {None}", "same.pdf: This file could not be read. Try again, or use a command below."],
            await ChooseAsync(tab, File("other.pdf", [.. Report, 0]), File("same.pdf", Report)));
    }

    [BrowserFact]
    public async Task Where_a_browser_can_not_check_files_it_points_to_the_commands()
    {
        await using var context = await proof.NewContextAsync(new());
        await context.AddInitScriptAsync("Object.defineProperty(crypto, 'subtle', { value: undefined })");
        var tab = await context.NewPageAsync();
        await tab.GotoAsync(Address);

        Assert.Equal("This browser can’t check files on this page. Use a command below.", await tab.Locator(".verify").InnerTextAsync());
        Assert.Equal(0, await tab.Locator("input").CountAsync());
    }

    private string Address => new Uri(proof.Sites[1].Address, "/annual-reports/verify").AbsoluteUri;

    private static byte[] Read(string pdf) =>
        System.IO.File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "Sanjog.Browser.Tests", "Content", "reports", pdf));

    private static FilePayload File(string name, byte[] bytes) => new() { Name = name, MimeType = "application/pdf", Buffer = bytes };

    private static async Task<string[]> ChooseAsync(IPage tab, params FilePayload[] files)
    {
        await tab.SetInputFilesAsync("#copy", files);
        return await AnswersAsync(tab, files.Length);
    }

    private static async Task<string[]> AnswersAsync(IPage tab, int count)
    {
        await tab.WaitForFunctionAsync($"count => (answers => answers.length === count && answers.every(answer => !answer.endsWith(': reading.')))(({Answers})())", count);
        return await tab.EvaluateAsync<string[]>(Answers);
    }

    private async Task<IPage> OpenAsync(IBrowserContext context, IPage? opened = null)
    {
        var tab = opened ?? await context.NewPageAsync();
        await tab.GotoAsync(Address);
        await tab.Locator("#copy").WaitForAsync();
        return tab;
    }
}
