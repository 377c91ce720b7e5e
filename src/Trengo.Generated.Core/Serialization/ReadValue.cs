namespace Trengo.Serialization;

/// <summary>A value that was read.</summary>
internal readonly struct ReadValue
{
    private ReadValue(bool isFitting, object? value, object? raw)
    {
        IsFitting = isFitting;
        Value = value;
        Raw = raw;
    }

    public bool IsFitting { get; }

    /// <summary>What the member gets; if not all of it fits, what there is of it.</summary>
    public object? Value { get; }

    /// <summary>All of it, if it does not fit.</summary>
    public object? Raw { get; }

    public static ReadValue Fitting(object? value)
    {
        return new ReadValue(true, value, null);
    }

    public static ReadValue Unfit(object? raw, object? value = null)
    {
        return new ReadValue(false, value, raw);
    }
}
