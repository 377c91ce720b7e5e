using System.Net.Http;

namespace Trengo.Generated.Tests.Support;

internal static class TestClient
{
    public const string Token = "abc.DEF-123_~+/=";

    /// <summary>Without repeats, so that a test of something else sees one request; the environment has nothing to say, and what is logged is watched.</summary>
    public static TrengoClientOptions CreateOptions() =>
        new() { Token = Token, MaxRetries = 0, ReadVariable = _ => null, LoggerFactory = SecretWatch.Instance };

    public static TrengoClient Create(HttpMessageHandler handler, Action<TrengoClientOptions>? configure = null)
    {
        var options = CreateOptions();
        configure?.Invoke(options);
        return new TrengoClient(new HttpClient(handler), options);
    }

    public static TrengoClient Create(Uri loopback, Action<TrengoClientOptions>? configure = null)
    {
        var options = CreateOptions();
        options.BaseAddress = loopback;
        configure?.Invoke(options);
        return new TrengoClient(options);
    }
}
