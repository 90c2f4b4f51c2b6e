using Sanjog.Content.Diagnostics;
using Sanjog.Content.Text;

namespace Sanjog.Content.FrontMatter;

/// <summary>
/// Reads typed values out of one mapping. Every question asked makes its key known, so that what was never asked for
/// can be refused at the end.
/// </summary>
/// <param name="recording">Takes down what is asked, where that is wanted and not the answers; see <see cref="Record"/>.</param>
internal sealed partial class KeyReader(YamlMap map, Problems problems, KeyRecording? recording = null)
{
    /// <summary>The most characters of a text whose reader asks for no other limit.</summary>
    public const int DefaultLength = 200;

    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly List<string> missing = [];

    public Position At => map.At;

    public bool Has(string key) => map.Entries.Any(entry => entry.Key == key);

    /// <summary>Where the value of a key stands; the start of the mapping when the key is absent.</summary>
    public Position PositionOf(string key) => map.Entries.FirstOrDefault(entry => entry.Key == key)?.Value.At ?? map.At;

    /// <summary>A required text; empty when it is absent, which has then been reported.</summary>
    /// <param name="form">What else the reader asks of the text. It checks that itself; editors are told.</param>
    public string RequiredText(string key, int maxLength = DefaultLength, TextForm? form = null)
    {
        Require(key);
        return Text(key, maxLength, form) ?? "";
    }

    public string? Text(string key, int maxLength = DefaultLength, TextForm? form = null)
    {
        recording?.Add(new KeyShape(key, ValueKind.Text) { MaxLength = maxLength, Form = form });
        var value = Scalar(key);
        return value is null ? null : Limited(value, key, maxLength).Value;
    }

    public DateOnly RequiredDate(string key)
    {
        Require(key);
        return Date(key) ?? default;
    }

    /// <summary>
    /// To be called last: reports each key that nobody asked for, with the known key nearest to it, and each required one that
    /// is not there. A slip in a required key is reported once.
    /// </summary>
    public void RefuseUnknownKeys()
    {
        foreach (var entry in map.Entries.Where(entry => !known.Contains(entry.Key)))
        {
            var nearest = Nearest.To(entry.Key, known);
            missing.Remove(nearest ?? "");
            problems.Add(
                entry.KeyAt,
                Codes.UnknownKey,
                $"'{Excerpt(entry.Key)}' is not a key here. " + (nearest is null ? "Delete it, or see the content guide for the keys." : $"Did you mean '{nearest}'?"));
        }

        foreach (var key in missing)
        {
            problems.Add(map.At, Codes.MissingKey, $"'{key}' is missing. Add a line {key}: with its value.");
        }
    }

    /// <summary>What an editor typed is quoted back, but never a whole paragraph of it.</summary>
    public static string Excerpt(string value)
    {
        var start = string.Concat(value.EnumerateRunes().Take(40));
        return start.Length < value.Length ? start + "..." : value;
    }

    private void Require(string key)
    {
        recording?.Require(key);
        if (!Has(key))
        {
            missing.Add(key);
        }
    }

    private YamlEntry? Find(string key)
    {
        known.Add(key);
        return map.Entries.FirstOrDefault(entry => entry.Key == key);
    }

    /// <summary>The key with its value; null when it is absent, or has none, which is then reported.</summary>
    private YamlEntry? FindValue(string key)
    {
        var entry = Find(key);
        if (entry is not { Value: YamlText { Value: "" } })
        {
            return entry;
        }

        problems.Add(entry.KeyAt, Codes.EmptyValue, $"'{key}' has no value. Write one after the colon, or delete the line.");
        return null;
    }

    private YamlText? Scalar(string key)
    {
        if (FindValue(key)?.Value is not { } value)
        {
            return null;
        }

        if (value is YamlText text)
        {
            return text;
        }

        problems.Add(value.At, Codes.WrongShape, $"'{key}' takes one value, not a list or further keys. Write it as {key}: value.");
        return null;
    }

    private YamlText Limited(YamlText value, string key, int maxLength)
    {
        var length = value.Value.EnumerateRunes().Count();
        if (length > maxLength)
        {
            problems.Add(value.At, Codes.TooLong, $"'{key}' has {length} characters, and {maxLength} are the most. Shorten it.");
        }

        return value;
    }
}
