namespace PostmanToOpenApi.Overlays;

/// <summary>How much work all overlays of a conversion together may cause. Without it a small file could keep the converter busy for ever.</summary>
internal sealed class Budget
{
    /// <summary>How many nodes may be looked at, compared, added or copied.</summary>
    public const int Nodes = 4_000_000;

    private int _left = Nodes;

    /// <exception cref="BudgetException">Nothing is left.</exception>
    public void Spend(int nodes = 1)
    {
        _left -= nodes;
        if (_left < 0)
        {
            throw new BudgetException();
        }
    }
}
