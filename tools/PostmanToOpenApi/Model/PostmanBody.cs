using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Model;

/// <summary>A request's body.</summary>
internal sealed class PostmanBody
{
    public required SourceNode Node { get; init; }

    /// <summary><c>raw</c>, <c>formdata</c>, <c>urlencoded</c>, <c>file</c>, <c>graphql</c>, or empty.</summary>
    public string Mode { get; init; } = "";

    /// <summary>Where the text of a raw body, or the variables of a GraphQL body stand; null if there are none.</summary>
    public SourceNode? TextNode { get; init; }

    /// <summary>The text, which is read anew each time: kept, the bodies of a collection would take up more room than its file.</summary>
    public string? Text => TextNode?.Text;

    /// <summary>The variables of a GraphQL body that stand there as an object; null if they stand there as a text, or there are none.</summary>
    public SourceNode? Variables { get; init; }

    /// <summary>The language that Postman's editor was set to.</summary>
    public string? Language { get; init; }

    public IReadOnlyList<PostmanField> Fields { get; init; } = [];
}
