using System.Globalization;

namespace PostmanToOpenApi.Wall;

/// <summary>Something in generated code that the document does not account for.</summary>
/// <param name="Code">One of <see cref="WallCodes"/>.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column, counted from 1.</param>
/// <param name="Message">What was found. Of the code only plain names and signs: all else could be a secret, or a command to who reads the output.</param>
public sealed record Finding(string Code, int Line, int Column, string Message)
{
    /// <summary>The finding on one line, as compilers write errors.</summary>
    /// <param name="file">The file with the code.</param>
    /// <returns><c>FILE(LINE,COLUMN): error CODE: MESSAGE</c></returns>
    public string ToString(string file) =>
        string.Create(CultureInfo.InvariantCulture, $"{file}({Line},{Column}): error {Code}: {Message}");
}
