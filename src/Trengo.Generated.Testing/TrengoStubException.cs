namespace Trengo.Testing;

/// <summary>What a test has asked of the stub does not hold. The message says all of it.</summary>
public sealed class TrengoStubException : Exception
{
    internal TrengoStubException(string message)
        : base(message)
    {
    }
}
