using System.Globalization;
using Sanjog.Content.Diagnostics;
using Sanjog.Content.Text;

namespace Sanjog.Content.FrontMatter;

/// <content>Values that are no free text: true or false, numbers, and one of a few words.</content>
internal sealed partial class KeyReader
{
    public bool Boolean(string key, bool otherwise)
    {
        recording?.Add(new KeyShape(key, ValueKind.Boolean));
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
        recording?.Add(new KeyShape(key, ValueKind.Number) { Range = (min, max) });
        var value = Scalar(key);
        if (value is null)
        {
            return null;
        }

        if (int.TryParse(value.Value, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max)
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
        recording?.Add(new KeyShape(key, ValueKind.Choice) { Choices = choices });
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

    /// <summary>True when a key says the one word it knows, which makes every other key unneeded.</summary>
    public bool Exempts(string key, string word)
    {
        recording?.Exempt(key);
        return Choice(key, [word]) is not null;
    }
}
