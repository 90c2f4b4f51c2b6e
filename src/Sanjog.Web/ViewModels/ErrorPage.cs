using Sanjog.Data.Stories;

namespace Sanjog.Web.ViewModels;

/// <summary>What a visitor reads when there is nothing at an address, or nothing any more.</summary>
/// <param name="Nearest">Stories that may be meant.</param>
/// <param name="OffersSearch">True where what somebody looked for may stand elsewhere.</param>
internal sealed record ErrorPage(string Heading, string Text, IReadOnlyList<StoryLink> Nearest, bool OffersSearch = false)
{
    /// <summary>For a list that was narrowed to a theme or kind that no story has.</summary>
    public static ErrorPage OfEmptyList { get; } =
        new("There are no such stories", "No story has this theme or kind. The page of all stories shows the themes there are.", [], OffersSearch: true);

    public static ErrorPage From(int status, IReadOnlyList<StoryLink> nearest) => status switch
    {
        StatusCodes.Status404NotFound => new("There is no page here", "The address may have a letter too many or too few, or the page has moved.", nearest, OffersSearch: true),
        StatusCodes.Status410Gone => new("This story is no longer here", "It was taken down.", nearest),
        StatusCodes.Status405MethodNotAllowed => new("This site can only be read", "Pages here answer to reading, and to nothing else.", nearest),
        StatusCodes.Status503ServiceUnavailable => new("This can’t be had at the moment", "It may just be being replaced: please try again in a moment. If it is still not here then, we have to mend it.", nearest),
        _ => new("This request can't be answered", "Please check the address and try again.", nearest),
    };
}
