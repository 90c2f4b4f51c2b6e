using Sanjog.Content.Text;

namespace Sanjog.Content.Checks;

/// <summary>A tag as it stands in an address, and the form it has in common with all that look like it.</summary>
internal readonly record struct TagWord(string Slug, string Folded)
{
    public static TagWord Of(string slug) => new(slug, LookAlike.Fold(slug));
}

/// <summary>
/// Tells two tags that are probably meant as one. Short words are near to each other without being the same ("care",
/// "core"), and so are words that differ in a replaced letter ("police", "policy") or in their first ("health", "wealth").
/// </summary>
internal static class TwinTags
{
    // A letter too many, too few or swapped with its neighbour makes another word so seldom that fewer letters do.
    private const int EnoughLetters = 5;
    private const int ManyLetters = 8;
    private const int MaxSlips = 2;

    private static readonly (string One, string Many)[] Plurals = [("", "s"), ("", "es"), ("y", "ies"), ("man", "men"), ("child", "children"), ("person", "people")];

    public static bool AreTwins(TagWord tag, TagWord other) =>
        tag.Folded == other.Folded
        || IsPlural(tag.Slug, other.Slug)
        || IsPlural(other.Slug, tag.Slug)
        || IsSlip(tag.Slug, other.Slug);

    private static bool IsPlural(string one, string many) => Array.Exists(
        Plurals,
        ending => one.EndsWith(ending.One, StringComparison.Ordinal)
            && many.EndsWith(ending.Many, StringComparison.Ordinal)
            && one.AsSpan(0, one.Length - ending.One.Length).SequenceEqual(many.AsSpan(0, many.Length - ending.Many.Length)));

    private static bool IsSlip(string tag, string other)
    {
        var letters = Math.Min(tag.Length, other.Length);
        if (letters < EnoughLetters || tag[0] != other[0])
        {
            return false;
        }

        var slips = Nearest.Slips(tag, other, MaxSlips);
        return letters >= ManyLetters ? slips is not null : slips == 1 && !IsReplaced(tag, other);
    }

    // One slip between words of the same length and the same letters is a swap.
    private static bool IsReplaced(string tag, string other) => tag.Length == other.Length && !tag.Order().SequenceEqual(other.Order());
}
