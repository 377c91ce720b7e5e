using PackageTests.Support;

namespace PackageTests.Scenarios;

/// <summary>Real collections, in the folder that the environment variable <c>POSTMAN_CORPUS</c> names: as many items of one project.</summary>
[Category("Slow")]
public sealed class CorpusBuild
{
    [Test]
    public void CorpusBuild_EveryCollection_CompilesWithWarningsAsErrors()
    {
        if (Environment.GetEnvironmentVariable("POSTMAN_CORPUS") is not { Length: > 0 } corpus)
        {
            Assert.Ignore("POSTMAN_CORPUS names no folder of collections.");
            return;
        }

        using var solution = new ThrowAwaySolution("netstandard2.0");
        solution.RemoveLast("PostmanCollection");
        solution.Write("Use.cs", "");
        solution.SetProperty("GenerateDocumentationFile", "true");
        var names = new List<string>();
        foreach (var (index, file) in Directory.EnumerateFiles(corpus, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Index())
        {
            if (!Refuses(file))
            {
                names.Add(Path.GetFileName(file));
                var include = $"collections/{index}.json";
                solution.Write(include, File.ReadAllText(file));
                solution.AddItem("PostmanCollection", include, ("Namespace", $"Acme.Client{index}"));
            }
        }

        var result = solution.Run("build");

        Assert.That(result.Errors, Is.Empty, result.ToString());
        result.MustSucceed();
        Assert.That(result.Runs, Is.EqualTo((names.Count, names.Count)));
        TestContext.Out.WriteLine($"{names.Count} collections");
    }

    // What is no collection at all is refused by every build, and is not what this is about.
    private static bool Refuses(string file)
    {
        try
        {
            PostmanToOpenApi.PostmanConverter.Convert(File.ReadAllBytes(file), Path.GetFileName(file));
            return false;
        }
        catch (PostmanToOpenApi.Diagnostics.PostmanConversionException)
        {
            return true;
        }
    }
}
