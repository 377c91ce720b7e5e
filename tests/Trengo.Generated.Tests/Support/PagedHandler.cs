using System.Globalization;
using System.Net;
using System.Net.Http;

namespace Trengo.Generated.Tests.Support;

/// <summary>Answers each page of a list as it is told; a list without end has no page that ends it.</summary>
internal static class PagedHandler
{
    public static FakeHandler Create(Func<int, string> answer)
    {
        return new FakeHandler((request, _) => Task.FromResult(FakeHandler.Answer(HttpStatusCode.OK, answer(PageOf(request)))));
    }

    public static FakeHandler Create(params string[] answers)
    {
        return Create(page => page <= answers.Length ? answers[page - 1] : Page([], $$"""{"current_page":{{page}}}"""));
    }

    /// <summary>As Laravel's simple paginator answers: it does not count.</summary>
    public static string Simple(int page, bool hasNext, params long[] ids)
    {
        var next = hasNext ? $"\"https://app.trengo.com/api/v2/tickets?page={page + 1}\"" : "null";
        return Page(ids, $$"""{"current_page":{{page}},"from":1,"per_page":2,"to":2}""", $$"""{"first":"x","last":null,"prev":null,"next":{{next}}}""");
    }

    public static string Page(long[] ids, string? meta = null, string? links = null, string more = "")
    {
        return $$"""{"data":{{Items(ids)}}{{(links is null ? "" : $",\"links\":{links}")}}{{(meta is null ? "" : $",\"meta\":{meta}")}}{{more}}}""";
    }

    public static string Items(params long[] ids) => $"[{string.Join(",", ids.Select(id => $$"""{"id":{{id}}}"""))}]";

    public static int PageOf(RecordedRequest request)
    {
        var page = request.Uri.Query.TrimStart('?').Split('&').Single(argument => argument.StartsWith("page=", StringComparison.Ordinal));
        return int.Parse(page["page=".Length..], CultureInfo.InvariantCulture);
    }
}
