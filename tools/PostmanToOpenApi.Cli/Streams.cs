namespace PostmanToOpenApi.Cli;

/// <summary>What the command reads and writes besides files.</summary>
/// <param name="Output">Standard output, for text.</param>
/// <param name="Error">Standard error.</param>
/// <param name="Input">Standard input, for a collection.</param>
/// <param name="Document">Standard output, for a document.</param>
internal sealed record Streams(TextWriter Output, TextWriter Error, Stream Input, Stream Document)
{
    /// <summary>The file name that means standard input or standard output.</summary>
    public const string Name = "-";
}
