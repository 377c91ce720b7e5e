namespace PackageTests.Support;

/// <summary>What a command line build said.</summary>
internal sealed record BuildResult(int ExitCode, string Output)
{
    public int Conversions => Count("Postman -> OpenAPI:");

    public int Generations => Count("OpenAPI -> C#:");

    /// <summary>How often the converter ran, and how often NSwag did.</summary>
    public (int Conversions, int Generations) Runs => (Conversions, Generations);

    /// <summary>Each line that MSBuild takes for an error, once, without the project behind it.</summary>
    public IReadOnlyList<string> Errors =>
        [.. Output.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal)).Select(line => line.Split(" [")[0].Trim()).Distinct()];

    public override string ToString() => $"exit code {ExitCode}\n{Output}";

    /// <summary>Fails the test, with all that was said, unless the command succeeded.</summary>
    public BuildResult MustSucceed()
    {
        Assert.That(ExitCode, Is.Zero, ToString());
        return this;
    }

    /// <summary>Fails the test, with all that was said, if the command succeeded.</summary>
    public BuildResult MustFail()
    {
        Assert.That(ExitCode, Is.Not.Zero, ToString());
        return this;
    }

    private int Count(string text) => Output.Split(text).Length - 1;
}
