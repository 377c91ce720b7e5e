namespace PackageTests.Support;

/// <summary>A copy of what the library is built from, in a folder of its own that disposing deletes.</summary>
internal sealed class ThrowAwayRepository : IDisposable
{
    private static readonly string[] Copied = ["build", "spec", "src", "tools/PostmanToOpenApi", "tools/PostmanToOpenApi.Cli", "tools/PostmanToOpenApi.Wall"];

    private readonly KeptFiles _originals = new();
    private bool _isBuilt;

    public ThrowAwayRepository()
    {
        // A blank, a comma and an equals sign, as people's folders have them.
        Root = Path.Combine(Path.GetTempPath(), $"a throw-away, copy={Guid.NewGuid():N}");
        var source = FindRepository();
        foreach (var folder in Copied)
        {
            CopyFolder(Path.Combine(source, folder), Path.Combine(Root, folder));
        }

        foreach (var file in Directory.EnumerateFiles(source).Concat(Directory.EnumerateFiles(Path.Combine(source, "tools"))))
        {
            File.Copy(file, Path.Combine(Root, Path.GetRelativePath(source, file)));
        }
    }

    public string Root { get; }

    /// <summary>Whether the commands are run as on a build server, wherever the tests are run.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool IsContinuousIntegration { get; set; }

    public string Collection => Path.Combine(Root, "spec", "trengo.postman_collection.json");

    public string Step => Path.Combine(Root, "build", "PostmanToOpenApi.MSBuild");

    public string Library => Path.Combine(Root, "src", "Trengo.Generated");

    public string Generated => Path.Combine(Library, "obj", "Debug", "postman");

    public string GeneratedCode => Path.Combine(Generated, "trengo.postman_collection", "Clients.g.cs");

    public string Assembly(string targetFramework) => Path.Combine(Library, "bin", "Debug", targetFramework, "Trengo.Generated.dll");

    /// <summary>Makes the code, and compiles nothing but what makes it.</summary>
    public BuildResult Generate() => Run("msbuild", "-t:GeneratePostmanClients", "-p:BuildingProject=true", "-p:Configuration=Debug", "-p:TargetFramework=net10.0", "-p:RunAnalyzers=false", "-m:1");

    /// <summary>Builds for one target framework in one process, which is quicker and enough for most questions.</summary>
    public BuildResult Build() => BuildBoth("-f", "net10.0", "-m:1");

    // What the analyzers say of the library is no question of the build step.
    public BuildResult BuildBoth(params string[] arguments) => Run(["build", "--no-restore", "-c", "Debug", "-p:RunAnalyzers=false", .. arguments]);

    public BuildResult Restore() => Run("restore");

    public BuildResult Clean()
    {
        _isBuilt = false;
        return Run("clean", "-c", "Debug");
    }

    public BuildResult Run(params string[] arguments) => RunIn([], [.. arguments, "-nodeReuse:false"]);

    /// <summary>Runs dotnet under another command, which takes it for the rest of its arguments.</summary>
    public BuildResult RunIn(IReadOnlyList<string> command, params IReadOnlyList<string> arguments)
    {
        var start = Command.Prepare(Library, arguments);
        if (command.Count > 0)
        {
            start = Command.Prepare(Library, [.. command.Skip(1), start.FileName, .. arguments]);
            start.FileName = command[0];
        }

        start.Environment["CI"] = IsContinuousIntegration ? "true" : "false";
        return Command.Run(start);
    }

    /// <summary>Changes a file; <see cref="Undo"/> undoes it.</summary>
    public void Change(string file, Func<string, string> change)
    {
        _originals.Keep(file);
        var text = File.ReadAllText(file);
        var changed = change(text);
        Assert.That(changed, Is.Not.EqualTo(text), $"the change of {file}");
        File.WriteAllText(file, changed);
    }

    /// <summary>Deletes a file that a build makes.</summary>
    public void Delete(string file)
    {
        _isBuilt = false;
        File.Delete(file);
    }

    /// <summary>Puts every changed file back as it was.</summary>
    /// <returns>Whether a build has anything to do since the last call.</returns>
    public bool Undo()
    {
        var mustBuild = !_isBuilt || !_originals.IsEmpty;
        _originals.PutBack();
        _isBuilt = true;
        return mustBuild;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    public static string FindRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Trengo.Generated.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above '{AppContext.BaseDirectory}' holds Trengo.Generated.sln.");
    }

    public static void CopyFolder(string source, string target)
    {
        Directory.CreateDirectory(target);
        foreach (var file in Directory.EnumerateFiles(source))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        }

        foreach (var folder in Directory.EnumerateDirectories(source).Where(folder => Path.GetFileName(folder) is not ("bin" or "obj")))
        {
            CopyFolder(folder, Path.Combine(target, Path.GetFileName(folder)));
        }
    }
}
