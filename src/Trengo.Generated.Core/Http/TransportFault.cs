using System.Net.Sockets;

namespace Trengo.Http;

/// <summary>What an exception of the network code means.</summary>
internal static class TransportFault
{
    public static bool Is(Exception exception) => exception is HttpRequestException or IOException or InvalidDataException or ObjectDisposedException;

    /// <summary>True if there never was a connection, so that nothing can have arrived.</summary>
    public static bool IsNotSent(Exception exception)
    {
#if NET
        if (exception is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError })
        {
            return true;
        }
#endif
        for (var cause = exception.InnerException; cause is not null; cause = cause.InnerException)
        {
            if (cause is SocketException { SocketErrorCode: SocketError.ConnectionRefused or SocketError.HostNotFound or SocketError.TryAgain or SocketError.NoData or SocketError.HostUnreachable or SocketError.HostDown or SocketError.NetworkUnreachable or SocketError.NetworkDown })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True if connecting will fail the next time too: a certificate does not become valid in seconds.</summary>
    public static bool IsLasting(Exception exception)
    {
#if NET
        return exception is HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError or HttpRequestError.UserAuthenticationError or HttpRequestError.VersionNegotiationError };
#else
        return exception.InnerException is System.Security.Authentication.AuthenticationException;
#endif
    }
}
