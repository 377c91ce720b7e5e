using PostmanToOpenApi.Conversion.Urls;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Conversion.Schemas;

/// <summary>Adds samples of JSON to a shape.</summary>
internal sealed class JsonSample
{
    /// <summary>How deep samples are looked into. What lies deeper stays open.</summary>
    public const int MaxDepth = 30;

    private readonly VariableLookup _variables;

    private JsonSample(VariableLookup variables) => _variables = variables;

    public static void Observe(Shape shape, SourceNode sample, VariableLookup variables) => new JsonSample(variables).Observe(shape, sample, 0);

    /// <summary>Whether the sample is too deep to be looked into to its end.</summary>
    public static bool IsTooDeep(SourceNode sample) => IsDeeper(sample, MaxDepth);

    private void Observe(Shape shape, SourceNode sample, int depth)
    {
        if (depth > MaxDepth)
        {
            shape.AddOpen();
            return;
        }

        switch (sample.Kind)
        {
            case SourceKind.Null:
                shape.AddNull();
                break;
            case SourceKind.Boolean:
                shape.Add(ValueKind.Boolean);
                break;
            case SourceKind.Number:
                shape.Add(ValueTyping.OfNumber(sample.Text));
                break;
            case SourceKind.Text:
                ObserveText(shape, sample.Text, _variables);
                break;
            case SourceKind.Array:
                ObserveArray(shape, sample, depth);
                break;
            default:
                ObserveObject(shape, sample, depth);
                break;
        }
    }

    /// <summary>Adds a text, which may be a variable.</summary>
    public static void ObserveText(Shape shape, string text, VariableLookup variables)
    {
        if (LenientJson.IsVariable(text, out var name))
        {
            AddVariable(shape, name, variables);
        }
        else if (!text.Contains("{{", StringComparison.Ordinal))
        {
            shape.Add(ValueTyping.OfString(text));
        }
        else if (Mustache.IsVariable(text, out name) && variables(name) is { } kind)
        {
            shape.Add(ValueTyping.InQuotes(kind));
        }
        else
        {
            shape.AddText();
        }
    }

    private static void AddVariable(Shape shape, string name, VariableLookup variables)
    {
        if (variables(name) is { } kind)
        {
            shape.Add(kind);
        }
        else
        {
            shape.AddOpen();
        }
    }

    private void ObserveArray(Shape shape, SourceNode sample, int depth)
    {
        shape.AddArray();
        foreach (var item in sample.Items)
        {
            Observe(shape.Item(), item, depth + 1);
        }
    }

    private void ObserveObject(Shape shape, SourceNode sample, int depth)
    {
        if (Placeholders.IsCut(sample))
        {
            return;
        }

        shape.AddObject();
        foreach (var (name, value) in sample.Members)
        {
            // A variable in place of a member, as in { {{more}} }, stands for any number of them.
            if (!LenientJson.IsVariable(name, out _) || value.Kind != SourceKind.Null)
            {
                var member = shape.Member(name);
                member.Count++;
                Observe(member, value, depth + 1);
            }
        }
    }

    // Recursive, but no deeper than the limit.
    private static bool IsDeeper(SourceNode node, int levels)
    {
        if (levels < 0)
        {
            return true;
        }

        foreach (var item in node.Items)
        {
            if (IsDeeper(item, levels - 1))
            {
                return true;
            }
        }

        foreach (var (_, member) in node.Members)
        {
            if (IsDeeper(member, levels - 1))
            {
                return true;
            }
        }

        return false;
    }
}
