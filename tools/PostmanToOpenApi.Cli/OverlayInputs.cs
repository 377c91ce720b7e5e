using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Cli;

/// <summary>Finds the overlays that the user named: files, and folders with files in them.</summary>
internal static class OverlayInputs
{
    // By their names, and not all YAML and JSON: other things lie beside them.
    private static readonly string[] Endings = [".overlay.yaml", ".overlay.yml", ".overlay.json"];

    /// <summary>The files in the order in which they are applied: that of the paths, in a folder that of the names.</summary>
    /// <exception cref="PostmanConversionException">A folder cannot be read, or has no overlay.</exception>
    public static IReadOnlyList<string> Expand(IEnumerable<string> paths) =>
        [.. paths.SelectMany(path => Directory.Exists(path) ? InFolder(path) : [path])];

    private static List<string> InFolder(string folder)
    {
        try
        {
            var files = Directory.EnumerateFiles(folder)
                .Where(file => Endings.Any(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
                .OrderBy(Path.GetFileName, StringComparer.Ordinal)
                .ToList();
            return files.Count > 0 ? files : throw Failure(folder, $"expected overlays in this folder, found no file whose name ends with {string.Join(", ", Endings)}; name the files, or rename them");
        }
        catch (Exception e) when (FileProblems.IsOne(e))
        {
            throw Failure(folder, $"the folder cannot be read: {FileProblems.Reason(e)}; give one that may be read");
        }
    }

    private static PostmanConversionException Failure(string folder, string message) =>
        FileProblems.Failure(DiagnosticCodes.CannotReadOverlay, folder, message);
}
