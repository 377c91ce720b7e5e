using PostmanToOpenApi.Model;

namespace PostmanToOpenApi.Conversion.Urls;

/// <summary>A URL cut into what comes before the path, the path's segments and the query.</summary>
internal sealed record SplitUrl(string Prefix, IReadOnlyList<string> Segments, IReadOnlyList<PostmanField> Query);
