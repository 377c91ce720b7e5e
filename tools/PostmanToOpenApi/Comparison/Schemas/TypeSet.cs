using PostmanToOpenApi.Comparison.Reading;

namespace PostmanToOpenApi.Comparison.Schemas;

/// <summary>The types that a schema allows, and their format. Null is no type here, and no types are all types.</summary>
internal sealed class TypeSet
{
    private static readonly (string Narrow, string Wide)[] Widenings = [("int32", "int64"), ("float", "double")];

    private readonly SortedSet<string> _types = new(StringComparer.Ordinal);
    private readonly string? _format;
    private readonly bool _isNullable;

    public TypeSet(SchemaView view)
    {
        _isNullable = view.IsNullable;
        if (view.Foreign is { } reference)
        {
            _types.Add(reference);
            return;
        }

        if (view.Node is not { } node)
        {
            return;
        }

        _format = node.TextOf("format");
        _types.UnionWith(node.TextsOf("type").Where(type => type != "null"));
        if (node.TextOf("type") is { } single)
        {
            _types.Add(single);
        }

        // What has properties is an object, even if nobody says so.
        if (_types.Count == 0 && (node["properties"] ?? node["items"]) is { } content)
        {
            _types.Add(content == node["properties"] ? "object" : "array");
        }
    }

    public bool IsAny => _types.Count == 0;

    public bool HasSameTypes(TypeSet other) => _types.SetEquals(other._types);

    public bool IsSame(TypeSet other) => HasSameTypes(other) && _format == other._format;

    /// <summary>Whether whatever the other one allows is allowed here too.</summary>
    public bool Contains(TypeSet other)
    {
        if (IsAny)
        {
            return true;
        }

        var isSuperset = !other.IsAny && other._types.All(type => _types.Contains(type) || (type == "integer" && _types.Contains("number")));
        return isSuperset && (_format == other._format || !HasSameTypes(other) || IsWiderFormat(other._format));
    }

    public override string ToString()
    {
        var types = IsAny ? "any" : string.Join('|', _types);
        return types + (_format is null ? "" : "/" + _format) + (_isNullable && !IsAny ? "?" : "");
    }

    // A file is no text, though both are of the type string.
    private bool IsWiderFormat(string? other) => _format is null ? other is not "binary" : Widenings.Contains((other ?? "", _format));
}
