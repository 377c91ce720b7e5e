using PostmanToOpenApi.Conversion.Bodies;
using PostmanToOpenApi.Conversion.Schemas;
using PostmanToOpenApi.Conversion.Scripts;
using PostmanToOpenApi.Model;

namespace PostmanToOpenApi.Conversion.Responses;

/// <summary>Adds what test scripts expect of answers: status codes, and JSON schemas.</summary>
internal static class TestCollector
{
    /// <summary>Adds what a request's tests expect. Those of folders around it are for all requests there: they count where nothing is known about this one's answers.</summary>
    public static void Add(SortedList<int, ResponseDraft> drafts, RequestContext context)
    {
        var request = context.Request;
        if ((Expectation.Of(request.TestScript) ?? (request.Responses.Count == 0 ? context.Expected : null)) is not { Statuses: var statuses } expected)
        {
            return;
        }

        foreach (var status in statuses)
        {
            DraftOf(drafts, status, request);
        }

        if (expected.Schema is { } schema)
        {
            var status = statuses.FirstOrDefault(status => status is >= 200 and < 300, drafts.Keys.FirstOrDefault(key => key is >= 200 and < 300, 200));
            DeclaredSchema.Observe(DraftOf(drafts, status, request).Content.Add(MediaTypes.Json).UnreadSample(), schema);
        }
    }

    private static ResponseDraft DraftOf(SortedList<int, ResponseDraft> drafts, int status, PostmanRequest request)
    {
        if (!drafts.TryGetValue(status, out var draft))
        {
            drafts[status] = draft = new ResponseDraft(status, request.Node);
        }

        return draft;
    }
}
