using PostmanToOpenApi.Conversion.Bodies;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Conversion.Responses;

/// <summary>What is known about the answers with one status.</summary>
internal sealed class ResponseDraft(int code, SourceNode node)
{
    public int Code { get; } = code;

    public SourceNode Node { get; } = node;

    public string? Description { get; set; }

    public ContentDrafts Content { get; } = new();

    public bool IsSuccess => Code is >= 200 and < 300;
}
