using System.Globalization;
using SkiaSharp;

namespace Sanjog.Web.Covers;

/// <summary>Draws the layers of a cover with Skia, piece by piece as <see cref="CoverSvg" /> writes them.</summary>
internal static class CoverCanvas
{
    private const float ThreadInFilling = 2;

    public static void DrawOn(this Cover cover, SKCanvas canvas)
    {
        foreach (var layer in cover.Layers)
        {
            using var _ = new SKAutoCanvasRestore(canvas);
            canvas.Translate((float)layer.X, (float)layer.Y);
            canvas.Scale((float)(layer.IsMirrored ? -layer.Scale : layer.Scale), (float)layer.Scale);
            foreach (var piece in layer.Pieces)
            {
                Draw(canvas, piece);
            }
        }
    }

    private static void Draw(SKCanvas canvas, Piece piece)
    {
        using var path = Read(piece.Path);
        if (piece.Filling is { } filling)
        {
            using var stitches = Tile(filling);
            using var paint = new SKPaint { IsAntialias = true, Shader = stitches };
            canvas.DrawPath(path, paint);
        }

        if (piece.Cloth is { } cloth)
        {
            using var paint = new SKPaint { IsAntialias = true, Color = SKColor.Parse(cloth) };
            canvas.DrawPath(path, paint);
        }

        Sew(canvas, piece, path);
    }

    private static void Sew(SKCanvas canvas, Piece piece, SKPath path)
    {
        if (piece.Thread is null)
        {
            return;
        }

        using var stitches = piece.Stitches is { } lengths ? SKPathEffect.CreateDash(Numbers(lengths), 0) : null;
        using var paint = Thread(piece.Thread, (float)piece.Width);
        paint.StrokeCap = piece.IsSquare ? SKStrokeCap.Butt : SKStrokeCap.Round;
        paint.PathEffect = stitches;
        canvas.DrawPath(path, paint);
    }

    private static SKShader Tile(Filling filling)
    {
        var size = new SKRect(0, 0, filling.Stitch.Width, filling.Stitch.Height);
        using var recorder = new SKPictureRecorder();
        using var path = Read(filling.Stitch.Path);
        using var paint = Thread(filling.Colour, ThreadInFilling);
        recorder.BeginRecording(size).DrawPath(path, paint);
        using var tile = recorder.EndRecording();
        return tile.ToShader(SKShaderTileMode.Repeat, SKShaderTileMode.Repeat, SKFilterMode.Linear, SKMatrix.CreateRotationDegrees(filling.Turn), size);
    }

    private static SKPaint Thread(string colour, float width) => new()
    {
        IsAntialias = true,
        Style = SKPaintStyle.Stroke,
        Color = SKColor.Parse(colour),
        StrokeWidth = width,
        StrokeCap = SKStrokeCap.Round,
        StrokeJoin = SKStrokeJoin.Round,
    };

    private static SKPath Read(string path) =>
        SKPath.ParseSvgPathData(path) ?? throw new FormatException($"Skia can't read the path {path}");

    private static float[] Numbers(string lengths) =>
        [.. lengths.Split(' ').Select(length => float.Parse(length, CultureInfo.InvariantCulture))];
}
