using System.Text.Json.Nodes;

namespace Trengo.Testing;

/// <summary>A request that arrived at the stub, taken apart.</summary>
public sealed class ReceivedRequest
{
    internal ReceivedRequest()
    {
    }

    /// <summary>The operation, such as <c>sendMessage</c>: the name of the client's method in lower camel case. <see langword="null"/> if Trengo has none for it.</summary>
    public string? OperationId { get; internal set; }

    /// <summary>The method, such as <c>POST</c>.</summary>
    public required string Method { get; init; }

    /// <summary>The path below the base address, as it was sent: <c>/tickets/5/messages</c>. All of it if it is not below.</summary>
    public required string Path { get; init; }

    /// <summary>The path, as <see cref="Path"/> has it, with the query, nothing decoded.</summary>
    public required string PathAndQuery { get; init; }

    internal bool IsBelowBase { get; init; }

    /// <summary>The values in the path by their names, such as <c>ticket_id</c>.</summary>
    public IReadOnlyDictionary<string, string> PathValues { get; internal set; } = new Dictionary<string, string>();

    /// <summary>The query, decoded. The names of arrays end in <c>[]</c>.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Query { get; init; }

    /// <summary>The headers; names in any case.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; init; }

    /// <summary>The bearer token; <see langword="null"/> if there is none.</summary>
    public string? Token { get; init; }

    /// <summary>The content type without its parameters; <see langword="null"/> if there is none.</summary>
    public string? ContentType { get; init; }

    /// <summary>The body, as it arrived.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The body as JSON; <see langword="null"/> if it is none.</summary>
    public JsonNode? Json { get; init; }

    /// <summary>The fields of a urlencoded body, or those parts of a multipart body that are no files. Of fields of one name the last one counts.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>();

    /// <summary>The parts of a multipart body.</summary>
    public IReadOnlyList<ReceivedPart> Parts { get; init; } = [];

    /// <summary>The status that it was answered with; 0 while it has no answer, or if the connection was cut instead.</summary>
    public int Status { get; internal set; }

    /// <summary>A header.</summary>
    /// <param name="name">The name, in any case.</param>
    /// <returns>Its value, several joined by a comma; <see langword="null"/> if it was not sent.</returns>
    public string? Header(string name) => Headers.TryGetValue(name, out var values) ? string.Join(", ", values) : null;

    /// <summary>Reads the JSON body as one of the client's models, such as <c>SendMessageRequest</c>.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <returns>The model.</returns>
    /// <exception cref="TrengoStubException">The body is no JSON.</exception>
    public T ReadAs<T>()
        where T : class =>
        (Json is null ? null : ModelJson.Read<T>(Json))
        ?? throw new TrengoStubException($"{Method} {Path} has no JSON body.");

    /// <summary>The request in one line.</summary>
    /// <returns>The method and the path; nothing of the query or the body.</returns>
    public override string ToString() => $"{Method} {Path}";
}
