using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace PostmanToOpenApi.Hardening;

/// <summary>Reads and writes the C# names that parts of a document carry.</summary>
internal static class CarriedNames
{
    /// <summary>The C# name that the part carries; null if it carries none, or something that is no name.</summary>
    public static string? Of(IOpenApiExtensible? part) =>
        part?.Extensions?.TryGetValue(CSharpNames.Extension, out var extension) == true
        && extension is JsonNodeExtension { Node: JsonValue value } && value.TryGetValue<string>(out var name) ? name : null;

    /// <summary>Lets the part carry this name, or none.</summary>
    /// <returns>Whether the part carried another one before, or something that is no name.</returns>
    public static bool Set(IOpenApiExtensible part, string? name)
    {
        var had = part.Extensions?.ContainsKey(CSharpNames.Extension) == true;
        var isOther = had && Of(part) != name;
        if (name is null)
        {
            part.Extensions?.Remove(CSharpNames.Extension);
        }
        else
        {
            part.Extensions ??= new Dictionary<string, IOpenApiExtension>(StringComparer.Ordinal);
            part.Extensions[CSharpNames.Extension] = new JsonNodeExtension(JsonValue.Create(name));
        }

        return isOther;
    }
}
