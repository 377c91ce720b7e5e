using Microsoft.OpenApi;

namespace PostmanToOpenApi.Hardening;

/// <summary>The parts of a document, in its order.</summary>
/// <param name="Schemas">All schemas, each once.</param>
/// <param name="Others">All parts that are neither schemas nor references.</param>
/// <param name="Extended">All parts that have extensions; of references those that show some.</param>
internal sealed record PartLists(IReadOnlyList<OpenApiSchema> Schemas, IReadOnlyList<object> Others, IReadOnlyList<IOpenApiExtensible> Extended);
