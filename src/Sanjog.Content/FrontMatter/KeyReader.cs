using Sanjog.Content.Diagnostics;
using Sanjog.Content.Text;

namespace Sanjog.Content.FrontMatter;

/// <summary>
/// Reads typed values out of one mapping. Every question asked makes its key known, so that what was never asked for
/// can be refused at the end.
/// </summary>
internal sealed partial class KeyReader(YamlMap map, Problems problems)
{
    private const int DefaultLength = 200;

    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    public Position At => map.At;

    public bool Has(string key) => map.Entries.Any(entry => entry.Key == key);

    /// <summary>Where the value of a key stands; the start of the mapping when the key is absent.</summary>
    public Position PositionOf(string key) => map.Entries.FirstOrDefault(entry => entry.Key == key)?.Value.At ?? map.At;

    /// <summary>A required text; empty when it is absent, which has then been reported.</summary>
    public string RequiredText(string key, int maxLength = DefaultLength)
    {
        Require(key);
        return Text(key, maxLength) ?? "";
    }

    public string? Text(string key, int maxLength = DefaultLength)
    {
        var value = Scalar(key);
        return value is null ? null : Limited(value, key, maxLength).Value;
    }

    public DateOnly RequiredDate(string key)
    {
        Require(key);
        return Date(key) ?? default;
    }

    public bool Boolean(string key, bool otherwise)
    {
        var value = Scalar(key);
        if (value is null)
        {
            return otherwise;
        }

        if (value.Value is not ("true" or "false"))
        {
            problems.Add(value.At, Codes.NotABoolean, $"'{key}' is neither true nor false: \"{Excerpt(value.Value)}\". Write true or false.");
        }

        return value.Value == "true";
    }

    public int? Number(string key, int min, int max)
    {
        var value = Scalar(key);
        if (value is null)
        {
            return null;
        }

        if (int.TryParse(value.Value, System.Globalization.CultureInfo.InvariantCulture, out var number) && number >= min && number <= max)
        {
            return number;
        }

        problems.Add(
            value.At,
            Codes.NotANumber,
            $"'{key}' is not a whole number from {min} to {max}: \"{Excerpt(value.Value)}\". Write it in digits, as {min}.");
        return null;
    }

    public int RequiredNumber(string key, int min, int max)
    {
        Require(key);
        return Number(key, min, max) ?? min;
    }

    /// <summary>One of the given words; the first of them when the key is absent or wrong.</summary>
    public string RequiredChoice(string key, IReadOnlyList<string> choices)
    {
        Require(key);
        return Choice(key, choices) ?? choices[0];
    }

    public string? Choice(string key, IReadOnlyList<string> choices)
    {
        var value = Scalar(key);
        if (value is null || choices.Contains(value.Value))
        {
            return value?.Value;
        }

        var nearest = Nearest.To(value.Value, choices);
        problems.Add(
            value.At,
            Codes.NotAChoice,
            $"'{key}' can't be \"{Excerpt(value.Value)}\". Write {(nearest is null ? string.Join(" or ", choices) : nearest)}.");
        return null;
    }

    /// <summary>To be called last: reports each key that nobody asked for, with the known key nearest to it.</summary>
    public void RefuseUnknownKeys()
    {
        foreach (var entry in map.Entries.Where(entry => !known.Contains(entry.Key)))
        {
            var nearest = Nearest.To(entry.Key, known);
            problems.Add(
                entry.KeyAt,
                Codes.UnknownKey,
                $"'{Excerpt(entry.Key)}' is not a key here. " + (nearest is null ? "Delete it, or see the content guide for the keys." : $"Did you mean '{nearest}'?"));
        }
    }

    private void Require(string key)
    {
        if (!Has(key))
        {
            problems.Add(map.At, Codes.MissingKey, $"'{key}' is missing. Add a line {key}: with its value.");
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

    // What an editor typed is quoted back, but never a whole paragraph of it.
    private static string Excerpt(string value)
    {
        var start = string.Concat(value.EnumerateRunes().Take(40));
        return start.Length < value.Length ? start + "..." : value;
    }
}
