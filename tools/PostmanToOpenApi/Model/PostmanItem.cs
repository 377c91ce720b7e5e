using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Model;

/// <summary>A folder or a request.</summary>
internal abstract class PostmanItem
{
    public required SourceNode Node { get; init; }

    public string? Name { get; init; }

    public string? Description { get; init; }

    public PostmanAuth? Auth { get; init; }

    public IReadOnlyList<PostmanField> Variables { get; init; } = [];
}
