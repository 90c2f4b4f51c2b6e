using Sanjog.Content.Diagnostics;
using Sanjog.Content.FrontMatter;

namespace Sanjog.Content.Identity;

/// <summary>Refuses files in which a word of the identity list stands, anywhere: even a comment lies in a shared folder.</summary>
internal static class NeverPublishedWords
{
    private const string Message = $"A word that must never be published stands here. Take it out, or change the name in the whole text {IdentityPatterns.Law}.";
    private const string NameMessage = $"The name of this file holds a word that must never be published. Give it another {IdentityPatterns.Law}.";

    /// <param name="text">The whole file, in normalisation form C.</param>
    public static void Refuse(string path, string text, IdentityList identities, Problems problems)
    {
        if (identities.IsIn(path))
        {
            problems.Add(Position.Start, Codes.NeverPublished, NameMessage);
        }

        var places = new TextPlaces(text);
        foreach (var (start, _) in identities.Find(text))
        {
            problems.Add(places.At(start), Codes.NeverPublished, Message);
        }
    }

    /// <summary>The same for values that are written otherwise than they read, such as with escapes or over several lines.</summary>
    public static void RefuseHidden(YamlMap keys, string text, IdentityList identities, Problems problems)
    {
        foreach (var value in keys.Texts().Where(value => identities.IsIn(value.Value) && !text.Contains(value.Value, StringComparison.Ordinal)))
        {
            problems.Add(value.At, Codes.NeverPublished, Message);
        }
    }
}
