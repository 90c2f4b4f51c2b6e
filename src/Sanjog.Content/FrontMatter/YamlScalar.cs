using Sanjog.Content.Diagnostics;
using Sanjog.Content.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Sanjog.Content.FrontMatter;

/// <summary>Takes a single value as text.</summary>
internal static class YamlScalar
{
    // An escape such as "\u202E" brings in what was refused, or not normalised, when the file was decoded.
    public static string Text(Scalar scalar, Position at, Problems problems)
    {
        if (scalar is { Style: ScalarStyle.Plain, Value: "~" or "null" })
        {
            return "";
        }

        var text = scalar.Value.Trim();
        var forbidden = text.AsSpan().IndexOfAny(InvisibleCharacters.Forbidden);
        if (forbidden >= 0)
        {
            problems.Add(at, Codes.ControlCharacter, InvisibleCharacters.Message(text[forbidden]));
        }

        return Nfc.Of(text);
    }
}
