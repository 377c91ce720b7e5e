namespace Trengo.Quickstart.Guide;

/// <summary>The lines of <see cref="GuideSteps"/>, by their regions, from the file that was compiled.</summary>
internal static class Snippets
{
    public const string Name = "Guide/GuideSteps.cs";

    public static IReadOnlyList<string> Of(string region)
    {
        var lines = EmbeddedText().Split('\n').Select(line => line.TrimEnd()).ToList();
        var start = lines.FindIndex(line => line.TrimStart() == $"#region {region}");
        var block = lines.Skip(start + 1).TakeWhile(line => line.TrimStart() != "#endregion").ToList();
        var indent = block.Min(line => line.Length - line.TrimStart().Length);
        return [.. block.Select(line => line[indent..])];
    }

    private static string EmbeddedText()
    {
        using var reader = new StreamReader(typeof(Snippets).Assembly.GetManifestResourceStream(Name)!);
        return reader.ReadToEnd();
    }
}
