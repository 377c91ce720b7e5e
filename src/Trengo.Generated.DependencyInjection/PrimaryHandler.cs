using System.Net;
#if NET
using Trengo.Http;
#endif

namespace Trengo.DependencyInjection;

/// <summary>
/// Switches redirects and cookies off at the end of the chain: a redirect would take the body, and headers other than Authorization,
/// to any host the server names. And hears what a server answers that closes in the middle of an upload.
/// </summary>
internal static class PrimaryHandler
{
    // Only what differs is set: a handler that is in use already cannot be changed.
    public static void Secure(HttpMessageHandler handler)
    {
#if NET
        if (handler is SocketsHttpHandler sockets)
        {
            Set(sockets.AllowAutoRedirect, false, value => sockets.AllowAutoRedirect = value);
            Set(sockets.UseCookies, false, value => sockets.UseCookies = value);
            Set(sockets.AutomaticDecompression, DecompressionMethods.All, value => sockets.AutomaticDecompression = value);
            Set(sockets.PlaintextStreamFilter, sockets.PlaintextStreamFilter ?? EarlyAnswerStream.FilterAsync, value => sockets.PlaintextStreamFilter = value);
        }
#endif
        if (handler is HttpClientHandler client)
        {
            Set(client.AllowAutoRedirect, false, value => client.AllowAutoRedirect = value);
            Set(client.UseCookies, false, value => client.UseCookies = value);
            Set(client.AutomaticDecompression, DecompressionMethods.GZip | DecompressionMethods.Deflate, value => client.AutomaticDecompression = value);
        }
    }

    private static void Set<T>(T current, T wanted, Action<T> set)
    {
        if (!EqualityComparer<T>.Default.Equals(current, wanted))
        {
            set(wanted);
        }
    }
}
