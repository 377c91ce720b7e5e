using System.Reflection;
using System.Runtime.Loader;

namespace PostmanToOpenApi.Wall;

/// <summary>Finds the compiler that comes with the SDK.</summary>
internal static class RoslynLocator
{
    public static void Register() => AssemblyLoadContext.Default.Resolving += Resolve;

    /// <summary>The folder of the newest SDK's compiler, beside the runtime that this process runs on.</summary>
    public static string? Find()
    {
        // <root>/shared/Microsoft.NETCore.App/<version>/System.Private.CoreLib.dll
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var sdks = Path.Combine(runtime, "..", "..", "..", "sdk");
        return !Directory.Exists(sdks) ? null : Directory.EnumerateDirectories(sdks)
            .Where(sdk => VersionOf(sdk).Major >= 10 && File.Exists(Path.Combine(CompilerOf(sdk), "Microsoft.CodeAnalysis.CSharp.dll")))
            .OrderByDescending(VersionOf)
            .Select(CompilerOf)
            .FirstOrDefault();
    }

    private static Version VersionOf(string sdk) => Version.TryParse(Path.GetFileName(sdk).Split('-')[0], out var version) ? version : new Version();

    private static string CompilerOf(string sdk) => Path.Combine(sdk, "Roslyn", "bincore");

    private static Assembly? Resolve(AssemblyLoadContext context, AssemblyName name) =>
        name.Name?.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) == true
        && Find() is { } folder && Path.Combine(folder, name.Name + ".dll") is { } path && File.Exists(path)
            ? context.LoadFromAssemblyPath(path)
            : null;
}
