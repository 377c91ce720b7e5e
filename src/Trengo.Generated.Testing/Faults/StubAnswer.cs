using System.Text;
using System.Text.Json.Nodes;

namespace Trengo.Testing.Faults;

/// <summary>An answer as it goes out.</summary>
internal sealed class StubAnswer(int status, string? contentType, byte[] body)
{
    public StubAnswer(int status, string? contentType, string body)
        : this(status, contentType, Encoding.UTF8.GetBytes(body))
    {
    }

    public int Status { get; } = status;

    public string? ContentType { get; } = contentType;

    public byte[] Body { get; } = body;

    public Dictionary<string, string> Headers { get; } = [];

    /// <summary>The same answer with another body.</summary>
    public StubAnswer With(byte[] otherBody)
    {
        var copy = new StubAnswer(Status, ContentType, otherBody);
        foreach (var (name, value) in Headers)
        {
            copy.Headers[name] = value;
        }

        return copy;
    }

    public static StubAnswer Json(int status, JsonNode body) => new(status, "application/json", body.ToJsonString());
}
