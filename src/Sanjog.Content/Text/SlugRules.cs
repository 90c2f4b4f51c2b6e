using Sanjog.Content.Diagnostics;

namespace Sanjog.Content.Text;

/// <summary>Reports names that can't stand in an address.</summary>
internal static class SlugRules
{
    public static void Report(Position at, string name, Problems problems)
    {
        var proposal = Slug.From(name);
        problems.Add(
            at,
            Codes.NotASlug,
            $"\"{string.Concat(name.EnumerateRunes().Take(70))}\" can't stand in an address. "
            + (Slug.IsValid(proposal) ? $"Write it as {proposal}." : Slug.Form.Mend));
    }

    public static void RefuseReserved(string slug, IReadOnlyList<string> reserved, Problems problems)
    {
        if (reserved.Contains(slug))
        {
            problems.Add(Position.Start, Codes.NotASlug, $"The address ending in /{slug} belongs to the site itself. Give the file another name.");
        }
    }
}
