namespace Sanjog.Content.FrontMatter;

/// <summary>The questions a reader asks of one mapping.</summary>
internal sealed class KeyRecording
{
    private readonly OrderedDictionary<string, KeyShape> shapes = new(StringComparer.Ordinal);
    private readonly HashSet<string> required = new(StringComparer.Ordinal);

    /// <summary>In the order in which they are asked.</summary>
    public IReadOnlyList<KeyShape> Shapes => [.. shapes.Values.Select(shape => shape with { IsRequired = required.Contains(shape.Key) })];

    /// <summary>The key that makes all others unneeded; null for none.</summary>
    public string? Exempting { get; private set; }

    public void Add(KeyShape shape) => shapes.TryAdd(shape.Key, shape);

    public void Require(string key) => required.Add(key);

    public void Exempt(string key) => Exempting = key;
}
