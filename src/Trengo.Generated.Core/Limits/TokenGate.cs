namespace Trengo.Limits;

/// <summary>
/// Where all requests with one token pass. It is closed after a refusal until that ends; while it is open it lets no more requests be
/// under way than the last answer said are left, and few until there is an answer.
/// </summary>
internal sealed class TokenGate
{
    // How many may be under way until an answer has said what is left.
    private const int FirstAllowance = 100;

    // The same where answers do not say it and there has been a refusal: as many are refused at the next one.
    private const int CarefulAllowance = 4;

    // Answers say when the next may pass. Where they are slow to come, one passes all the same.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly object _lock = new();
    private readonly TimeProvider _clock;
    private readonly Queue<TaskCompletionSource<long>> _waiting = new();

    // Those that came before and were refused: they have waited longer than all others.
    private readonly Queue<TaskCompletionSource<long>> _returned = new();
    private ITimer? _timer;
    private long _closedAt;
    private TimeSpan _closedFor;
    private int _underWay;
    private int _allowance = FirstAllowance;
    private int _mostUnknown = FirstAllowance;
    private bool _isAnswered;
    private long _admitted;
    private long _learntFrom;
    private int? _limit;
    private int? _remaining;

    public TokenGate(string token, TimeProvider clock)
    {
        Token = token;
        _clock = clock;
    }

    public string Token { get; }

    /// <summary>Nobody would notice if it were forgotten.</summary>
    public bool IsIdle
    {
        get
        {
            lock (_lock)
            {
                return _underWay == 0 && WaitingCount == 0 && ClosedFor() == TimeSpan.Zero;
            }
        }
    }

    public TrengoRateLimit? LastSeen
    {
        get
        {
            lock (_lock)
            {
                return _limit is null && _remaining is null ? null : new TrengoRateLimit(_limit, _remaining);
            }
        }
    }

    private int WaitingCount => _waiting.Count + _returned.Count;

    /// <summary>How long nothing passes for sure.</summary>
    public TimeSpan FindWait()
    {
        lock (_lock)
        {
            return ClosedFor();
        }
    }

    /// <summary>Waits for its turn, if need be, in the order of coming.</summary>
    /// <param name="isRepeat">It has been here before and was refused, so it goes before those that were not.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The number of the request, for <see cref="Learn"/>. Call <see cref="Leave"/> once after it.</returns>
    public ValueTask<long> EnterAsync(bool isRepeat, CancellationToken cancellationToken)
    {
        TaskCompletionSource<long> waiter;
        lock (_lock)
        {
            if (WaitingCount == 0 && CanPass())
            {
                return new ValueTask<long>(Admit());
            }

            waiter = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
            (isRepeat ? _returned : _waiting).Enqueue(waiter);
            if (WaitingCount == 1)
            {
                Arm();
            }
        }

        return WaitAsync(waiter, cancellationToken);
    }

    /// <summary>The server has counted the request, or it never came there.</summary>
    public void Leave()
    {
        lock (_lock)
        {
            _underWay--;
            Release();
        }
    }

    /// <summary>Takes in what an answer says of the limit.</summary>
    public void Learn(long number, int? limit, int? remaining)
    {
        lock (_lock)
        {
            _isAnswered = true;
            _limit = limit ?? _limit;
            if (remaining is null)
            {
                _allowance = Math.Min(_mostUnknown, Math.Max(_allowance, 1) * 2);
            }
            else if (number > _learntFrom || remaining <= _remaining)
            {
                // An answer that comes late and says more than a later one is out of date.
                _remaining = remaining;
                _allowance = remaining.Value;
                _learntFrom = Math.Max(number, _learntFrom);
            }

            Release();
        }
    }

    /// <summary>Lets nothing pass for a time.</summary>
    public void Close(TimeSpan time)
    {
        lock (_lock)
        {
            if (time > ClosedFor())
            {
                _closedAt = _clock.GetTimestamp();
                _closedFor = time;
            }

            // What is left afterwards is known when one has been answered.
            _allowance = 1;
            _mostUnknown = CarefulAllowance;
            if (WaitingCount > 0)
            {
                Arm();
            }
        }
    }

    private static async ValueTask<long> WaitAsync(TaskCompletionSource<long> waiter, CancellationToken cancellationToken)
    {
        using var cancellation = cancellationToken.Register(static state => ((TaskCompletionSource<long>)state!).TrySetCanceled(), waiter);
        return await waiter.Task.ConfigureAwait(false);
    }

    private bool CanPass() => ClosedFor() == TimeSpan.Zero && (_underWay == 0 || _underWay < _allowance);

    private TimeSpan ClosedFor()
    {
        if (_closedFor == TimeSpan.Zero)
        {
            return TimeSpan.Zero;
        }

        var left = _closedFor - _clock.GetElapsedTime(_closedAt);
        if (left > TimeSpan.Zero)
        {
            return left;
        }

        _closedFor = TimeSpan.Zero;
        return TimeSpan.Zero;
    }

    private long Admit()
    {
        _underWay++;
        return ++_admitted;
    }

    private void Release()
    {
        while (WaitingCount > 0 && CanPass())
        {
            AdmitNext();
        }
    }

    private void AdmitNext()
    {
        // Where nothing seems to be left, the next one is likely to be refused: that is not to be the same one again and again.
        var isTrial = _underWay >= _allowance;
        var next = _returned.Count > 0 && !(isTrial && _waiting.Count > 0) ? _returned : _waiting;
        if (!next.Dequeue().TrySetResult(Admit()))
        {
            // It was cancelled while it waited.
            _underWay--;
        }
    }

    private void Arm()
    {
        var closed = ClosedFor();
        var due = closed > TimeSpan.Zero ? TimeSpan.FromMilliseconds(Math.Ceiling(closed.TotalMilliseconds)) : Patience;
        if (_timer is null)
        {
            _timer = _clock.CreateTimer(static state => ((TokenGate)state!).OnTimer(), this, due, Timeout.InfiniteTimeSpan);
        }
        else
        {
            _timer.Change(due, Timeout.InfiniteTimeSpan);
        }
    }

    private void OnTimer()
    {
        lock (_lock)
        {
            if (WaitingCount > 0 && ClosedFor() == TimeSpan.Zero)
            {
                _allowance = _isAnswered ? _allowance : int.MaxValue;
                AdmitNext();
                Release();
            }

            if (WaitingCount > 0)
            {
                Arm();
            }
        }
    }
}
