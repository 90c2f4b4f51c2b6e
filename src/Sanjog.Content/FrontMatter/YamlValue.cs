using Sanjog.Content.Diagnostics;

namespace Sanjog.Content.FrontMatter;

/// <summary>A piece of front matter with its place in the file.</summary>
internal abstract record YamlValue(Position At)
{
    /// <summary>Every single value in it.</summary>
    public IEnumerable<YamlText> Texts() => this switch
    {
        YamlText text => [text],
        YamlList list => list.Items.SelectMany(item => item.Texts()),
        YamlMap map => map.Entries.SelectMany(entry => entry.Value.Texts()),
        _ => [],
    };
}

internal sealed record YamlText(Position At, string Value) : YamlValue(At);

internal sealed record YamlList(Position At, IReadOnlyList<YamlValue> Items) : YamlValue(At);

internal sealed record YamlMap(Position At, IReadOnlyList<YamlEntry> Entries) : YamlValue(At);

internal sealed record YamlEntry(string Key, Position KeyAt, YamlValue Value);
