namespace Sanjog.Browser.Tests;

/// <summary>What a visit does besides showing a page: nothing.</summary>
[Collection(InBrowser.Name)]
public sealed class VisitTests(BrowserProof proof)
{
    // Ten segments of 1,460 bytes are what a server sends before it waits for an answer (RFC 6928).
    private const int FirstFlight = 14_600;

    private const int MostElements = 800;

    // The browser itself notes the status of an error page.
    [BrowserFact]
    public Task The_console_stays_empty_and_the_policy_stops_nothing() => proof.JudgeAsync(visit => visit.Said
        .Where(text => visit.Page.Status == 200 || !text.Contains($"status of {visit.Page.Status}", StringComparison.Ordinal))
        .Concat(visit.Watched.Reports));

    [BrowserFact]
    public Task One_request_makes_a_page_and_only_that_which_checks_files_asks_for_a_script() => proof.JudgeAsync(visit =>
        visit.Asked.SequenceEqual(visit.Page.Asks) ? [] : [$"asks for {string.Join(", ", visit.Asked)}"]);

    [BrowserFact]
    public Task A_page_comes_whole_in_the_first_flight() => proof.JudgeAsync(visit =>
        visit.Bytes is > 0 and <= FirstFlight ? [] : [$"takes {visit.Bytes} bytes"]);

    [BrowserFact]
    public Task Nothing_is_kept_in_the_browser() => proof.JudgeAsync(visit => visit.Kept);

    [BrowserFact]
    public Task Nothing_moves_once_it_is_painted() => proof.JudgeAsync(visit => visit.Watched.Moved);

    [BrowserFact]
    public Task A_page_has_800_elements_at_most() => proof.JudgeAsync(visit =>
        visit.Elements is > 0 and <= MostElements ? [] : [$"has {visit.Elements} elements"]);

    [BrowserFact]
    public async Task Every_page_is_visited_and_every_kind_of_error_page_is_among_them()
    {
        var visits = await proof.VisitsAsync();

        Assert.Equal(proof.Pages.ToHashSet(), visits.Select(visit => visit.Page).ToHashSet());
        Assert.Superset(new HashSet<int> { 200, 404, 405, 410, 500, 503 }, visits.Select(visit => visit.Page.Status).ToHashSet());
    }
}
