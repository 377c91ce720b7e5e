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

    /// <summary>Where the body stands; null if there is none.</summary>
    public SourceNode? BodyNode { get; init; }

    /// <summary>The body's text, which is read anew each time: kept, the bodies of a collection would take up more room than its file.</summary>
    public string? Body => BodyNode?.Text;

    /// <summary>The request that was answered so, if it was saved in a form that can be read.</summary>
    public PostmanRequest? Request { get; init; }
}
