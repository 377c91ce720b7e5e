using System.Globalization;
using PostmanToOpenApi.Conversion.Bodies;
using PostmanToOpenApi.Conversion.Parameters;
using PostmanToOpenApi.Conversion.Schemas.Sharing;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Conversion.Responses;

/// <summary>What is known about the answers with one status.</summary>
internal sealed class ResponseDraft(int code, SourceNode node)
{
    /// <summary>The code of answers whose status is not known. It comes after all others.</summary>
    public const int Default = int.MaxValue;

    public int Code { get; } = code;

    public SourceNode Node { get; } = node;

    /// <summary>Whether there is a saved response, and not only a test that expects the status.</summary>
    public bool IsSaved { get; set; }

    public string? Description { get; set; }

    public ContentDrafts Content { get; } = new();

    public NamedValues Headers { get; } = new(StringComparer.OrdinalIgnoreCase);

    public bool IsSuccess => Code is >= 200 and < 300;

    public bool IsDefault => Code == Default;

    public BodyKind Kind => Code is >= 400 and <= 599 ? BodyKind.Error : BodyKind.Response;

    /// <summary>Whether HTTP has no body with this status.</summary>
    public bool IsEmpty => Code is < 200 or 204 or 205 or 304;

    /// <summary>The key among an operation's responses.</summary>
    public string Key => IsDefault ? "default" : Code.ToString(CultureInfo.InvariantCulture);
}
