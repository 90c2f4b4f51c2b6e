namespace Sanjog.Content.Stories;

/// <summary>What is sewn in the middle of a story's cover.</summary>
public enum CoverMotif
{
    /// <summary>A sparrow on the ground.</summary>
    Bird,

    /// <summary>A river boat with its sail and its hut.</summary>
    Boat,

    /// <summary>A fish of the river.</summary>
    Fish,

    /// <summary>An open hand, its palm painted with alta.</summary>
    Hand,

    /// <summary>A paper kite.</summary>
    Kite,

    /// <summary>The drop that shawls and saris bear, also called paisley.</summary>
    Kolka,

    /// <summary>An oil lamp.</summary>
    Lamp,

    /// <summary>A leaf of the pipal tree.</summary>
    Leaf,

    /// <summary>A lotus on the water.</summary>
    Lotus,

    /// <summary>The moon with stars.</summary>
    Moon,

    /// <summary>A river with the rising sun.</summary>
    River,

    /// <summary>A tree with fruit.</summary>
    Tree,

    /// <summary>The wheel of a cart.</summary>
    Wheel,
}
