using PostmanToOpenApi.Conversion.Bodies;
using PostmanToOpenApi.Conversion.Hints;
using PostmanToOpenApi.Conversion.Schemas;
using PostmanToOpenApi.Conversion.Urls;
using PostmanToOpenApi.Model;

namespace PostmanToOpenApi.Conversion.Parameters;

/// <summary>Unites fields of one kind, those of several requests too, in the order of their first appearance.</summary>
internal sealed class NamedValues(StringComparer comparer)
{
    private readonly OrderedDictionary<string, NamedValue> _values = new(comparer);

    public ICollection<NamedValue> All => _values.Values;

    public NamedValue? Find(string name) => _values.GetValueOrDefault(name);

    /// <summary>Whether a value may hold all elements of an array.</summary>
    public bool CanBeJoined { get; init; }

    /// <summary>Adds the fields of one request.</summary>
    public void Add(IEnumerable<(string Name, PostmanField Field)> fields, VariableScope scope)
    {
        Dictionary<string, int>? seen = null;
        foreach (var (name, field) in fields)
        {
            if (!_values.TryGetValue(name, out var value))
            {
                _values[name] = value = new NamedValue(name, field);
            }

            // A disabled field beside an enabled one is an alternative, not a second value.
            seen ??= new Dictionary<string, int>(comparer);
            var count = seen[name] = seen.GetValueOrDefault(name) + (field.Disabled ? 0 : 1);
            value.IsArray |= count > 1 || field.FileCount > 1 || name.EndsWith("[]", StringComparison.Ordinal);
            value.IsFile |= field.IsFile;
            AddHints(value, field, scope);
            var element = CanBeJoined ? Placeholders.FindJoined(field.Value ?? "") : null;
            value.IsJoined |= element is not null;
            if ((element ?? Evidence(field, scope)) is { } kind)
            {
                value.Kind = value.Kind is { } known ? SchemaFactory.Unite(known, kind) : kind;
            }
        }
    }

    private static void AddHints(NamedValue value, PostmanField field, VariableScope scope)
    {
        var hints = FieldHints.Of(field.Description);
        value.Description ??= hints.Text;
        value.IsRequired |= hints.IsRequired;
        value.Values = hints.Values.Count == 0 ? value.Values : [.. value.Values.Union(hints.Values, StringComparer.Ordinal)];
        if (field.ContentType is { } contentType && MediaTypes.Essence(scope.Resolve(contentType)) is { } mediaType && !value.ContentTypes.Contains(mediaType))
        {
            value.ContentTypes.Add(mediaType);
        }
    }

    private static ValueKind? Evidence(PostmanField field, VariableScope scope)
    {
        var value = scope.Resolve(field.Value ?? "");
        if (Mustache.IsVariable(value, out var name) && DynamicVariables.Find(name) is { } kind)
        {
            return kind;
        }

        return value.Length == 0 || value.Contains("{{", StringComparison.Ordinal) ? null : ValueTyping.OfText(value);
    }
}
