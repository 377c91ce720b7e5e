namespace PostmanToOpenApi.Wall;

/// <summary>What to check, as a build writes it into a file: <c>Name=value</c>, one a line.</summary>
/// <param name="Code">The generated code.</param>
/// <param name="RefusedCode">Where code goes that is not to be compiled.</param>
/// <param name="Document">The document that it was made of.</param>
/// <param name="Grammar">What the templates write.</param>
/// <param name="Options">All settings, by name: the grammar uses those of the item.</param>
internal sealed record WallSettings(string Code, string RefusedCode, string Document, string Grammar, IReadOnlyDictionary<string, string> Options)
{
    public static WallSettings Read(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var settings = File.ReadAllLines(path).Select(line => line.Split('=', 2)).Where(parts => parts.Length == 2).ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
        return new WallSettings(InFolder("Code"), InFolder("RefusedCode"), InFolder("Document"), InFolder("Grammar"), settings);

        string InFolder(string name) => Path.Combine(folder, settings[name]);
    }
}
