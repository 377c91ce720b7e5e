namespace PostmanToOpenApi.Model;

/// <summary>A folder. The collection itself is the outermost one.</summary>
internal sealed class PostmanFolder : PostmanItem
{
    public IReadOnlyList<PostmanItem> Items { get; init; } = [];
}
