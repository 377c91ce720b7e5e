namespace Trengo.Quickstart;

/// <summary>Where the tour calls: the embedded stub or, with <c>TRENGO_TOKEN</c> set, the real API.</summary>
internal sealed class Destination : IDisposable
{
    private const string TokenVariable = "TRENGO_TOKEN";
    private const string AddressVariable = "TRENGO_BASE_URL";

    private readonly StubServer? _stub;

    private Destination(TrengoClientOptions options, StubServer? stub)
    {
        Options = options;
        _stub = stub;
    }

    public TrengoClientOptions Options { get; }

    /// <summary>Somebody's account is behind it, in which nothing must change.</summary>
    public bool IsReal => _stub is null;

    /// <summary>What a user must know before the first call; null if nothing.</summary>
    public string? Notice => IsReal
        ? $"{TokenVariable} is set: this calls {Options.BaseAddress}, and only what reads. Nothing is sent or changed there."
        : null;

    /// <summary>What is told when all went through.</summary>
    public string Conclude(int operations) => IsReal
        ? $"All {operations} operations that were called went through. They read from {Options.BaseAddress} and changed nothing."
        : $"All {operations} operations and the upload went through, against a stub at {Options.BaseAddress}. With {TokenVariable} set, this reads from the real API.";

    public static Destination FromEnvironment()
    {
        if (Environment.GetEnvironmentVariable(TokenVariable) is not { Length: > 0 } token)
        {
            var stub = new StubServer();
            return new Destination(new TrengoClientOptions { Token = "quickstart", BaseAddress = stub.BaseAddress }, stub);
        }

        var options = new TrengoClientOptions { Token = token };
        if (Environment.GetEnvironmentVariable(AddressVariable) is { Length: > 0 } text)
        {
            options.BaseAddress = Uri.TryCreate(text, UriKind.Absolute, out var address)
                ? address
                : throw new InvalidOperationException($"{AddressVariable} is not an address such as {options.BaseAddress}.");
        }

        return new Destination(options, stub: null);
    }

    public void Dispose() => _stub?.Dispose();
}
