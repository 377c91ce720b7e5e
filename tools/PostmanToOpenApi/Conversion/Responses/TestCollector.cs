using PostmanToOpenApi.Conversion.Bodies;
using PostmanToOpenApi.Conversion.Schemas;
using PostmanToOpenApi.Conversion.Scripts;
using PostmanToOpenApi.Model;

namespace PostmanToOpenApi.Conversion.Responses;

/// <summary>Adds what test scripts expect of answers: status codes, and JSON schemas.</summary>
internal static class TestCollector
{
    public static void Add(SortedDictionary<int, ResponseDraft> drafts, PostmanRequest request)
    {
        if (request.TestScript is not { } script)
        {
            return;
        }

        var code = JavaScript.WithoutComments(script);
        var statuses = ExpectedStatus.Find(code);
        foreach (var status in statuses)
        {
            DraftOf(drafts, status, request);
        }

        if (ExpectedSchema.Find(code) is { } schema)
        {
            var status = statuses.FirstOrDefault(status => status is >= 200 and < 300, drafts.Keys.FirstOrDefault(key => key is >= 200 and < 300, 200));
            DeclaredSchema.Observe(DraftOf(drafts, status, request).Content.Add(MediaTypes.Json).UnreadSample(), schema);
        }
    }

    private static ResponseDraft DraftOf(SortedDictionary<int, ResponseDraft> drafts, int status, PostmanRequest request)
    {
        if (!drafts.TryGetValue(status, out var draft))
        {
            drafts[status] = draft = new ResponseDraft(status, request.Node);
        }

        return draft;
    }
}
