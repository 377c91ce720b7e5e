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
    /// <param name="error">Standard error. Where a command fails it holds one line.</param>
    /// <param name="input">Standard input, for a collection that is named <c>-</c>. The default is an empty one.</param>
    /// <param name="document">Standard output, for a document that is named <c>-</c>. The default is nowhere.</param>
    /// <returns>The exit code: 0 for success, 1 for a refusal, 2 for a wrong command line, 3 for changes that shall fail.</returns>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error, Stream? input = null, Stream? document = null)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(error);
        try
        {
            return RunFile(args, new Streams(output, error, input ?? Stream.Null, document ?? Stream.Null));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Files were dealt with before: this is a full disk or a closed pipe behind an output.
            TryPrint(error, "The output cannot be printed: the file system reports a failure.");
            return Refused;
        }
        catch (Exception e)
        {
            // No text of the exception: it may quote the collection, and what stands there is nobody's business.
            TryPrint(error, $"postman-to-openapi: error {DiagnosticCodes.InternalFault}: the converter has a fault ({e.GetType().Name}); nothing was written. Please report it with a collection that shows it.");
            return Refused;
        }
    }

    private static void TryPrint(TextWriter error, string line)
    {
        try
        {
            error.WriteLine(line);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Nothing is left to say it to.
        }
    }

    private static int RunFile(IReadOnlyList<string> args, Streams streams)
    {
        if (args is not [ArgumentsFile.Option, var file])
        {
            return RunArguments(args, streams);
        }

        if (ArgumentsFile.Read(file, out var problem) is { } arguments)
        {
            return RunArguments(arguments, streams);
        }

        streams.Error.WriteLine($"The file of arguments {MessageText.Quote(file)} cannot be read: {problem}. Give a UTF-8 file with one argument a line.");
        return WrongUsage;
    }

    private static int RunArguments(IReadOnlyList<string> args, Streams streams)
    {
        // Declared for the help only: where it may stand, it was taken before.
        var arguments = new Option<string>(ArgumentsFile.Option) { Description = "Reads all arguments from a UTF-8 file, one a line, nothing quoted.", HelpName = "FILE" };
        var root = new RootCommand("Converts Postman collections to OpenAPI documents.") { ConvertCommand.Create(streams), DiffCommand.Create(streams), arguments };

        // A file whose name begins with '@' is a file, not a list of arguments.
        var result = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var problems = result.Errors.Select(problem => problem.Message).ToList();
        if (result.GetResult(arguments) is not null)
        {
            problems.Insert(0, $"{ArgumentsFile.Option} FILE stands alone, and not in the file itself.");
        }

        if (problems.Count > 0)
        {
            // One line, as for every failure: the first problem is the one to mend first.
            streams.Error.WriteLine($"postman-to-openapi: {MessageText.Clean(problems[0].ReplaceLineEndings(" ")).TrimEnd('.')}. Usage: postman-to-openapi convert COLLECTION --output OUT, or postman-to-openapi diff OLD NEW; --help has all options.");
            return WrongUsage;
        }

        return result.Invoke(new InvocationConfiguration { Output = streams.Output, Error = streams.Error, EnableDefaultExceptionHandler = false });
    }
}
