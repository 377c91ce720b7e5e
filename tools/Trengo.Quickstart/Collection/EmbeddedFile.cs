using System.Text.Json;

namespace Trengo.Quickstart.Collection;

/// <summary>A file of the repository, as it was when this was built.</summary>
internal static class EmbeddedFile
{
    public static JsonElement ReadJson(string name)
    {
        using var stream = typeof(EmbeddedFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not inside the assembly. Add it to the project as an EmbeddedResource.");
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }
}
