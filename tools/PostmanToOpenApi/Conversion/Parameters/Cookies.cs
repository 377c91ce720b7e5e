using PostmanToOpenApi.Model;

namespace PostmanToOpenApi.Conversion.Parameters;

/// <summary>Takes the names out of Cookie headers. The values are secrets, or say nothing.</summary>
internal static class Cookies
{
    public static IEnumerable<(string Name, PostmanField Field)> Read(IEnumerable<PostmanField> headers) =>
        from header in headers
        where string.Equals(header.Key?.Trim(), "Cookie", StringComparison.OrdinalIgnoreCase)
        from pair in (header.Value ?? "").Split(';')
        let end = pair.IndexOf('=', StringComparison.Ordinal)
        where end > 0
        let name = pair[..end].Trim()
        // What HTTP does not allow as a name may be a part of a value.
        where HeaderNames.IsValid(name)
        select (name, new PostmanField { Node = header.Node, Key = name, Description = header.Description, Disabled = header.Disabled });
}
