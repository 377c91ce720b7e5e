namespace Trengo.Media;

/// <summary>Where files may be fetched from.</summary>
internal static class MediaAddress
{
    /// <exception cref="ArgumentException">It is no address to fetch a file from. The text does not show it.</exception>
    public static Uri Check(string? address)
    {
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.UserInfo.Length == 0
            && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))
            ? uri
            : throw new ArgumentException("The address of the file is missing, or is not one that begins with https://.", nameof(address));
    }
}
