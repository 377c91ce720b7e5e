using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion.Naming;
using PostmanToOpenApi.Hardening;

namespace PostmanToOpenApi.Conversion.Schemas;

/// <summary>The components of the document. Of equal shape and equal name there is one.</summary>
internal sealed class SchemaRegistry(OpenApiDocument document)
{
    private readonly NameSet _names = new();
    private readonly Dictionary<(string Name, string Signature), string> _known = [];
    private readonly List<(string Name, OpenApiSchema Schema)> _schemas = [];

    /// <summary>A mark to give to <see cref="Add"/>: the schema comes before those that were added after the mark.</summary>
    public int Mark => _schemas.Count;

    /// <summary>Adds a component, unless there is one of this name and shape.</summary>
    /// <returns>The component's name.</returns>
    public string Add(string wanted, OpenApiSchema schema, int mark)
    {
        var signature = SchemaSignature.Of(schema);
        if (!_known.TryGetValue((wanted, signature), out var name))
        {
            name = _names.Take(ReservedNames.FreeType(wanted));
            _known[(wanted, signature)] = name;
            _schemas.Insert(mark, (name, schema));
        }

        return name;
    }

    public OpenApiSchemaReference Refer(string name) => new(name, document);

    /// <summary>Whether no component has the name.</summary>
    public bool IsFree(string name) => !_names.IsTaken(ReservedNames.FreeType(name));

    /// <summary>Keeps a name from being given to a component.</summary>
    public void Reserve(string name) => _names.TryTake(name);

    public Dictionary<string, IOpenApiSchema> ToComponents() =>
        _schemas.ToDictionary(entry => entry.Name, IOpenApiSchema (entry) => entry.Schema, StringComparer.Ordinal);
}
