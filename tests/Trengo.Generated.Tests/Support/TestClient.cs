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

    /// <summary>With repeats that cost no time.</summary>
    public static void RepeatAtOnce(TrengoClientOptions options)
    {
        options.MaxRetries = 3;
        options.RetryDelay = TimeSpan.FromTicks(1);
    }

    /// <summary>With repeats by a clock that the test moves, and without chance: each wait is as long as it can be.</summary>
    public static TrengoClient Create(HttpMessageHandler handler, TestClock clock, Action<TrengoClientOptions>? configure = null)
    {
        return Create(handler, options =>
        {
            options.MaxRetries = 3;
            options.TimeProvider = clock;
            options.Randomizer = () => 1;
            configure?.Invoke(options);
        });
    }
}
