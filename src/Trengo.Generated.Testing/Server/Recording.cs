namespace Trengo.Testing.Server;

/// <summary>What has arrived, and what was wrong with it.</summary>
internal sealed class Recording
{
    private readonly Lock _gate = new();
    private readonly List<ReceivedRequest> _requests = [];
    private readonly List<StubViolation> _violations = [];

    public IReadOnlyList<ReceivedRequest> Requests
    {
        get
        {
            lock (_gate)
            {
                return [.. _requests];
            }
        }
    }

    public IReadOnlyList<StubViolation> Violations
    {
        get
        {
            lock (_gate)
            {
                return [.. _violations];
            }
        }
    }

    public void Add(ReceivedRequest request, IEnumerable<StubViolation> violations)
    {
        lock (_gate)
        {
            _requests.Add(request);
            _violations.AddRange(violations);
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _requests.Clear();
            _violations.Clear();
        }
    }
}
