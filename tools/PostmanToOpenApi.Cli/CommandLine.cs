using System.CommandLine;
using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Cli;

/// <summary>The command <c>postman-to-openapi</c>, with its output given by the caller.</summary>
public static class CommandLine
{
    private const int Refused = 1;
    private const int WrongUsage = 2;

    /// <summary>Runs the command.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="error">Standard error.</param>
    /// <returns>The exit code: 0 for success, 1 for a refusal, 2 for a wrong command line, 3 for changes that shall fail.</returns>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(error);
        try
        {
            return RunFile(args, output, error);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Files were dealt with before: this is a full disk or a closed pipe behind an output.
            TryPrint(error);
            return Refused;
        }
    }

    private static void TryPrint(TextWriter error)
    {
        try
        {
            error.WriteLine("The output cannot be printed: the file system reports a failure.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Nothing is left to say it to.
        }
    }

    private static int RunFile(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        if (args is not [ArgumentsFile.Option, var file])
        {
            return RunArguments(args, output, error);
        }

        if (ArgumentsFile.Read(file, out var problem) is { } arguments)
        {
            return RunArguments(arguments, output, error);
        }

        error.WriteLine($"The file of arguments {MessageText.Quote(file)} cannot be read: {problem}. Give a UTF-8 file with one argument a line.");
        return WrongUsage;
    }

    private static int RunArguments(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        // Declared for the help only: where it may stand, it was taken before.
        var arguments = new Option<string>(ArgumentsFile.Option) { Description = "Reads all arguments from a UTF-8 file, one a line, nothing quoted.", HelpName = "FILE" };
        var root = new RootCommand("Converts Postman collections to OpenAPI documents.") { ConvertCommand.Create(output, error), DiffCommand.Create(output, error), arguments };

        // A file whose name begins with '@' is a file, not a list of arguments.
        var result = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var problems = result.Errors.Select(problem => problem.Message).ToList();
        if (result.GetResult(arguments) is not null)
        {
            problems.Insert(0, $"{ArgumentsFile.Option} FILE stands alone, and not in the file itself.");
        }

        return problems.Count > 0 ? Wrong(problems, error)
            : result.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
    }

    private static int Wrong(IEnumerable<string> problems, TextWriter error)
    {
        foreach (var problem in problems)
        {
            error.WriteLine(MessageText.Clean(problem.ReplaceLineEndings(" ")));
        }

        error.WriteLine("Usage: postman-to-openapi convert COLLECTION --output OUT [--environment FILE]... [--variable NAME=VALUE]... [--tags POLICY] [--overlay PATH]...");
        error.WriteLine("       postman-to-openapi diff OLD NEW");
        return WrongUsage;
    }
}
