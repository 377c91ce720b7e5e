namespace PostmanToOpenApi.Diagnostics;

/// <summary>How much a <see cref="Diagnostic"/> matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Something of the collection is not in the document, or not as precisely as one might expect.</summary>
    Warning,

    /// <summary>There is no document.</summary>
    Error,
}
