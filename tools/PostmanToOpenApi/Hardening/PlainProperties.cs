using Microsoft.OpenApi;

namespace PostmanToOpenApi.Hardening;

/// <summary>Tells quickly of nearly all classes that nothing is to be done about the names of their properties.</summary>
internal sealed class PlainProperties
{
    // Beyond it, comparing each with each costs more than a set.
    private const int Most = 32;

    // Of each wire name, for the same ones return thousands of times: its C# name, or null where it is unsafe or none can be derived.
    private readonly Dictionary<string, string?> _names = new(StringComparer.Ordinal);
    private readonly string[] _seen = new string[Most];

    /// <summary>Whether all names are safe, C# names can be derived of them, those differ, and nothing carries another one.</summary>
    /// <param name="properties">The properties.</param>
    /// <param name="type">The name of the class, which no property may have.</param>
    public bool IsSettled(IDictionary<string, IOpenApiSchema> properties, string type)
    {
        if (properties is not Dictionary<string, IOpenApiSchema> { Count: <= Most } plain)
        {
            return false;
        }

        var count = 0;
        foreach (var (wireName, property) in plain)
        {
            var name = NameOf(wireName);
            if (name is null || name == type || Array.IndexOf(_seen, name, 0, count) >= 0
                || (property is OpenApiSchema { Extensions.Count: > 0 } schema && schema.Extensions.ContainsKey(CSharpNames.Extension)))
            {
                return false;
            }

            _seen[count++] = name;
        }

        return true;
    }

    private string? NameOf(string wireName)
    {
        if (!_names.TryGetValue(wireName, out var name))
        {
            name = WireNames.IsSafeProperty(wireName) && SimpleNames.Derive(wireName, isProperty: true) is { } derived && !ReservedNames.IsProperty(derived) ? derived : null;
            _names[wireName] = name;
        }

        return name;
    }
}
