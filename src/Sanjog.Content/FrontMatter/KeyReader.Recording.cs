using Sanjog.Content.Diagnostics;

namespace Sanjog.Content.FrontMatter;

/// <content>What a reader asks for, learnt from the reader itself.</content>
internal sealed partial class KeyReader
{
    /// <summary>Lets a reader read a mapping without keys, and takes down every question it asks.</summary>
    /// <exception cref="InvalidOperationException">A question did not say what it takes.</exception>
    public static KeyRecording Record<T>(Func<KeyReader, T> read)
    {
        var recording = new KeyRecording();
        var keys = new KeyReader(new YamlMap(Position.Start, []), new Problems(""), recording);
        read(keys);
        return keys.known.Except(recording.Shapes.Select(shape => shape.Key)).FirstOrDefault() is { } silent
            ? throw new InvalidOperationException($"'{silent}' is asked for by a question that does not say what it takes.")
            : recording;
    }
}
