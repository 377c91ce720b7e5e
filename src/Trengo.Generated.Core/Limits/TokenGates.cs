using System.Collections.Concurrent;

namespace Trengo.Limits;

/// <summary>The gates of the tokens that are in use.</summary>
internal sealed class TokenGates
{
    // A token that changes every few seconds must not fill the memory.
    private const int MaxIdle = 32;

    private readonly ConcurrentDictionary<string, TokenGate> _gates = new(StringComparer.Ordinal);
    private readonly TimeProvider _clock;
    private TokenGate? _last;

    public TokenGates(TimeProvider clock)
    {
        _clock = clock;
    }

    public TrengoRateLimit? LastSeen => Volatile.Read(ref _last)?.LastSeen;

    public TokenGate Find(string token)
    {
        var last = Volatile.Read(ref _last);
        if (last is not null && string.Equals(last.Token, token, StringComparison.Ordinal))
        {
            return last;
        }

        if (!_gates.TryGetValue(token, out var gate))
        {
            if (_gates.Count >= MaxIdle)
            {
                foreach (var idle in _gates.Values.Where(candidate => candidate.IsIdle).ToList())
                {
                    _gates.TryRemove(idle.Token, out _);
                }
            }

            gate = _gates.GetOrAdd(token, new TokenGate(token, _clock));
        }

        Volatile.Write(ref _last, gate);
        return gate;
    }
}
