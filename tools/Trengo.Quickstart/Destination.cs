using Trengo.Testing;

namespace Trengo.Quickstart;

/// <summary>Where the tour calls: the embedded stub or, with <c>TRENGO_TOKEN</c> set, the real API.</summary>
internal sealed class Destination : IDisposable
{
    private const string TokenVariable = "TRENGO_TOKEN";
    private const string AddressVariable = "TRENGO_BASE_URL";

    private Destination(TrengoClientOptions options, TrengoStub? stub)
    {
        Options = options;
        Stub = stub;
    }

    public TrengoClientOptions Options { get; }

    /// <summary>The server in this process; null if it is the real API.</summary>
    public TrengoStub? Stub { get; }

    /// <summary>Somebody's account is behind it, in which nothing must change.</summary>
    public bool IsReal => Stub is null;

    /// <summary>What a user must know before the first call; null if nothing.</summary>
    public string? Notice => IsReal
        ? $"{TokenVariable} is set: this calls {Options.BaseAddress}, and only what reads. Nothing is sent or changed there."
        : null;

    /// <summary>What is told when all went through.</summary>
    public string Conclude(int operations) => IsReal
        ? $"All {operations} operations that were called went through. They read from {Options.BaseAddress} and changed nothing."
        : $"All {operations} operations and the guided steps went through, against a stub at {Options.BaseAddress}. With {TokenVariable} set, this reads from the real API.";

    public static Destination FromEnvironment()
    {
        if (Environment.GetEnvironmentVariable(TokenVariable) is not { Length: > 0 } token)
        {
            var stub = TrengoStub.Start();
            stub.Add(new Channel { Id = 1 });
            for (var i = 1; i <= 59; i++)
            {
                stub.Add(new Ticket { Subject = $"Ticket {i}" });
            }

            return new Destination(new TrengoClientOptions { Token = TrengoStub.Token, BaseAddress = stub.BaseUrl }, stub);
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

    public void Dispose() => Stub?.Dispose();
}
