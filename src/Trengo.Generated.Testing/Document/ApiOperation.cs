using System.Globalization;
using System.Text.Json;

namespace Trengo.Testing.Document;

/// <summary>An operation of the document.</summary>
internal sealed class ApiOperation
{
    public ApiOperation(ApiDocument document, string method, string path, JsonElement operation)
    {
        Method = method;
        Path = path;
        Segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        Id = operation.GetProperty("operationId").GetString()!;
        Parameters = operation.TryGetProperty("parameters", out var parameters)
            ? [.. parameters.EnumerateArray().Select(parameter => new ApiParameter(document, document.Follow(parameter, out _)))]
            : [];
        if (operation.TryGetProperty("requestBody", out var body))
        {
            var content = document.Follow(body, out _).GetProperty("content").EnumerateObject().Single();
            (RequestMediaType, RequestSchema) = (content.Name, Schema.Read(document, content.Value.GetProperty("schema")));
        }

        var answer = operation.GetProperty("responses").EnumerateObject().First(response => response.Name.StartsWith('2'));
        SuccessStatus = int.Parse(answer.Name, CultureInfo.InvariantCulture);
        if (document.Follow(answer.Value, out _).TryGetProperty("content", out var answers) && answers.TryGetProperty("application/json", out var json))
        {
            AnswerSchema = Schema.Read(document, json.GetProperty("schema"));
            AnswerExample = json.TryGetProperty("example", out var example) ? example
                : json.TryGetProperty("examples", out var examples) ? document.Follow(examples.EnumerateObject().First().Value, out _).GetProperty("value")
                : null;
        }
    }

    public string Id { get; }

    public string Method { get; }

    /// <summary>Such as <c>/tickets/{ticket_id}</c>.</summary>
    public string Path { get; }

    public IReadOnlyList<string> Segments { get; }

    public IReadOnlyList<ApiParameter> Parameters { get; }

    /// <summary>Null if no body is documented.</summary>
    public string? RequestMediaType { get; }

    public Schema? RequestSchema { get; }

    public int SuccessStatus { get; }

    /// <summary>Null if it answers without a body.</summary>
    public Schema? AnswerSchema { get; }

    public JsonElement? AnswerExample { get; }

    public bool EndsWithVariable => IsVariable(Segments[^1]);

    /// <summary>The path without its last segment.</summary>
    public string ParentPath => PathTo(Segments.Count - 1);

    /// <summary>What the list has; null if it is no list.</summary>
    public Schema? ItemSchema => Method == "GET" && AnswerSchema?.Property("data") is { Type: "array" } data ? data.Items : null;

    public bool IsList => ItemSchema is not null;

    public static bool IsVariable(string segment) => segment.StartsWith('{');

    public static string NameOf(string variable) => variable[1..^1];

    /// <summary>The first segments as a path.</summary>
    public string PathTo(int segments) => string.Concat(Segments.Take(segments).Select(segment => $"/{segment}"));

    public override string ToString() => $"{Id} ({Method} {Path})";
}
