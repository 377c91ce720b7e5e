using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PostmanToOpenApi.Tests.Generation;

/// <summary>Compiles generated clients together: each has a namespace of its own.</summary>
internal static class Compiler
{
    // What a project with the build step writes by hand.
    private const string Host = """
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;
        using PostmanToOpenApi.Runtime;

        namespace Host
        {
            public sealed class Configuration { }

            public sealed class File : IFilePart
            {
                public string FileName => "";
                public string ContentType => "";
                public bool CanReplay => true;
                public HttpContent CreateContent(CancellationToken cancellationToken) => throw null!;
            }

            public abstract class ClientBase
            {
                private protected ClientBase(Configuration configuration) { }
                private protected Task<T> SendAsync<T>(ApiRequest request, CancellationToken cancellationToken) => throw null!;
                private protected Task<T?> SendOptionalAsync<T>(ApiRequest request, CancellationToken cancellationToken) => throw null!;
                private protected Task SendAsync(ApiRequest request, CancellationToken cancellationToken) => throw null!;
                private protected System.Collections.Generic.IAsyncEnumerable<T> CreatePageable<T>(ApiRequest request, string pageParameter, string? itemsMember, CancellationToken cancellationToken) => throw null!;
            }
        }
        """;

    private static readonly Lazy<MetadataReference[]> References = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is { } name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll" or "Newtonsoft.Json.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ]);

    /// <summary>The errors of the sources, each with the name of its source.</summary>
    public static IReadOnlyList<string> Errors(IEnumerable<(string Name, string Code)> sources, bool hasRuntime)
    {
        var compilation = Compile(sources, hasRuntime);
        return [.. compilation.GetDiagnostics().Where(problem => problem.Severity == DiagnosticSeverity.Error)
            .Select(problem => $"{problem.Location.SourceTree?.FilePath}: {problem.Id}: {problem.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}: {Line(problem)}")];
    }

    /// <summary>The sources, compiled in memory.</summary>
    public static CSharpCompilation Compile(IEnumerable<(string Name, string Code)> sources, bool hasRuntime)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest, preprocessorSymbols: ["NET", "NET10_0", "NET10_0_OR_GREATER", "NET5_0_OR_GREATER", "NETCOREAPP"]);
        var all = hasRuntime ? [.. sources, ("Host", Host), .. Runtime()] : sources;
        var trees = all.Select(source => CSharpSyntaxTree.ParseText(source.Code, options, source.Name, Encoding.UTF8)).ToList();
        return CSharpCompilation.Create("Clients", trees, References.Value, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    private static IEnumerable<(string Name, string Code)> Runtime()
    {
        var assembly = typeof(Compiler).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("Runtime.", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (name, reader.ReadToEnd());
        }
    }

    private static string? Line(Microsoft.CodeAnalysis.Diagnostic problem) =>
        problem.Location.SourceTree?.GetText().Lines[problem.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim();
}
