namespace PostmanToOpenApi.Model;

/// <summary>A request with its saved responses.</summary>
internal sealed class PostmanRequest : PostmanItem
{
    public string Method { get; init; } = "GET";

    public PostmanUrl? Url { get; init; }

    public IReadOnlyList<PostmanField> Headers { get; init; } = [];

    public PostmanBody? Body { get; init; }

    /// <summary>The source text of the test script; null if there is none.</summary>
    public string? TestScript { get; init; }

    public IReadOnlyList<PostmanResponse> Responses { get; init; } = [];
}
