namespace PostmanToOpenApi.Conversion.Schemas;

/// <summary>A set of types. There is one for every value of every sample, so it is as small as can be.</summary>
internal readonly record struct ValueKinds
{
    private const int Numbers = (1 << (int)ValueKind.Integer) | (1 << (int)ValueKind.Number);
    private const int Texts = ~(Numbers | (1 << (int)ValueKind.Boolean));

    private readonly int _bits;

    private ValueKinds(int bits) => _bits = bits;

    public bool IsEmpty => _bits == 0;

    /// <summary>Whether one of the types is a string in JSON.</summary>
    public bool HasText => (_bits & Texts) != 0;

    /// <summary>The type that holds values of all of these; null if there are none, or if they have nothing in common, as texts and numbers.</summary>
    public ValueKind? Common => _bits == 0 ? null
        : int.IsPow2(_bits) ? (ValueKind)int.Log2(_bits)
        : (_bits & ~Numbers) == 0 ? ValueKind.Number
        : (_bits & ~Texts) == 0 ? ValueKind.Text
        : null;

    public ValueKinds With(ValueKind kind) => new(_bits | (1 << (int)kind));

    public ValueKinds With(ValueKinds others) => new(_bits | others._bits);

    /// <summary>A number that is equal for equal sets only.</summary>
    public int ToNumber() => _bits;
}
