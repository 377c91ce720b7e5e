using PostmanToOpenApi.Conversion.Schemas;

namespace PostmanToOpenApi.Conversion.Urls;

/// <summary>A placeholder in a path.</summary>
/// <param name="Name">The name in the path.</param>
/// <param name="Kind">The type of its values.</param>
/// <param name="Description">The text about it; null if there is none.</param>
/// <param name="Values">The only values that are allowed; empty if any is.</param>
/// <param name="IsArray">Whether it holds several values, with commas between them.</param>
internal sealed record PathParameter(string Name, ValueKind Kind, string? Description, IReadOnlyList<string> Values, bool IsArray);
