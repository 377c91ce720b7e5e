using PostmanToOpenApi.Conversion.Bodies;
using PostmanToOpenApi.Conversion.Parameters;
using PostmanToOpenApi.Conversion.Responses;
using PostmanToOpenApi.Conversion.Schemas.Sharing;
using PostmanToOpenApi.Conversion.Security;
using PostmanToOpenApi.Conversion.Urls;
using PostmanToOpenApi.Model;

namespace PostmanToOpenApi.Conversion;

/// <summary>What is known about an operation from all requests that are it.</summary>
internal sealed class OperationDraft(HttpMethod method, PathTemplate path, PostmanRequest first, int number)
{
    private ResourceName? _resource;

    /// <summary>How many operations are before this one.</summary>
    public int Number { get; } = number;

    public HttpMethod Method { get; } = method;

    /// <summary>The path as the first request names its placeholders.</summary>
    public PathTemplate Path { get; } = path;

    public PathParameter[] PathParameters { get; } = [.. path.Parameters];

    public PostmanRequest First { get; } = first;

    /// <summary>The requests that were found to be the same operation as the first.</summary>
    public List<PostmanRequest> Others { get; } = [];

    public DistinctList<string> Tags { get; } = [];

    public DistinctList<ServerTarget?> Servers { get; } = [];

    public DistinctList<SecurityUse> Security { get; } = [];

    public NamedValues Query { get; } = new(StringComparer.Ordinal) { AreParameters = true };

    public NamedValues Headers { get; } = new(StringComparer.OrdinalIgnoreCase) { AreParameters = true };

    public NamedValues Cookies { get; } = new(StringComparer.Ordinal);

    public ContentDrafts Body { get; } = new();

    /// <summary>How many of the requests have a body.</summary>
    public int RequestsWithBody { get; set; }

    public SortedList<int, ResponseDraft> Responses { get; } = [];

    /// <summary>The media type that the first request with an <c>Accept</c> header asks for.</summary>
    public string? Accepted { get; set; }

    /// <summary>What the path is about.</summary>
    public ResourceName Resource => _resource ??= ResourceName.Of(Path.Text);

    public int Requests => 1 + Others.Count;
}
