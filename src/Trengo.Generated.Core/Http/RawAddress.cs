namespace Trengo.Http;

/// <summary>Where a message of the caller's goes.</summary>
internal static class RawAddress
{
    /// <exception cref="ArgumentException">It leads away from the base address. The text does not show it.</exception>
    public static Uri Resolve(Uri baseAddress, HttpRequestMessage request)
    {
        var uri = request.RequestUri ?? throw Refused("has no RequestUri", nameof(request));
        if (uri.IsAbsoluteUri && uri.Scheme != Uri.UriSchemeFile)
        {
            return BaseAddress.IsSameOrigin(uri, baseAddress) && uri.UserInfo.Length == 0
                ? uri
                : throw Refused("leads to another host, port or scheme than TrengoClientOptions.BaseAddress", nameof(request));
        }

        // On Unix a path from the root is taken for the name of a file.
        var text = uri.OriginalString;
        var root = baseAddress.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/";
        var isPath = !text.StartsWith("//", StringComparison.Ordinal) && !text.StartsWith("file:", StringComparison.OrdinalIgnoreCase) && text.IndexOf('\\') < 0;
        return isPath && Uri.TryCreate(root + text.TrimStart('/'), UriKind.Absolute, out var joined)
            && joined.AbsoluteUri.StartsWith(new Uri(root).AbsoluteUri, StringComparison.Ordinal)
            ? joined
            : throw Refused("leads out of TrengoClientOptions.BaseAddress", nameof(request));
    }

    private static ArgumentException Refused(string problem, string paramName)
    {
        return new ArgumentException($"The request {problem}. Give it a path below that address, such as tickets/815/custom.", paramName);
    }
}
