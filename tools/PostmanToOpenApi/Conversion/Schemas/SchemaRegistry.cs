using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion.Naming;
using PostmanToOpenApi.Hardening;
using PostmanToOpenApi.Threading;

namespace PostmanToOpenApi.Conversion.Schemas;

/// <summary>The components of the document. Of equal shape and equal name there is one.</summary>
internal sealed class SchemaRegistry(OpenApiDocument document)
{
    // How many are made known to the document at once, on another thread.
    private const int Batch = 1_000;

    private readonly NameSet _names = new();
    private readonly Dictionary<string, List<Component>> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OpenApiSchemaReference> _references = new(StringComparer.Ordinal);
    private readonly List<(string Name, OpenApiSchema Schema)?> _schemas = [];
    private readonly BackgroundQueue _queue = new();
    private List<(string Name, OpenApiSchema Schema)> _unregistered = [];

    /// <summary>Keeps a place for a schema to give to <see cref="Add"/>: it comes before those that were added in the meantime.</summary>
    public int Mark()
    {
        _schemas.Add(null);
        return _schemas.Count - 1;
    }

    /// <summary>Adds a component, unless there is one of this name and shape.</summary>
    /// <returns>The component's name.</returns>
    public string Add(string wanted, OpenApiSchema schema, int mark)
    {
        if (!_known.TryGetValue(wanted, out var known))
        {
            _known[wanted] = known = [];
        }

        // Hardly any name is wanted twice: what a shape says in full is made only to tell it from another one.
        var signature = known.Count == 0 ? null : SchemaSignature.Of(schema);
        foreach (var component in known)
        {
            if (component.Signature == signature)
            {
                return component.Name;
            }
        }

        var name = _names.Take(ReservedNames.FreeType(wanted));
        known.Add(new Component(name, schema, signature));
        _schemas[mark] = (name, schema);
        _unregistered.Add((name, schema));
        if (_unregistered.Count == Batch)
        {
            var batch = _unregistered;
            _queue.Add(() => Register(batch));
            _unregistered = [];
        }

        return name;
    }

    /// <summary>A reference to a component: the same one each time.</summary>
    public OpenApiSchemaReference Refer(string name)
    {
        if (!_references.TryGetValue(name, out var reference))
        {
            _references[name] = reference = new OpenApiSchemaReference(name, document);
        }

        return reference;
    }

    /// <summary>Whether no component has the name.</summary>
    public bool IsFree(string name) => !_names.IsTaken(ReservedNames.FreeType(name));

    /// <summary>Keeps a name from being given to a component.</summary>
    public void Reserve(string name) => _names.TryTake(name);

    /// <summary>All components. From then on references find them.</summary>
    public Dictionary<string, IOpenApiSchema> ToComponents()
    {
        _queue.Finish();
        Register(_unregistered);

        var components = new Dictionary<string, IOpenApiSchema>(_schemas.Count, StringComparer.Ordinal);
        foreach (var entry in _schemas)
        {
            if (entry is var (name, schema))
            {
                components.Add(name, schema);
            }
        }

        return components;
    }

    // One by one: the library's own way looks through each for names that only a reader gives.
    private void Register(List<(string Name, OpenApiSchema Schema)> schemas)
    {
        foreach (var (name, schema) in schemas)
        {
            document.Workspace!.RegisterComponentForDocument(document, schema, name);
        }
    }

    private sealed class Component(string name, OpenApiSchema schema, string? signature)
    {
        private string? _signature = signature;

        public string Name => name;

        public string Signature => _signature ??= SchemaSignature.Of(schema);
    }
}
