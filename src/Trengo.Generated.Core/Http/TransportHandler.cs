using System.Net;

namespace Trengo.Http;

/// <summary>The connections of a client that was given none.</summary>
internal static class TransportHandler
{
    // A redirect would take the body, and headers other than Authorization, to any host the server names.
#if NET
    public static HttpMessageHandler Create() => new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        // Connections are replaced now and then, or a change of the DNS record would never be seen.
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        // A server that refuses an upload at its head does so at once; for one that says nothing, nobody needs to wait.
        Expect100ContinueTimeout = TimeSpan.FromMilliseconds(100),
        PlaintextStreamFilter = EarlyAnswerStream.FilterAsync,
    };
#else
    public static HttpMessageHandler Create() => new HttpClientHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
    };
#endif
}
