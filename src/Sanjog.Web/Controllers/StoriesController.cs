using Microsoft.AspNetCore.Mvc;
using Sanjog.Content.Stories;
using Sanjog.Data.Pages;
using Sanjog.Data.Stories;
using Sanjog.Web.Covers;
using Sanjog.Web.Http;
using Sanjog.Web.ViewModels;

namespace Sanjog.Web.Controllers;

public sealed class StoriesController(StoryQueries stories, PageQueries pages) : Controller
{
    [Page("/stories", Numbered = true)]
    public Task<IActionResult> Index(CancellationToken cancellation) =>
        ListAsync(Paths.Stories, heading: null, page => stories.ListAsync(page, cancellation), cancellation);

    [Page("/stories/kinds/{kind}", Numbered = true)]
    public async Task<IActionResult> Kind(string kind, CancellationToken cancellation) =>
        KindNames.Find(kind) is { } known
            ? await ListAsync(Paths.Kind(known), known.Plural(), page => stories.ListByKindAsync(known, page, cancellation), cancellation)
            : NotFound();

    [Page("/stories/tags/{tag}", Numbered = true)]
    public async Task<IActionResult> Tag(string tag, CancellationToken cancellation)
    {
        var themes = await stories.TagsAsync(cancellation);
        return themes.FirstOrDefault(theme => theme.Slug == tag) is { } known
            ? await ListAsync(Paths.Tag(tag), $"Stories: {known.Name}", page => stories.ListByTagAsync(tag, page, cancellation), cancellation, themes)
            : NotFound();
    }

    [Page("/stories/{slug}")]
    public async Task<IActionResult> Detail(string slug, CancellationToken cancellation)
    {
        if (await stories.FindAsync(slug, cancellation) is not { } story)
        {
            return await ElsewhereAsync(slug, Paths.Story, cancellation);
        }

        if (story.Card.Sensitive)
        {
            Response.Headers[RenderedPage.RobotsHeader] = Preview.ForNoRobots;
        }

        return View(story);
    }

    [Page("/stories/{slug}/card.png", IsPicture = true)]
    public async Task<IActionResult> Card(string slug, CancellationToken cancellation) =>
        await stories.FindCardAsync(slug, cancellation) is { } story
            ? story.Sensitive ? NotFound() : new PictureResult(Cover.Of(story.Slug, story.Cover, Cover.CardWidth))
            : await ElsewhereAsync(slug, Paths.StoryCard, cancellation);

    /// <param name="address">What is asked for, of the story with that slug.</param>
    private async Task<IActionResult> ElsewhereAsync(string slug, Func<string, string> address, CancellationToken cancellation)
    {
        // Who was promised that her story is gone finds no other one there.
        if (await stories.IsGoneAsync(slug, cancellation))
        {
            return StatusCode(StatusCodes.Status410Gone);
        }

        return await stories.MovedToAsync(slug, cancellation) is { } newSlug ? Moved(address(newSlug)) : NotFound();
    }

    /// <param name="heading">Says what the list is narrowed to; null for all stories.</param>
    /// <param name="themes">Where they were asked for already.</param>
    private async Task<IActionResult> ListAsync(
        string path, string? heading, Func<int, Task<StoryList?>> find, CancellationToken cancellation, IReadOnlyList<Tag>? themes = null)
    {
        if (PageNumber.Read(Request.Query) is not { } page)
        {
            return NotFound();
        }

        if (page == 1 && Request.Query.ContainsKey(PageNumber.Key))
        {
            return Moved(path);
        }

        return await find(page) is { } list
            ? View("Index", StoriesPage.From(path, heading, list, themes ?? await stories.TagsAsync(cancellation), await pages.FindAsync("home", cancellation)))
            : NotFound();
    }

    private RedirectResult Moved(string path) => RedirectPermanentPreserveMethod(path);
}
