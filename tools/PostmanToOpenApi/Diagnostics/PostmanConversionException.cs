namespace PostmanToOpenApi.Diagnostics;

/// <summary>A collection that cannot be converted. <see cref="Diagnostic"/> says why and where.</summary>
public sealed class PostmanConversionException : Exception
{
    /// <summary>Makes the exception for an error.</summary>
    /// <param name="diagnostic">The error.</param>
    public PostmanConversionException(Diagnostic diagnostic)
        : base((diagnostic ?? throw new ArgumentNullException(nameof(diagnostic))).ToString())
        => Diagnostic = diagnostic;

    /// <summary>Why there is no document.</summary>
    public Diagnostic Diagnostic { get; }
}
