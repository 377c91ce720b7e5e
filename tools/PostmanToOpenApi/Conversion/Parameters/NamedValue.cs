using PostmanToOpenApi.Conversion.Schemas;
using PostmanToOpenApi.Model;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Conversion.Parameters;

/// <summary>What is known about a query parameter, header or form field after all requests that have it.</summary>
internal sealed class NamedValue(string name, PostmanField first)
{
    public string Name { get; } = name;

    public SourceNode Node { get; } = first.Node;

    public string? Description { get; set; }

    public ValueKind? Kind { get; set; }

    public bool IsFile { get; set; }

    public bool IsArray { get; set; }
}
