using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Conversion.Schemas;

/// <summary>What is known about a JSON value after some samples of it: observing another sample widens it.</summary>
internal sealed class Shape
{
    /// <summary>How deep samples are looked into. What lies deeper stays open.</summary>
    public const int MaxDepth = 30;

    private int _objects;
    private bool _isArray;

    public bool IsNullable { get; private set; }

    /// <summary>Whether anything may stand here, because a sample says so or ends here.</summary>
    public bool IsOpen { get; private set; }

    public HashSet<ValueKind> Values { get; } = [];

    public OrderedDictionary<string, ShapeMember> Members { get; } = new(StringComparer.Ordinal);

    public Shape? Items { get; private set; }

    public bool IsObject => _objects > 0;

    public bool IsArray => _isArray && !(IsObject && Items is null);

    /// <summary>The shape of a value that may be anything.</summary>
    public static Shape Open() => new() { IsOpen = true };

    /// <summary>Whether the sample is too deep to be looked into to its end.</summary>
    public static bool IsTooDeep(SourceNode sample)
    {
        var level = new List<SourceNode> { sample };
        for (var depth = 0; depth <= MaxDepth; depth++)
        {
            level = [.. level.SelectMany(node => node.Items.Concat(node.Members.Values))];
        }

        return level.Count > 0;
    }

    public void Observe(SourceNode sample, VariableLookup? variables = null) => Observe(sample, variables ?? (_ => null), 0);

    /// <summary>Whether the member was in every one of at least two samples.</summary>
    public bool IsAlwaysThere(ShapeMember member) => _objects >= 2 && member.Count == _objects;

    private void Observe(SourceNode sample, VariableLookup variables, int depth)
    {
        if (depth > MaxDepth)
        {
            IsOpen = true;
            return;
        }

        switch (sample.Kind)
        {
            case SourceKind.Null:
                IsNullable = true;
                break;
            case SourceKind.Boolean:
                Values.Add(ValueKind.Boolean);
                break;
            case SourceKind.Number:
                Values.Add(ValueTyping.OfNumber(sample.Text));
                break;
            case SourceKind.Text:
                ObserveText(sample.Text, variables);
                break;
            case SourceKind.Array:
                ObserveArray(sample, variables, depth);
                break;
            default:
                ObserveObject(sample, variables, depth);
                break;
        }
    }

    private void ObserveText(string text, VariableLookup variables)
    {
        if (!LenientJson.IsVariable(text, out var name))
        {
            Values.Add(ValueTyping.OfString(text));
        }
        else if (variables(name) is { } kind)
        {
            Values.Add(kind);
        }
        else
        {
            IsOpen = true;
        }
    }

    private void ObserveArray(SourceNode sample, VariableLookup variables, int depth)
    {
        _isArray = true;
        foreach (var item in sample.Items)
        {
            Items ??= new Shape();
            Items.Observe(item, variables, depth + 1);
        }
    }

    private void ObserveObject(SourceNode sample, VariableLookup variables, int depth)
    {
        _objects++;
        foreach (var (name, value) in sample.Members)
        {
            if (!Members.TryGetValue(name, out var member))
            {
                Members[name] = member = new ShapeMember(name);
            }

            member.Count++;
            member.Shape.Observe(value, variables, depth + 1);
        }
    }
}
