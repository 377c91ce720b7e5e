using System.Text.Json.Nodes;

namespace PostmanToOpenApi.Wall.Document;

/// <summary>What a document says of an operation, as far as code is made of it.</summary>
/// <param name="Id">The operation's id.</param>
/// <param name="Verb">The method in capitals.</param>
/// <param name="Path">The path, which begins with a slash.</param>
/// <param name="Tag">The first tag.</param>
/// <param name="Sent">The parameters.</param>
/// <param name="Forms">The fields of each form that the body can be.</param>
/// <param name="ContentTypes">The media types that a body can have.</param>
/// <param name="AnswerTypes">The media types that answers can have.</param>
/// <param name="Pagination">The members of <c>x-pagination</c>; null if there are none.</param>
internal sealed record ApiOperation(string Id, string Verb, string Path, string Tag, IReadOnlyList<SentValue> Sent, IReadOnlyList<IReadOnlyList<SentValue>> Forms, IReadOnlyList<string> ContentTypes, IReadOnlyList<string> AnswerTypes, JsonNode? Pagination)
{
    private const string Async = "Async";

    /// <summary>The name of the method.</summary>
    public string Method => Names.UpperFirst(Id[(Id.LastIndexOf('_') + 1)..]) is var name && name.Length > Async.Length && name.EndsWith(Async, StringComparison.Ordinal) ? name : name + Async;

    /// <summary>The name of the method that walks pages; null if there is none.</summary>
    public string? PageMethod => Page("method") is { } method ? Names.UpperFirst(method) + Async : null;

    /// <summary>What a request sends beside a whole body, if it sends these fields of a form.</summary>
    public IEnumerable<SentValue> SentWith(IEnumerable<string> fields) =>
        Sent.Concat(Forms.FirstOrDefault(form => fields.All(field => form.Any(sent => sent.Wire == field))) ?? (Forms.Count > 0 ? Forms[0] : []));

    /// <summary>A text of <c>x-pagination</c>.</summary>
    public string? Page(string member) => ApiDocument.Text(Pagination, member);
}
