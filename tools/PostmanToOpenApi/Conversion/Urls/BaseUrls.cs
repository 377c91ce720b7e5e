using PostmanToOpenApi.Model;

namespace PostmanToOpenApi.Conversion.Urls;

/// <summary>Knows what requests write before their paths, such as <c>{{baseUrl}}</c>: what no request has a path behind is a whole address.</summary>
internal sealed class BaseUrls
{
    private readonly HashSet<string> _prefixes = new(StringComparer.Ordinal);

    public BaseUrls(PostmanFolder root)
    {
        var rest = new Stack<PostmanItem>([root]);
        while (rest.TryPop(out var item))
        {
            if (item is PostmanFolder folder)
            {
                folder.Items.ToList().ForEach(rest.Push);
            }
            else if (item is PostmanRequest { Url: { } url } && UrlSplitter.Split(url) is { Segments.Count: > 0 } split)
            {
                _prefixes.Add(split.Prefix);
            }
        }
    }

    /// <summary>The parts of what stands for a whole address, with a path that the prefix holds; null for anything else. Written as a server, the address would get a slash at its end.</summary>
    public SplitUrl? Whole(SplitUrl split, VariableScope scope)
    {
        if (split.Segments.Count > 0 || split.Prefix.Length == 0 || _prefixes.Contains(split.Prefix))
        {
            return null;
        }

        var address = scope.Resolve(split.Prefix);

        // What stands before an '@' may be a password that holds a slash.
        return !address.Contains('@', StringComparison.Ordinal) && UrlSplitter.SplitAddress(address) is { Segments.Count: > 0 } whole
            ? split with { Prefix = whole.Prefix, Segments = whole.Segments }
            : null;
    }
}
