using PostmanToOpenApi.Conversion.Schemas;

namespace PostmanToOpenApi.Conversion.Urls;

/// <summary>A placeholder in a path.</summary>
internal sealed record PathParameter(string Name, ValueKind Kind, string? Description);
