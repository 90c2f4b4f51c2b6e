using Sanjog.Content.Diagnostics;

namespace Sanjog.Content.FrontMatter;

/// <content>Lists, and mappings within the mapping.</content>
internal sealed partial class KeyReader
{
    public IReadOnlyList<string> Texts(string key, int maxLength = DefaultLength) => [.. Items(key, maxLength).Select(item => item.Value)];

    /// <summary>The texts of a list, each with its place; what is none is reported and left out.</summary>
    public IReadOnlyList<YamlText> Items(string key, int maxLength = DefaultLength, TextForm? form = null)
    {
        recording?.Add(new KeyShape(key, ValueKind.Texts) { MaxLength = maxLength, Form = form });
        return [.. List(key, "Write it as [one, two].").Select(item => Item(item, key, maxLength)).OfType<YamlText>()];
    }

    public IReadOnlyList<YamlText> RequiredItems(string key, int maxLength = DefaultLength, TextForm? form = null)
    {
        RequireEntries(key, "Write at least one, as [one].");
        return Items(key, maxLength, form);
    }

    public IReadOnlyList<T> RequiredMaps<T>(string key, Func<KeyReader, T> read)
    {
        RequireEntries(key, "Write at least one, on a line of its own that begins with a hyphen.");
        return Maps(key, read);
    }

    /// <summary>The mappings in a list, each ready to be read; a value that is none is reported and left out.</summary>
    public IReadOnlyList<T> Maps<T>(string key, Func<KeyReader, T> read)
    {
        recording?.Add(new KeyShape(key, ValueKind.Maps) { Keys = Record(read).Shapes });
        return
        [
            .. List(key, "Begin each entry on a new line with a hyphen: - name: ...")
                .Select(item => AsMap(item, key)).OfType<YamlMap>().Select(item => ReadMap(item, read)),
        ];
    }

    public T? Map<T>(string key, Func<KeyReader, T> read)
        where T : class
    {
        recording?.Add(new KeyShape(key, ValueKind.Map) { Keys = Record(read).Shapes });
        return FindValue(key) is { } entry && AsMap(entry.Value, key) is { } value ? ReadMap(value, read) : null;
    }

    private IReadOnlyList<YamlValue> List(string key, string mend)
    {
        switch (FindValue(key)?.Value)
        {
            case null:
                return [];
            case YamlList list:
                return list.Items;
            case var other:
                problems.Add(other.At, Codes.WrongShape, $"'{key}' is a list. {mend}");
                return [];
        }
    }

    private void RequireEntries(string key, string mend)
    {
        Require(key);
        if (Find(key) is { Value: YamlList { Items.Count: 0 } } entry)
        {
            problems.Add(entry.KeyAt, Codes.EmptyValue, $"'{key}' has no entries. {mend}");
        }
    }

    private YamlText? Item(YamlValue item, string key, int maxLength)
    {
        if (item is YamlText { Value.Length: > 0 } text)
        {
            return Limited(text, key, maxLength);
        }

        problems.Add(item.At, Codes.WrongShape, $"An entry of '{key}' is empty or no plain text. Write the list as [one, two].");
        return null;
    }

    private YamlMap? AsMap(YamlValue value, string key)
    {
        if (value is YamlMap inner)
        {
            return inner;
        }

        problems.Add(value.At, Codes.WrongShape, $"'{key}' needs keys of its own here. Write them as the content guide shows.");
        return null;
    }

    private T ReadMap<T>(YamlMap inner, Func<KeyReader, T> read)
    {
        var keys = new KeyReader(inner, problems);
        var result = read(keys);
        keys.RefuseUnknownKeys();
        return result;
    }
}
