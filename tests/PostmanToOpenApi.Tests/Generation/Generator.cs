using NSwag.CodeGeneration.CSharp;
using NSwag.CodeGeneration.OperationNameGenerators;
using NSwag.Commands;
using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Generation;

/// <summary>Makes C# clients of documents.</summary>
internal static class Generator
{
    private const string PageableType = "PageableType";

    /// <summary>What the item of the build says, apart from the namespace.</summary>
    public static IReadOnlyDictionary<string, string> Options { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ClientBaseClass"] = "global::Host.ClientBase",
        ["ClientConfigurationClass"] = "global::Host.Configuration",
        ["ExceptionClass"] = "System.Exception",
        ["FileType"] = "global::Host.File",
        [PageableType] = "System.Collections.Generic.IAsyncEnumerable",
    };

    /// <summary>The client that NSwag makes as it comes: one class, its own templates and settings.</summary>
    public static async Task<string> StockAsync(string document, string clientNamespace)
    {
        var api = await NSwag.OpenApiDocument.FromJsonAsync(document);
        return new CSharpClientGenerator(api, new CSharpClientGeneratorSettings
        {
            ClassName = "Api",
            OperationNameGenerator = new SingleClientFromOperationIdOperationNameGenerator(),
            CSharpGeneratorSettings = { Namespace = clientNamespace },
        }).GenerateFile();
    }

    /// <summary>The clients that the build step makes: its settings, its templates, a class for each tag.</summary>
    /// <param name="document">The document.</param>
    /// <param name="clientNamespace">The namespace.</param>
    /// <param name="changeTemplate">What to make of each template; null to take them as they are.</param>
    public static async Task<string> BuildStepAsync(string document, string clientNamespace, Func<string, string>? changeTemplate = null)
    {
        using var folder = new TemporaryFolder();
        var templates = Directory.CreateDirectory(folder.File("templates")).FullName;
        foreach (var template in Directory.EnumerateFiles(Repository.File("build", "PostmanToOpenApi.MSBuild", "templates")))
        {
            var text = await File.ReadAllTextAsync(template);
            await File.WriteAllTextAsync(Path.Combine(templates, Path.GetFileName(template)), changeTemplate?.Invoke(text) ?? text);
        }

        await File.WriteAllTextAsync(Path.Combine(templates, "Pageable.Type.liquid"), Options[PageableType]);
        File.Copy(Repository.File("build", "PostmanToOpenApi.MSBuild", "nswag.json"), folder.File("nswag.json"));
        var output = folder.File("Clients.g.cs");
        var options = Options.Where(option => option.Key != PageableType).Select(option => $"{option.Key}={option.Value}");
        var variables = $"Input={folder.File("openapi.json", document)},Output={output},Namespace={clientNamespace},{string.Join(',', options)}";
        var settings = await NSwagDocument.LoadWithTransformationsAsync(folder.File("nswag.json"), variables);
        await settings.ExecuteAsync();
        return await File.ReadAllTextAsync(output);
    }
}
