using Microsoft.OpenApi;

namespace PostmanToOpenApi.Writing;

/// <summary>Says in OpenAPI 3.0 that a value of any type may be null. In later versions that goes without saying, and they have no such member.</summary>
/// <remarks>An extension: the library's own null type becomes <c>enum: [null]</c> in OpenAPI 3.0, which allows nothing else.</remarks>
internal sealed class NullableMark : IOpenApiExtension
{
    /// <summary>The member's name.</summary>
    public const string Name = "nullable";

    public void Write(IOpenApiWriter writer, OpenApiSpecVersion specVersion)
    {
        if (specVersion is OpenApiSpecVersion.OpenApi3_1 or OpenApiSpecVersion.OpenApi3_2 && writer is Utf8DocumentWriter own)
        {
            own.TakeBackMark();
        }
        else
        {
            writer.WriteValue(true);
        }
    }
}
