using System.Text.Json;

namespace Trengo.Testing.Document;

/// <summary>A schema of the document, references followed.</summary>
internal sealed class Schema
{
    private const string RequiredMembers = "x-required";

    private readonly ApiDocument _document;
    private readonly JsonElement _element;

    private Schema(ApiDocument document, JsonElement element, string? name, bool isNullable)
    {
        (_document, _element, Name, IsNullable) = (document, element, name, isNullable);
        Type = element.TryGetProperty("type", out var type) ? type.GetString() : null;
    }

    /// <summary>The name of the component; null if the schema has none.</summary>
    public string? Name { get; }

    /// <summary>Null if it can be anything.</summary>
    public string? Type { get; }

    public bool IsNullable { get; }

    public string? Format => _element.TryGetProperty("format", out var format) ? format.GetString() : null;

    public Schema? Items => Inner("items");

    /// <summary>The values of an object whose names are not fixed; null if it has none such.</summary>
    public Schema? Values => _element.TryGetProperty("additionalProperties", out var values) && values.ValueKind == JsonValueKind.Object ? Read(_document, values) : null;

    public IReadOnlyList<string> Enum => _element.TryGetProperty("enum", out var values) ? [.. values.EnumerateArray().Select(value => value.ToString())] : [];

    /// <summary>All that it may be; empty if it is one thing.</summary>
    public IReadOnlyList<Schema> Alternatives => _element.TryGetProperty("oneOf", out var any) ? [.. any.EnumerateArray().Select(one => Read(_document, one))] : [];

    /// <summary>For each thing that is required, the members of which one must be there.</summary>
    public IEnumerable<IReadOnlyList<string>> Required
    {
        get
        {
            var fixedNames = _element.TryGetProperty("required", out var required) ? required.EnumerateArray() : default;
            var known = _element.TryGetProperty(RequiredMembers, out var members) ? members.EnumerateArray() : default;
            return fixedNames.Concat(known).Select(entry => entry.ValueKind == JsonValueKind.Array
                ? (IReadOnlyList<string>)[.. entry.EnumerateArray().Select(name => name.GetString()!)]
                : [entry.GetString()!]);
        }
    }

    public IEnumerable<(string Name, Schema Schema)> Properties =>
        _element.TryGetProperty("properties", out var properties)
            ? properties.EnumerateObject().Select(property => (property.Name, Read(_document, property.Value)))
            : [];

    /// <summary>It says which members there are: others are unknown.</summary>
    public bool HasProperties => _element.TryGetProperty("properties", out _);

    public static Schema Read(ApiDocument document, JsonElement element, string? name = null)
    {
        var isNullable = false;
        while (true)
        {
            isNullable |= element.TryGetProperty("nullable", out var nullable) && nullable.GetBoolean();
            if (element.TryGetProperty("$ref", out _))
            {
                element = document.Follow(element, out name);
            }
            else if (element.TryGetProperty("allOf", out var all) && all.GetArrayLength() == 1)
            {
                element = all[0];
            }
            else
            {
                return new Schema(document, element, name, isNullable);
            }
        }
    }

    public Schema? Property(string name) =>
        _element.TryGetProperty("properties", out var properties) && properties.TryGetProperty(name, out var property) ? Read(_document, property) : null;

    private Schema? Inner(string name) => _element.TryGetProperty(name, out var inner) ? Read(_document, inner) : null;
}
