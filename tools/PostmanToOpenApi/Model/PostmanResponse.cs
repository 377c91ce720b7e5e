using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Model;

/// <summary>A saved response.</summary>
internal sealed class PostmanResponse
{
    public required SourceNode Node { get; init; }

    public string? Name { get; init; }

    public string? Code { get; init; }

    public string? Status { get; init; }

    public string? Language { get; init; }

    public IReadOnlyList<PostmanField> Headers { get; init; } = [];

    public string? Body { get; init; }

    /// <summary>The request that was answered so, if it was saved in a form that can be read.</summary>
    public PostmanRequest? Request { get; init; }
}
