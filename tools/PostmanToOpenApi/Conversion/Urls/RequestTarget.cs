using PostmanToOpenApi.Model;

namespace PostmanToOpenApi.Conversion.Urls;

/// <summary>What a URL comes to: a server, if it names one, a path and a query.</summary>
internal sealed record RequestTarget(ServerTarget? Server, PathTemplate Path, IReadOnlyList<PostmanField> Query);
