using Trengo.Generated.Tests.Support;

namespace Trengo.Generated.Tests.Http;

/// <summary>What the environment variables say, where the options say nothing.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public class EnvironmentTests
{
    private readonly Dictionary<string, string?> _variables = new() { ["TRENGO_TOKEN"] = "of-environment", ["TRENGO_BASE_URL"] = "https://environment.example/v2/" };
    private readonly FakeHandler _handler = new();

    [Test]
    public async Task Variables_NothingElseIsSet_AreUsed()
    {
        Assert.That(await SendAsync(_ => { }), Is.EqualTo("Bearer of-environment https://environment.example/v2/tickets"));
    }

    [Test]
    public async Task Options_AreSet_Win()
    {
        Assert.That(await SendAsync(options => options.Token = "own"), Is.EqualTo("Bearer own https://environment.example/v2/tickets"));
        Assert.That(await SendAsync(options => options.TokenProvider = _ => new ValueTask<string>("vault")), Is.EqualTo("Bearer vault https://environment.example/v2/tickets"));
        Assert.That(
            await SendAsync(options => options.BaseAddress = new Uri("https://app.trengo.com/api/v2")), Is.EqualTo("Bearer of-environment https://app.trengo.com/api/v2/tickets"));
    }

    [Test]
    public async Task BaseUrl_IsEmpty_IsTrengos()
    {
        _variables["TRENGO_BASE_URL"] = "";

        Assert.That(await SendAsync(_ => { }), Does.EndWith(" https://app.trengo.com/api/v2/tickets"));
    }

    [TestCase("s3cret")]
    [TestCase("http://s3cret.example")]
    [TestCase("https://u:s3cret@app.trengo.com")]
    public void BaseUrl_IsNoAddressForAToken_IsRefusedAndNamedWithoutShowingIt(string address)
    {
        _variables["TRENGO_BASE_URL"] = address;
        var exception = Assert.Throws<ArgumentException>(() => Create(_ => { }));

        Assert.That(exception!.ToString(), Does.Contain("TRENGO_BASE_URL").And.Not.Contain("s3cret"));
    }

    [TestCase(null, "TrengoClientOptions.Token is empty. Set it to a personal access token of Trengo, or set the environment variable TRENGO_TOKEN to one.")]
    [TestCase("", "The environment variable TRENGO_TOKEN is empty. Set it to a personal access token of Trengo, or set TrengoClientOptions.Token, which wins over it.")]
    [TestCase("s3cret\n", "The environment variable TRENGO_TOKEN holds a blank or a line break. Set it to a personal access token of Trengo, or set TrengoClientOptions.Token, which wins over it.")]
    public void Token_IsMissingOrNone_SaysWhatToSet(string? token, string message)
    {
        _variables["TRENGO_TOKEN"] = token;
        var exception = Assert.Throws<ArgumentException>(() => Create(_ => { }));

        Assert.That(exception!.Message, Does.StartWith(message));
    }

    private async Task<string> SendAsync(Action<TrengoClientOptions> configure)
    {
        using var client = Create(configure);
        await client.Tickets.ListTicketsAsync();
        return $"{_handler.Requests[^1].Headers["Authorization"]} {_handler.Requests[^1].Uri}";
    }

    private TrengoClient Create(Action<TrengoClientOptions> configure)
    {
        var options = new TrengoClientOptions { ReadVariable = name => _variables[name], LoggerFactory = SecretWatch.Instance };
        configure(options);
        return new TrengoClient(new HttpClient(_handler), options);
    }
}
