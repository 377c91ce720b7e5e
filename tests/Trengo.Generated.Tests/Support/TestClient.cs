using System.Net.Http;

namespace Trengo.Generated.Tests.Support;

internal static class TestClient
{
    public const string Token = "abc.DEF-123_~+/=";

    public static TrengoClient Create(HttpMessageHandler handler, Action<TrengoClientOptions>? configure = null)
    {
        var options = new TrengoClientOptions { Token = Token };
        configure?.Invoke(options);
        return new TrengoClient(new HttpClient(handler), options);
    }

    public static TrengoClient Create(Uri loopback, Action<TrengoClientOptions>? configure = null)
    {
        var options = new TrengoClientOptions { Token = Token, BaseAddress = loopback };
        configure?.Invoke(options);
        return new TrengoClient(options);
    }
}
