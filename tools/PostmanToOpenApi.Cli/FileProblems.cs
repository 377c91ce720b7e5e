using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Cli;

/// <summary>Says in a few words why a file cannot be read or written.</summary>
internal static class FileProblems
{
    public static bool IsOne(Exception e) => e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    /// <summary>The error about a file as a whole.</summary>
    public static PostmanConversionException Failure(string code, string path, string message) =>
        new(new Diagnostic(code, DiagnosticSeverity.Error, path, 0, 0, "", message));

    public static string Reason(Exception e) => e switch
    {
        FileNotFoundException => "it does not exist",
        DirectoryNotFoundException => "its folder does not exist",
        UnauthorizedAccessException => "access is denied",
        PathTooLongException => "its name is too long",
        ArgumentException => "its name is no file name",
        _ => "the file system reports a failure",
    };
}
