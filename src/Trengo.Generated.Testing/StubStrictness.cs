namespace Trengo.Testing;

/// <summary>What becomes of requests that are not as the document says.</summary>
public enum StubStrictness
{
    /// <summary>They are answered as Trengo answers them, and remembered for <see cref="TrengoStub.AssertNoViolations"/>.</summary>
    Trengo,

    /// <summary>Each is answered with 400 and what is wrong, those that Trengo lets pass too.</summary>
    Strict,

    /// <summary>They are answered as Trengo answers them, and only those that it refuses are remembered.</summary>
    Lenient,
}
