namespace Trengo.Http;

/// <summary>What <see cref="TrengoClientOptions.BaseAddress"/> may be.</summary>
internal static class BaseAddress
{
    /// <exception cref="ArgumentException">The address is not one to send a token to. The text does not show it.</exception>
    public static Uri Check(TrengoClientOptions options)
    {
        var address = Find(options);
        if (address is not { IsAbsoluteUri: true })
        {
            throw Refused("is missing or has no scheme and host", nameof(options));
        }

        if (address.Scheme != Uri.UriSchemeHttps && !(address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
        {
            throw Refused("is not https (http is only allowed for a loopback address)", nameof(options));
        }

        if (address.UserInfo.Length + address.Query.Length + address.Fragment.Length > 0)
        {
            throw Refused("has a user, a query or a fragment", nameof(options));
        }

        return address;
    }

    private static Uri? Find(TrengoClientOptions options)
    {
        return !options.HasBaseAddress && options.ReadVariable?.Invoke(EnvironmentVariables.BaseAddress) is { Length: > 0 } text
            ? (Uri.TryCreate(text, UriKind.Absolute, out var address) ? address : null)
            : options.BaseAddress;
    }

    public static bool IsSameOrigin(Uri left, Uri right)
    {
        return left.Scheme == right.Scheme
            && left.Port == right.Port
            && string.Equals(left.IdnHost, right.IdnHost, StringComparison.OrdinalIgnoreCase);
    }

    private static ArgumentException Refused(string problem, string paramName)
    {
        return new ArgumentException(
            $"TrengoClientOptions.BaseAddress, or the environment variable {EnvironmentVariables.BaseAddress} where it is not set, {problem}. Set it to an address such as https://app.trengo.com/api/v2.", paramName);
    }
}
