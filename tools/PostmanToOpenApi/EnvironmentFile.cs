namespace PostmanToOpenApi;

/// <summary>A file with variables: an environment, or the globals, exported from Postman.</summary>
/// <param name="Name">The file's name, as diagnostics shall show it.</param>
/// <param name="Utf8">The file.</param>
public sealed record EnvironmentFile(string Name, ReadOnlyMemory<byte> Utf8);
