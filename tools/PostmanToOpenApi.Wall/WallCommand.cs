using System.Text;
using PostmanToOpenApi.Wall.Grammar;

namespace PostmanToOpenApi.Wall;

/// <summary>The command that a build runs between the code generator and the compiler.</summary>
public static class WallCommand
{
    private const int Passed = 0;
    private const int Refused = 1;
    private const int WrongUsage = 2;

    // More of the same helps nobody.
    private const int MostShown = 10;

    /// <summary>Checks the code that a settings file names. Refused code is moved away, so that nothing compiles it.</summary>
    /// <param name="args">The path of the settings file.</param>
    /// <param name="output">Standard output: one line for each finding, as compilers write errors.</param>
    /// <returns>The exit code: 0 if the code can be compiled, 1 if not, 2 if there is nothing to check.</returns>
    public static int Run(IReadOnlyList<string> args, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(output);
        if (args.Count != 1)
        {
            output.WriteLine("postman-to-openapi-wall: error P2O4909: Usage: postman-to-openapi-wall SETTINGS.");
            return WrongUsage;
        }

        try
        {
            return Check(WallSettings.Read(args[0]), output);
        }
        catch (Exception e)
        {
            // No text of the exception: it may quote the code, and what stands there came from a collection.
            output.WriteLine($"postman-to-openapi-wall: error P2O4909: the check has a fault ({e.GetType().Name}); nothing is compiled. Please report it.");
            return WrongUsage;
        }
    }

    private static int Check(WallSettings settings, TextWriter output)
    {
        var grammar = CodeGrammar.Parse(File.ReadAllText(settings.Grammar));
        var findings = GeneratedCode.Check(File.ReadAllText(settings.Code, Encoding.UTF8), File.ReadAllBytes(settings.Document), grammar, settings.Options);
        if (findings.Count == 0)
        {
            return Passed;
        }

        File.Move(settings.Code, settings.RefusedCode, overwrite: true);
        foreach (var finding in findings.Take(MostShown))
        {
            output.WriteLine(finding.ToString(settings.RefusedCode));
        }

        if (findings.Count > MostShown)
        {
            output.WriteLine($"{settings.RefusedCode}: {findings.Count - MostShown} more");
        }

        return Refused;
    }
}
