using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Model;

/// <summary>A request's URL, in its parts or as one text.</summary>
internal sealed class PostmanUrl
{
    public required SourceNode Node { get; init; }

    public string? Raw { get; init; }

    public string? Scheme { get; init; }

    public string? Host { get; init; }

    public string? Port { get; init; }

    /// <summary>The path's segments; null if the URL has only its raw text.</summary>
    public IReadOnlyList<string>? Path { get; init; }

    /// <summary>The query's parameters; null if they stand in the raw text.</summary>
    public IReadOnlyList<PostmanField>? Query { get; init; }

    /// <summary>What is known about the <c>:name</c> segments of the path.</summary>
    public IReadOnlyList<PostmanField> Variables { get; init; } = [];
}
