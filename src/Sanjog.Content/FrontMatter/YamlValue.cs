using Sanjog.Content.Diagnostics;

namespace Sanjog.Content.FrontMatter;

/// <summary>A piece of front matter with its place in the file.</summary>
internal abstract record YamlValue(Position At);

internal sealed record YamlText(Position At, string Value) : YamlValue(At);

internal sealed record YamlList(Position At, IReadOnlyList<YamlValue> Items) : YamlValue(At);

internal sealed record YamlMap(Position At, IReadOnlyList<YamlEntry> Entries) : YamlValue(At);

internal sealed record YamlEntry(string Key, Position KeyAt, YamlValue Value);
