using System.Collections.Concurrent;

namespace Trengo.Http;

/// <summary>Where tokens come from: asked for each request, and once more for each token that the server refuses.</summary>
internal sealed class TokenSource
{
    // Enough for several accounts; a token that has changed is never asked about again.
    private const int MaxRefused = 32;

    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _refused = new(StringComparer.Ordinal);
    private readonly Func<CancellationToken, ValueTask<string>>? _provider;
    private readonly string _token;
    private readonly CancellationToken _disposal;

    public TokenSource(TrengoClientOptions options, CancellationToken disposal)
    {
        _provider = options.TokenProvider;
        _disposal = disposal;
        _token = _provider is null ? FindToken(options) : "";
    }

    public ValueTask<string> GetAsync(CancellationToken cancellationToken)
    {
        return _provider is null ? new ValueTask<string>(_token) : AskAsync(cancellationToken);
    }

    /// <summary>The token to use in place of a refused one; null if there is no other.</summary>
    /// <returns>Whether the provider was asked now: an answer that others got earlier may be out of date.</returns>
    public async ValueTask<(string? Token, bool IsNew)> ReplaceAsync(string refused, CancellationToken cancellationToken)
    {
        if (_provider is null)
        {
            return (null, true);
        }

        if (_refused.Count >= MaxRefused)
        {
            _refused.Clear();
        }

        // Not ended by the one call that happens to ask: others wait for the same answer.
        var asking = _refused.GetOrAdd(refused, _ => new Lazy<Task<string>>(() => AskAsync(_disposal).AsTask()));
        var isNew = !asking.IsValueCreated || !asking.Value.IsCompleted;
        try
        {
            var token = await Waiting.ForAsync(asking.Value, cancellationToken).ConfigureAwait(false);
            return (string.Equals(token, refused, StringComparison.Ordinal) ? null : token, isNew);
        }
        catch when (asking.Value.IsFaulted || asking.Value.IsCanceled)
        {
            // A vault that could not be reached was not asked.
            _refused.TryRemove(refused, out _);
            throw;
        }
    }

    private async ValueTask<string> AskAsync(CancellationToken cancellationToken)
    {
        var token = await _provider!(cancellationToken).ConfigureAwait(false);
        return BearerToken.FindProblem(token) is { } problem
            ? throw new InvalidOperationException($"The token that TrengoClientOptions.TokenProvider gave {problem}.")
            : token;
    }

    private static string FindToken(TrengoClientOptions options)
    {
        var token = options.Token ?? options.ReadVariable?.Invoke(EnvironmentVariables.Token);
        if (BearerToken.FindProblem(token) is not { } problem)
        {
            return token!;
        }

        var isVariable = options.Token is null && token is not null;
        var otherPlace = token is null && options.ReadVariable is not null ? $", or set the environment variable {EnvironmentVariables.Token} to one"
            : isVariable ? ", or set TrengoClientOptions.Token, which wins over it" : "";
        throw new ArgumentException(
            $"{(isVariable ? $"The environment variable {EnvironmentVariables.Token}" : "TrengoClientOptions.Token")} {problem}. Set it to a personal access token of Trengo{otherPlace}.",
            nameof(options));
    }
}
