namespace PostmanToOpenApi.Model;

/// <summary>A request with its saved responses.</summary>
internal sealed class PostmanRequest : PostmanItem
{
    public string Method { get; init; } = "GET";

    public PostmanUrl? Url { get; init; }

    public IReadOnlyList<PostmanField> Headers { get; init; } = [];

    public PostmanBody? Body { get; init; }

    public IReadOnlyList<PostmanResponse> Responses { get; init; } = [];
}
