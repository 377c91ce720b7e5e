using PostmanToOpenApi.Conversion.Bodies;
using PostmanToOpenApi.Conversion.Hints;
using PostmanToOpenApi.Conversion.Parameters;
using PostmanToOpenApi.Conversion.Urls;
using PostmanToOpenApi.Model;

namespace PostmanToOpenApi.Conversion;

/// <summary>
/// Adds what the requests of saved responses show: query parameters and bodies that the request itself does not have.
/// They are evidence for types; whatever is wrong with them is no loss, so <paramref name="log"/> should be a silent one.
/// </summary>
internal sealed class OriginalRequests(ConversionLog log, BaseUrls bases, Methods methods)
{
    private readonly FieldNames _names = new(log);
    private readonly TargetBuilder _targets = new(log, bases);
    private readonly BodyCollector _bodies = new(log, new FieldNames(log));

    public void Add(OperationDraft draft, RequestContext context)
    {
        HashSet<string?>? bodies = null;
        foreach (var response in context.Request.Responses)
        {
            if (response.Request is { } original && methods.Find(original.Method) == draft.Method)
            {
                AddQuery(draft, original, context);
                AddBody(draft, original, context, ref bodies);
            }
        }
    }

    private void AddQuery(OperationDraft draft, PostmanRequest original, RequestContext context)
    {
        // Most are copies of the request as it stands.
        if (original.Url is null || (original.Url.Raw is not null && original.Url.Raw == context.Request.Url!.Raw))
        {
            return;
        }

        if (_targets.Build(original.Url, context.Scope) is { } target && IsSamePath(target.Path.Shape, draft.Path.Shape))
        {
            draft.Query.Add(_names.Query(target.Query.Where(field => !FieldHints.IsCredential(field.Description))), context.Scope);
        }
    }

    // A copy may have a value where the request has a placeholder.
    private static bool IsSamePath(string one, string other)
    {
        var (left, right) = (one.Split('/'), other.Split('/'));
        return left.Length == right.Length
            && left.Zip(right).All(pair => pair.First == pair.Second || pair.First.Contains("{}", StringComparison.Ordinal) || pair.Second.Contains("{}", StringComparison.Ordinal));
    }

    // A copy of the same body is no second sample: it would prove that everything is required.
    private void AddBody(OperationDraft draft, PostmanRequest original, RequestContext context, ref HashSet<string?>? bodies)
    {
        if (original.Body is not { } body || !Methods.TakesBody(draft.Method) || (body.TextNode is { } node && context.Request.Body?.TextNode?.IsWrittenLike(node) == true))
        {
            return;
        }

        if (body.Text is not { } text || (bodies ??= new(StringComparer.Ordinal) { context.Request.Body?.Text }).Add(text))
        {
            var request = original.Headers.Count > 0 ? original : context.Request;
            _bodies.Add(draft.Body, request, body, context.Scope);
        }
    }
}
