using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion;

namespace PostmanToOpenApi.Hardening;

/// <summary>Says on each operation that has a server of its own where it is, for templates see no servers but the document's.</summary>
/// <remarks>Runs after <see cref="KeyHardener"/>, which leaves only servers that can stand in code.</remarks>
internal sealed class ServerHardener(OpenApiDocument document)
{
    /// <summary>The extension with the URL, relative ones as they stand. Variables that nobody gave a value stay in it, in their braces.</summary>
    public const string Extension = "x-csharp-server";

    public void Harden()
    {
        foreach (var path in document.Paths.Values)
        {
            foreach (var operation in path.Operations?.Values ?? Enumerable.Empty<OpenApiOperation>())
            {
                operation.Extensions?.Remove(Extension);
                if ((FirstOf(operation.Servers) ?? FirstOf(path.Servers)) is { } server)
                {
                    operation.Extensions = operation.Extensions.With(Extension, JsonValue.Create(Url(server)));
                }
            }
        }
    }

    private static OpenApiServer? FirstOf(IList<OpenApiServer>? servers) => servers?.FirstOrDefault(server => !string.IsNullOrEmpty(server.Url));

    private static string Url(OpenApiServer server)
    {
        var url = server.Url!;
        foreach (var (name, variable) in server.Variables ?? new Dictionary<string, OpenApiServerVariable>())
        {
            if (variable is { Default: { Length: > 0 } value, Description: not ServerPlan.Unset })
            {
                url = url.Replace("{" + name + "}", value, StringComparison.Ordinal);
            }
        }

        return KeyHardener.IsServer(url) ? url : server.Url!;
    }
}
