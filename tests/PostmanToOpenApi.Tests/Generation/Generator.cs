using NSwag.CodeGeneration.CSharp;
using NSwag.CodeGeneration.OperationNameGenerators;
using NSwag.Commands;
using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Generation;

/// <summary>Makes C# clients of documents.</summary>
internal static class Generator
{
    /// <summary>What the item of the build says, apart from the namespace.</summary>
    public static IReadOnlyDictionary<string, string> Options { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ClientBaseClass"] = "global::Host.ClientBase",
        ["ClientConfigurationClass"] = "global::Host.Configuration",
        ["ExceptionClass"] = "System.Exception",
        ["FileType"] = "global::Host.File",
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
    public static async Task<string> BuildStepAsync(string document, string clientNamespace)
    {
        using var folder = new TemporaryFolder();
        var output = Path.Combine(folder.Path, "Clients.g.cs");
        var variables = $"Input={folder.File("openapi.json", document)},Output={output},Namespace={clientNamespace},{string.Join(',', Options.Select(option => $"{option.Key}={option.Value}"))}";
        var settings = await NSwagDocument.LoadWithTransformationsAsync(Repository.File("build", "PostmanToOpenApi.MSBuild", "nswag.json"), variables);
        await settings.ExecuteAsync();
        return await File.ReadAllTextAsync(output);
    }
}
