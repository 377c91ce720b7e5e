using System.Globalization;

namespace PostmanToOpenApi.Diagnostics;

/// <summary>One finding about a collection, with the place it is about.</summary>
/// <param name="Code">The stable code, one of <see cref="DiagnosticCodes"/>.</param>
/// <param name="Severity">Whether there is a document in spite of the finding.</param>
/// <param name="File">The file as the caller named it.</param>
/// <param name="Line">The line, counted from 1; 0 if the finding is about the file as a whole.</param>
/// <param name="Column">The column in UTF-16 units, counted from 1; 0 if the finding is about the file as a whole.</param>
/// <param name="JsonPath">The place as a JSON path, such as <c>$.item[3].request.url</c>; empty if there is none.</param>
/// <param name="Message">What was expected, what was found and what to do. Never a value of the collection.</param>
public sealed record Diagnostic(
    string Code,
    DiagnosticSeverity Severity,
    string File,
    int Line,
    int Column,
    string JsonPath,
    string Message)
{
    /// <summary>The finding on one line, in the form that MSBuild, IDEs and CI servers recognise.</summary>
    /// <returns><c>FILE(LINE,COLUMN): error CODE: JSONPATH: MESSAGE</c></returns>
    public override string ToString()
    {
        var file = MessageText.FileName(File);
        var place = Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{file}({Line},{Column})") : file;
        var kind = Severity == DiagnosticSeverity.Error ? "error" : "warning";
        var subject = JsonPath.Length > 0 ? MessageText.Clean(JsonPath) + ": " : "";
        return $"{place}: {kind} {Code}: {subject}{MessageText.Clean(Message)}";
    }
}
