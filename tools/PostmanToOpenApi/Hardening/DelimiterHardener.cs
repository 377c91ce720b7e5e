using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace PostmanToOpenApi.Hardening;

/// <summary>Says on each array of a query that goes over the wire as one value what stands between its elements, unless it is a comma: templates do not see a parameter's style.</summary>
internal sealed class DelimiterHardener(DocumentParts parts)
{
    /// <summary>The extension: <c>pipe</c> or <c>space</c>.</summary>
    public const string Extension = "x-csharp-delimiter";

    public void Harden()
    {
        foreach (var parameter in parts.Others.OfType<OpenApiParameter>())
        {
            parameter.Extensions?.Remove(Extension);
            if (Delimiter(parameter) is { } delimiter)
            {
                parameter.Extensions = parameter.Extensions.With(Extension, JsonValue.Create(delimiter));
            }
        }
    }

    private static string? Delimiter(OpenApiParameter parameter) => parameter switch
    {
        { In: not ParameterLocation.Query } or { Explode: true } => null,
        { Style: ParameterStyle.PipeDelimited } => "pipe",
        { Style: ParameterStyle.SpaceDelimited } => "space",
        _ => null,
    };
}
