using System.Globalization;
using System.Text.Json.Nodes;
using Sanjog.Content.Diagnostics;
using Sanjog.Content.FrontMatter;

namespace Sanjog.Content.Schemas;

/// <summary>
/// Says in JSON Schema what a reader takes. Only such words are used as mean the same in draft 7 and in draft 2020-12,
/// since editors know the older one best.
/// </summary>
internal static class SchemaJson
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    public static JsonObject Of(FrontMatterKind kind)
    {
        var schema = new JsonObject { ["$schema"] = Dialect, ["title"] = $"{kind.Name} ({kind.Where})" };
        AddMapping(schema, kind.Keys, kind.Exempting);
        return schema;
    }

    private static void AddMapping(JsonObject schema, IReadOnlyList<DescribedKey> keys, string? exempting)
    {
        schema["type"] = "object";
        schema["properties"] = new JsonObject(keys.Select(key => KeyValuePair.Create(key.Name, (JsonNode?)Value(key))));
        schema["additionalProperties"] = false;
        var required = Strings(keys.Where(key => key.Shape.IsRequired).Select(key => key.Name));
        if (exempting is null)
        {
            schema["required"] = required;
        }
        else
        {
            schema["if"] = new JsonObject { ["required"] = Strings([exempting]) };
            schema["else"] = new JsonObject { ["required"] = required };
        }
    }

    private static JsonObject Value(DescribedKey key)
    {
        var schema = new JsonObject { ["description"] = key.Note.Words };
        AddShape(schema, key);
        if (key.Note.Example.Length > 0)
        {
            schema["examples"] = new JsonArray(Example(key));
        }

        return schema;
    }

    private static void AddShape(JsonObject schema, DescribedKey key)
    {
        switch (key.Shape.Kind)
        {
            case ValueKind.Texts:
                AddList(schema, key.Shape, entry => AddText(entry, key.Shape));
                break;
            case ValueKind.Map:
                AddMapping(schema, key.Keys, exempting: null);
                break;
            case ValueKind.Maps:
                AddList(schema, key.Shape, entry => AddMapping(entry, key.Keys, exempting: null));
                break;
            default:
                AddValue(schema, key.Shape);
                break;
        }
    }

    private static void AddValue(JsonObject schema, KeyShape shape)
    {
        switch (shape.Kind)
        {
            case ValueKind.Boolean:
                schema["type"] = "boolean";
                break;
            case ValueKind.Number:
                AddNumber(schema, shape.Range);
                break;
            case ValueKind.Choice:
                schema["enum"] = Strings(shape.Choices);
                break;
            case ValueKind.Day:
                AddForm(schema, KeyReader.DayForm);
                schema["format"] = "date";
                break;
            case ValueKind.Moment:
                AddForm(schema, KeyReader.MomentForm);
                break;
            default:
                AddText(schema, shape);
                break;
        }
    }

    private static void AddNumber(JsonObject schema, (int Min, int Max) range)
    {
        schema["type"] = "integer";
        schema["minimum"] = range.Min;
        schema["maximum"] = range.Max;
    }

    private static void AddText(JsonObject schema, KeyShape shape)
    {
        schema["type"] = "string";
        schema["minLength"] = 1;
        schema["maxLength"] = Math.Min(shape.MaxLength, shape.Form?.MaxLength ?? int.MaxValue);
        if (shape.Form is { } form)
        {
            AddForm(schema, form);
        }
    }

    private static void AddForm(JsonObject schema, TextForm form)
    {
        schema["type"] = "string";
        schema["pattern"] = $"^({form.Pattern})$";
        // No word of JSON Schema, but the one in which the YAML language server and Visual Studio Code say what is wrong.
        schema["patternErrorMessage"] = form.Mend;
    }

    private static void AddList(JsonObject schema, KeyShape shape, Action<JsonObject> addEntry)
    {
        var entry = new JsonObject();
        addEntry(entry);
        schema["type"] = "array";
        schema["items"] = entry;
        if (shape.IsRequired)
        {
            schema["minItems"] = 1;
        }
    }

    // The example is read as a file would be, so that it is the value and not the way it is written.
    private static JsonNode Example(DescribedKey key) =>
        YamlLoader.Load($"{key.Name}: {key.Note.Example}", firstLine: 1, new Problems(""))?.Entries[0].Value switch
        {
            YamlList list => Strings(list.Items.OfType<YamlText>().Select(item => item.Value)),
            YamlText text when key.Shape.Kind == ValueKind.Number => int.Parse(text.Value, CultureInfo.InvariantCulture),
            YamlText text when key.Shape.Kind == ValueKind.Boolean => text.Value == "true",
            YamlText text => text.Value,
            _ => throw new InvalidOperationException($"The example for '{key.Name}' is no YAML."),
        };

    private static JsonArray Strings(IEnumerable<string> values) => new([.. values.Select(value => (JsonNode)value)]);
}
