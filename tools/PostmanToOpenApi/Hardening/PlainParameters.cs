using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion.Bodies;

namespace PostmanToOpenApi.Hardening;

/// <summary>Tells quickly of nearly all operations that nothing is to be done about the names of their parameters.</summary>
internal sealed class PlainParameters
{
    // Of each wire name, for the same ones return thousands of times; null where something may have to be done.
    private readonly Dictionary<string, Names?> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _csharp = new(StringComparer.Ordinal);
    private readonly HashSet<string> _stock = new(StringComparer.Ordinal);

    /// <summary>Whether the operation has no form, and none of its parameters stands elsewhere, carries a name or needs one.</summary>
    public bool AreSettled(IOpenApiPathItem path, OpenApiOperation operation)
    {
        if (path.Parameters is { Count: > 0 } || HasForm(operation))
        {
            return false;
        }

        _csharp.Clear();
        _stock.Clear();
        for (var i = 0; i < operation.Parameters?.Count; i++)
        {
            if (operation.Parameters[i] is not OpenApiParameter { Name: { } wireName } parameter
                || parameter.Extensions?.ContainsKey(CSharpNames.Extension) == true
                || NamesOf(wireName) is not { } names
                || (operation.RequestBody is not null && names.CSharp == CSharpNames.Body)
                || !_csharp.Add(names.CSharp) || !_stock.Add(names.Stock))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasForm(OpenApiOperation operation) =>
        operation.RequestBody?.Content is { } content && (content.ContainsKey(MediaTypes.Multipart) || content.ContainsKey(MediaTypes.Form));

    private Names? NamesOf(string wireName)
    {
        if (!_names.TryGetValue(wireName, out var names))
        {
            names = SimpleNames.Derive(wireName, isProperty: false) is { } name && !ReservedNames.IsParameter(name) && StockNames.IsParameter(wireName)
                ? new Names(name, StockNames.Key(wireName))
                : null;
            _names[wireName] = names;
        }

        return names;
    }

    private sealed record Names(string CSharp, string Stock);
}
