using System.CodeDom.Compiler;
using System.Reflection;

namespace Trengo.Quickstart.Collection;

/// <summary>What was generated from what. Counted in the files and the assembly, so it is what this build has.</summary>
internal static class Provenance
{
    private const string OpenApiName = "spec/trengo.openapi.json";
    private const string Generator = "PostmanToOpenApi";

    private static readonly HashSet<string> OperationKeys = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    public static (string Converted, string Generated) Describe()
    {
        var document = EmbeddedFile.ReadJson(OpenApiName);
        var operations = document.GetProperty("paths").EnumerateObject()
            .Sum(path => path.Value.EnumerateObject().Count(member => OperationKeys.Contains(member.Name)));
        var converted = $"{PostmanFile.Name} ({PostmanFile.Requests.Count} requests in {PostmanFile.FolderCount} folders)"
            + $" -> {OpenApiName} (OpenAPI {document.GetProperty("openapi").GetString()}, {operations} operations)";

        var classes = typeof(TrengoClient).Assembly.GetTypes()
            .Where(type => type.IsClass && type.GetCustomAttribute<GeneratedCodeAttribute>()?.Tool == Generator)
            .ToLookup(type => type.IsSubclassOf(typeof(TrengoClientBase)));
        return (converted, $"{OpenApiName} -> C# ({classes[true].Count()} clients with {classes[true].Sum(CountMethods)} methods, {classes[false].Count()} models)");
    }

    // Generated methods can be overridden; those written by hand beside them cannot, for the compiler seals what only implements.
    private static int CountMethods(Type client) =>
        client.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly).Count(method => method is { IsVirtual: true, IsFinal: false });
}
