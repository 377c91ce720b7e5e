using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Model;

/// <summary>A folder or a request.</summary>
internal abstract class PostmanItem
{
    public required SourceNode Node { get; init; }

    public string? Name { get; init; }

    public string? Description { get; init; }

    public PostmanAuth? Auth { get; init; }

    /// <summary>The source text of the test script; null if there is none. A folder's is about all requests in it.</summary>
    public string? TestScript { get; init; }

    public IReadOnlyList<PostmanField> Variables { get; init; } = [];
}
