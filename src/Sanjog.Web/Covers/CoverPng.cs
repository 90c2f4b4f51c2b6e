using System.Runtime.InteropServices;
using SkiaSharp;

namespace Sanjog.Web.Covers;

/// <summary>Draws a cover as the card that a messenger shows beside an address: PNG, of the size that previews ask for.</summary>
internal static class CoverPng
{
    public const int Width = 1200;
    public const int Height = 630;
    public const string ContentType = "image/png";

    private const float Scale = (float)Height / Cover.Height;

    /// <param name="cover">One of the width of a card. The little that is left at its sides is cloth.</param>
    public static byte[] Write(Cover cover)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(Width, Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using (var canvas = new SKCanvas(bitmap))
        {
            canvas.Clear(SKColor.Parse(cover.Ground));
            canvas.Translate((Width - (cover.Width * Scale)) / 2, 0);
            canvas.Scale(Scale);
            canvas.ClipRect(new SKRect(0, 0, cover.Width, Cover.Height));
            cover.DrawOn(canvas);
        }

        return PalettePng.Write(MemoryMarshal.Cast<byte, uint>(bitmap.GetPixelSpan()), Width);
    }
}
