using System.CommandLine;

namespace PostmanToOpenApi.Cli;

/// <summary>The command <c>postman-to-openapi</c>, with its output given by the caller.</summary>
public static class CommandLine
{
    private const int WrongUsage = 2;

    /// <summary>Runs the command.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="error">Standard error.</param>
    /// <returns>The exit code: 0 for success, 1 for a refusal, 2 for a wrong command line.</returns>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Converts Postman collections to OpenAPI documents.") { ConvertCommand.Create(output, error) };

        // A file whose name begins with '@' is a file, not a list of arguments.
        var result = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Errors.Count > 0)
        {
            foreach (var problem in result.Errors)
            {
                error.WriteLine(problem.Message.ReplaceLineEndings(" "));
            }

            error.WriteLine("Usage: postman-to-openapi convert COLLECTION --output OUT");
            return WrongUsage;
        }

        return result.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
    }
}
