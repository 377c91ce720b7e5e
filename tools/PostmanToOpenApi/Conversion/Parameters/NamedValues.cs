using PostmanToOpenApi.Conversion.Bodies;
using PostmanToOpenApi.Conversion.Hints;
using PostmanToOpenApi.Conversion.Schemas;
using PostmanToOpenApi.Conversion.Urls;
using PostmanToOpenApi.Model;

namespace PostmanToOpenApi.Conversion.Parameters;

/// <summary>Unites fields of one kind, those of several requests too, in the order of their first appearance.</summary>
internal sealed class NamedValues(StringComparer comparer)
{
    // Beyond this a look at every name costs more than an index of them.
    private const int MostUnindexed = 8;

    // Made when they are needed: most operations have no cookies, and many no headers.
    private List<NamedValue>? _values;
    private Dictionary<string, NamedValue>? _index;
    private int _requests;

    public IReadOnlyList<NamedValue> All => _values ?? (IReadOnlyList<NamedValue>)[];

    public NamedValue? Find(string name) => _values is null ? null
        : _values.Count <= MostUnindexed ? _values.Find(value => comparer.Equals(value.Name, name))
        : (_index ??= _values.ToDictionary(value => value.Name, comparer)).GetValueOrDefault(name);

    /// <summary>Whether these are parameters, and not what is in a body: then a value may hold all elements of an array.</summary>
    public bool AreParameters { get; init; }

    /// <summary>Adds the fields of one request.</summary>
    public void Add(IEnumerable<(string Name, PostmanField Field)> fields, VariableScope scope)
    {
        _requests++;
        foreach (var (name, field) in fields)
        {
            var value = Find(name) ?? Added(new NamedValue(name, field));

            // A disabled field beside an enabled one is an alternative, not a second value.
            var count = value.CountIn(_requests, field);
            value.IsArray |= count > 1 || field.FileCount > 1 || name.EndsWith("[]", StringComparison.Ordinal);
            value.IsFile |= field.IsFile;
            AddHints(value, field, scope);
            var joined = AreParameters ? Placeholders.FindJoined(field.Value ?? "") : null;
            value.Separator ??= joined?.Separator;
            if ((joined?.Kind ?? Evidence(field, scope)) is { } kind)
            {
                value.Kind = value.Kind is { } known ? SchemaFactory.Unite(known, kind) : kind;
            }
        }
    }

    private NamedValue Added(NamedValue value)
    {
        (_values ??= []).Add(value);
        _index?.Add(value.Name, value);
        return value;
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

    private ValueKind? Evidence(PostmanField field, VariableScope scope)
    {
        var value = scope.Resolve(field.Value ?? "");
        if (Mustache.IsVariable(value, out var name) && DynamicVariables.Find(name) is { } kind)
        {
            return kind;
        }

        return value.Length == 0 || value.Contains("{{", StringComparison.Ordinal) ? null
            : AreParameters ? ValueTyping.OfParameter(value) : ValueTyping.OfText(value);
    }
}
