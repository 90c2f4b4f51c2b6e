using Markdig.Syntax.Inlines;

namespace Sanjog.Content.Markup;

/// <summary>Divides what stands in a paragraph.</summary>
internal static class InlinePieces
{
    /// <summary>Puts the pieces in the place of the inline.</summary>
    public static void ReplaceBy(this Inline inline, IEnumerable<Inline> pieces)
    {
        // Not with InsertBefore, which loses the first of several (Markdig 1.6.0).
        var last = inline;
        foreach (var piece in pieces)
        {
            last.InsertAfter(piece);
            last = piece;
        }

        inline.Remove();
    }
}
