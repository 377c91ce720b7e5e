namespace PostmanToOpenApi.Cli;

/// <summary>A file that is read, which no result may replace.</summary>
/// <param name="Path">The file.</param>
/// <param name="What">What messages call it.</param>
internal sealed record NamedInput(string Path, string What);
