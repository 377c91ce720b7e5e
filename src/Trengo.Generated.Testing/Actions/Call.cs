using System.Globalization;
using System.Text.Json.Nodes;
using Trengo.Testing.Accounts;
using Trengo.Testing.Checking;
using Trengo.Testing.Document;

namespace Trengo.Testing.Actions;

/// <summary>A request that is to be carried out.</summary>
internal sealed class Call(ReceivedRequest request, Route route, Account account, Uri baseUrl, StubPages pages)
{
    public ApiOperation Operation { get; } = route.Operation!;

    public ReceivedRequest Request { get; } = request;

    public Account Account { get; } = account;

    public ExampleBook Examples => Account.Document.Examples;

    public Uri BaseUrl { get; } = baseUrl;

    public StubPages Pages { get; } = pages;

    /// <summary>The members of the body, whichever way it was sent; empty if there are none.</summary>
    public JsonObject Body { get; } = request.Json as JsonObject
        ?? new JsonObject(request.Fields.Select(field => KeyValuePair.Create(field.Key, (JsonNode?)JsonValue.Create(field.Value))));

    public long Id(string variable) => route.Id(variable)!.Value;

    /// <summary>The first segments with their values as a path.</summary>
    public string PathTo(int segments) =>
        string.Concat(Operation.Segments.Take(segments).Select(segment => ApiOperation.IsVariable(segment) ? $"/{Id(ApiOperation.NameOf(segment))}" : $"/{segment}"));

    /// <summary>The path that records of this operation are kept under.</summary>
    public string RecordsPath => PathTo(Operation.Segments.Count - (Operation.EndsWithVariable ? 1 : 0));

    public string? Text(string member) => Body[member] is JsonValue value ? value.ToString() : null;

    public long? Number(string member) =>
        long.TryParse(Text(member), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    public bool Flag(string member) => Text(member) is "true" or "1";

    public IReadOnlyList<long> Numbers(string member) => Body[member] is JsonArray items ? [.. items.Select(Accounts.Account.NumberOf)] : [];

    /// <summary>The ticket, contact or other record whose id stands first in the path.</summary>
    public JsonObject Owner => Account.Find(PathTo(1), Id(ApiOperation.NameOf(Operation.Segments[1])))!;
}
