using PostmanToOpenApi.Model;

namespace PostmanToOpenApi.Conversion.Urls;

/// <summary>Finds the rest of a password that holds a slash or a question mark, and so got into the path or the query.</summary>
internal static class UserInfo
{
    /// <summary>What follows the last <c>@</c> after a host that is none; everything if there is no <c>@</c>.</summary>
    public static (IReadOnlyList<string> Segments, IReadOnlyList<PostmanField> Query) Remove(IReadOnlyList<string> segments, IReadOnlyList<PostmanField> query)
    {
        for (var i = query.Count - 1; i >= 0; i--)
        {
            if (HasMark(query[i].Key) || HasMark(query[i].Value))
            {
                return ([], [.. query.Skip(i + 1)]);
            }
        }

        for (var i = segments.Count - 1; i >= 0; i--)
        {
            if (HasMark(segments[i]))
            {
                return ([.. segments.Skip(i + 1)], query);
            }
        }

        return (segments, query);
    }

    private static bool HasMark(string? text) => text?.Contains('@', StringComparison.Ordinal) == true;
}
