namespace PackageTests.Support;

/// <summary>What a command line build said.</summary>
internal sealed record BuildResult(int ExitCode, string Output)
{
    public int Conversions => Count("Postman -> OpenAPI:");

    public int Generations => Count("OpenAPI -> C#:");

    public override string ToString() => $"exit code {ExitCode}\n{Output}";

    private int Count(string text) => Output.Split(text).Length - 1;
}
