namespace Trengo.Limits;

/// <summary>
/// Holds back repeats while most calls fail: a server that is down is not helped by four times the requests. One in ten calls that
/// succeed pays for a repeat.
/// </summary>
internal sealed class RetryBudget
{
    private const int Most = 1000;
    private const int Price = 10;

    private int _balance = Most;

    public void Earn()
    {
        if (Volatile.Read(ref _balance) < Most)
        {
            Interlocked.Increment(ref _balance);
        }
    }

    public bool TrySpend()
    {
        if (Interlocked.Add(ref _balance, -Price) >= 0)
        {
            return true;
        }

        Interlocked.Add(ref _balance, Price);
        return false;
    }
}
