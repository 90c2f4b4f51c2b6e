namespace Sanjog.Web.Covers;

/// <summary>Colours that sit well together, the same in the light and in the dark theme: a cover is a piece of cloth.</summary>
/// <param name="Ground">The cloth.</param>
/// <param name="Main">Thread of the outline and the border.</param>
/// <param name="Second">Thread of the first filling.</param>
/// <param name="Third">Thread of the second filling and the fine lines.</param>
/// <param name="Faint">Thread of the ground.</param>
internal sealed record Palette(string Ground, string Main, string Second, string Third, string Faint)
{
    public static readonly Palette Indigo = new("#22305f", "#f8f0de", "#e2a53a", "#e58a7d", "#42518c");

    public static readonly IReadOnlyList<Palette> All =
    [
        new("#f6eedd", "#22305f", "#a8323e", "#c98a16", "#c3c8b6"), // cotton
        Indigo,
        new("#8f2433", "#fbeede", "#f0b95a", "#f0aea2", "#ab4a55"), // madder
        new("#f1dfb4", "#7c2330", "#24396b", "#3d6a45", "#dabb7c"), // turmeric
        new("#2c513c", "#f5efdc", "#e3b04b", "#ee9d80", "#497459"), // leaf
        new("#dfe6ee", "#24396b", "#a03443", "#3d6a45", "#b3c0d3"), // mist
        new("#f3dcd5", "#6e2240", "#c4642d", "#24396b", "#dcb8ae"), // rose
        new("#151d3d", "#efe3c8", "#e0a545", "#8d9fe0", "#35406f"), // night
        new("#e9dcc0", "#3b2a4a", "#b4552d", "#2f6150", "#cfbb92"), // sand
        new("#1f4e5a", "#f6ead2", "#efb65a", "#f3a08f", "#3d727e"), // river
    ];

    // Three and ten have no divisor in common, so ten years in a row are ten cloths.
    public static Palette OfYear(int year) => All[year * 3 % All.Count];
}
