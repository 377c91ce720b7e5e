using PostmanToOpenApi.Conversion.Schemas;
using PostmanToOpenApi.Model;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Conversion.Parameters;

/// <summary>What is known about a query parameter, header or form field after all requests that have it.</summary>
internal sealed class NamedValue(string name, PostmanField first)
{
    private int _request;
    private int _count;

    public string Name { get; } = name;

    public SourceNode Node { get; } = first.Node;

    public string? Description { get; set; }

    public ValueKind? Kind { get; set; }

    /// <summary>Whether it is said to be required.</summary>
    public bool IsRequired { get; set; }

    /// <summary>The only values that are allowed; empty if any is.</summary>
    public IReadOnlyList<string> Values { get; set; } = [];

    /// <summary>The media types of its parts in a form, in the order of their first appearance.</summary>
    public List<string> ContentTypes { get; } = [];

    public bool IsFile { get; set; }

    public bool IsArray { get; set; }

    /// <summary>What stands between the elements where one value has been seen to hold all those of an array; null where none has.</summary>
    public char? Separator { get; set; }

    /// <summary>Counts one more field of a request, if it is enabled.</summary>
    /// <param name="request">A number that no other request has.</param>
    /// <param name="field">The field.</param>
    /// <returns>How many enabled ones the request has had so far.</returns>
    public int CountIn(int request, PostmanField field)
    {
        _count = (_request == request ? _count : 0) + (field.Disabled ? 0 : 1);
        _request = request;
        return _count;
    }
}
