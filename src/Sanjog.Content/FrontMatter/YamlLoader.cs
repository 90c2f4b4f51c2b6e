using Sanjog.Content.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Sanjog.Content.FrontMatter;

/// <summary>
/// Turns YAML into values that know where they stand. The library's own object mapping is not used because it lets the
/// last of two equal keys win in silence and stops at the first problem.
/// </summary>
internal sealed class YamlLoader
{
    private const int MaxDepth = 8;

    // Ten times what the longest file of a real site needs; the parser may take seconds over a quarter of a megabyte.
    private const int MaxLength = 48 * 1024;

    private readonly Parser parser;
    private readonly string[] lines;
    private readonly Problems problems;
    private readonly int firstLine;

    // Where the brackets that are not closed yet were opened.
    private readonly Stack<Mark> openBrackets = new();

    private Mark reached;

    private YamlLoader(string yaml, int firstLine, Problems problems)
    {
        parser = new Parser(new StringReader(yaml));
        lines = yaml.Split('\n');
        this.firstLine = firstLine;
        this.problems = problems;
    }

    /// <summary>The top-level keys, or null when the text is no YAML mapping; problems say why.</summary>
    /// <param name="firstLine">The line of the file on which the YAML begins; the library counts from its own first line.</param>
    public static YamlMap? Load(string yaml, int firstLine, Problems problems)
    {
        var loader = new YamlLoader(yaml, firstLine, problems);
        if (yaml.Length > MaxLength)
        {
            problems.Add(new Position(firstLine, 1), Codes.FileTooLarge, $"The keys have {yaml.Length} characters, and {MaxLength} are the most. Shorten them.");
            return null;
        }

        try
        {
            return loader.Document();
        }
        catch (YamlException fault)
        {
            return loader.Refuse(YamlFault.Of(fault, loader.lines, loader.openBrackets));
        }
        // The parser throws other types too, such as on an open bracket before a further key, or on the tag !<>.
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return loader.Refuse(YamlFault.OfParser(loader.parser.Current?.End ?? Mark.Empty, loader.lines, loader.openBrackets));
        }
    }

    private YamlMap? Refuse(YamlFault fault) => Refuse(At(fault.At), Codes.YamlSyntax, fault.Explanation);

    private YamlMap? Document()
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
        {
            return new YamlMap(new Position(firstLine, 1), []);
        }

        var root = Value(depth: 0);
        parser.Consume<DocumentEnd>();
        if (parser.TryConsume<DocumentStart>(out var second))
        {
            problems.Add(At(second.Start), Codes.YamlFeature, "A second YAML document begins here. Keep one set of keys and delete this line.");
        }

        return root switch
        {
            YamlMap map => map,
            YamlText { Value: "" } => new YamlMap(new Position(firstLine, 1), []),
            _ => Refuse(root.At, Codes.WrongShape, "Keys are expected here. Write each on its own line, as key: value."),
        };
    }

    private YamlValue Value(int depth)
    {
        if (parser.TryConsume<AnchorAlias>(out var reference))
        {
            return RefuseFeature(At(reference.Start));
        }

        var node = parser.Consume<NodeEvent>();
        // A pair within brackets, as in [a: b], is given no place of its own.
        reached = node.Start.Index < reached.Index ? reached : node.Start;
        var start = reached;
        var at = At(start);
        if (!node.Anchor.IsEmpty || !node.Tag.IsEmpty)
        {
            RefuseFeature(at);
        }

        if (depth > MaxDepth)
        {
            throw new SyntaxErrorException(node.Start, node.End, "too deep");
        }

        return node switch
        {
            Scalar scalar => new YamlText(at, YamlScalar.Text(scalar, at, problems)),
            SequenceStart list => new YamlList(at, Within(list.Style == SequenceStyle.Flow, start, () => Items(depth))),
            _ => new YamlMap(at, Within(node is MappingStart { Style: MappingStyle.Flow }, start, () => Entries(depth))),
        };
    }

    private T Within<T>(bool isBracket, Mark start, Func<T> read)
    {
        if (!isBracket)
        {
            return read();
        }

        openBrackets.Push(start);
        var inner = read();
        openBrackets.Pop();
        return inner;
    }

    private YamlText RefuseFeature(Position at)
    {
        problems.Add(
            at,
            Codes.YamlFeature,
            "Anchors (&), references (*) and tags (!) are not used here. Put a text that begins with such a sign in quotes.");
        return new YamlText(at, "");
    }

    private List<YamlValue> Items(int depth)
    {
        var items = new List<YamlValue>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Value(depth + 1));
        }

        return items;
    }

    private List<YamlEntry> Entries(int depth)
    {
        var entries = new OrderedDictionary<string, YamlEntry>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            AddEntry(entries, Value(depth + 1), Value(depth + 1));
        }

        return [.. entries.Values];
    }

    private void AddEntry(OrderedDictionary<string, YamlEntry> entries, YamlValue key, YamlValue value)
    {
        if (key is not YamlText name)
        {
            problems.Add(key.At, Codes.WrongShape, "A key must be a single word. Write it as key: value.");
            return;
        }

        if (!entries.TryAdd(name.Value, new YamlEntry(name.Value, name.At, value)))
        {
            problems.Add(
                name.At,
                Codes.DuplicateKey,
                $"'{name.Value}' stands already on line {entries[name.Value].KeyAt.Line}. Keep one of the two and delete the other.");
        }
    }

    private YamlMap? Refuse(Position at, Code code, string message)
    {
        problems.Add(at, code, message);
        return null;
    }

    // At the end of the text the parser's marks can stand behind it.
    private Position At(Mark mark)
    {
        var line = (int)Math.Clamp(mark.Line, 1, lines.Length);
        return new Position(firstLine + line - 1, (int)Math.Clamp(mark.Column, 1, lines[line - 1].Length + 1));
    }
}
