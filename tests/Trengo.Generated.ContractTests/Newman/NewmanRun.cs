using System.Diagnostics;
using System.Text.Json.Nodes;
using Trengo.ContractTests.Support;

namespace Trengo.ContractTests.Newman;

/// <summary>Runs the collection by newman, Postman's own runner.</summary>
internal static class NewmanRun
{
    public const string Install = "npm ci --prefix tests/Trengo.Generated.ContractTests/Newman";

    private static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(3);

    private static string Script => Path.Combine(Repository.Root, "tests", "Trengo.Generated.ContractTests", "Newman", "node_modules", "newman", "bin", "newman.js");

    /// <summary>Why it cannot run here; null if it can.</summary>
    public static string? Obstacle => !HasNode() ? "node is not installed: Postman's runner is a program for it."
        : !File.Exists(Script) ? $"newman is not installed: {Install}"
        : null;

    /// <summary>Sends all requests of the collection once, in its order.</summary>
    /// <param name="baseUrl">Where to.</param>
    /// <param name="token">The bearer token.</param>
    /// <param name="values">The values of the variables in paths, for which the collection has none.</param>
    /// <param name="file">The file that is uploaded, for which the collection names none.</param>
    /// <returns>What newman wrote.</returns>
    public static async Task<string> SendAllAsync(Uri baseUrl, string token, IReadOnlyDictionary<string, long> values, string file)
    {
        var folder = Directory.CreateTempSubdirectory("newman");
        var collection = Path.Combine(folder.FullName, "collection.json");
        await File.WriteAllTextAsync(collection, Complete(values, file).ToJsonString());
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder.FullName };
        foreach (var argument in new[] { Script, "run", collection, "--env-var", $"baseUrl={baseUrl}", "--env-var", $"bearerToken={token}", "--reporters", "cli", "--color", "off" })
        {
            start.ArgumentList.Add(argument);
        }

        // It is for other machines than this one.
        start.Environment["NO_PROXY"] = "127.0.0.1";
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(LongestRun);
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var error = process.StandardError.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        folder.Delete(recursive: true);
        return await output + await error;
    }

    // What somebody fills in by hand before they press Send.
    private static JsonNode Complete(IReadOnlyDictionary<string, long> values, string file)
    {
        var collection = JsonNode.Parse(File.ReadAllText(Repository.Collection))!;
        foreach (var request in Requests(collection))
        {
            var url = request["url"]!;
            var variables = url["path"]!.AsArray().Select(segment => segment!.GetValue<string>()).Where(segment => segment.StartsWith(':'));
            url["variable"] = new JsonArray([.. variables.Select(variable => new JsonObject { ["key"] = variable[1..], ["value"] = $"{values[variable[1..]]}" })]);
            foreach (var part in (request["body"]?["formdata"]?.AsArray() ?? []).Where(part => (string?)part!["type"] == "file"))
            {
                part!["src"] = file;
            }
        }

        return collection;
    }

    private static IEnumerable<JsonNode> Requests(JsonNode parent) =>
        parent["item"]!.AsArray().SelectMany(item => item!["item"] is null ? [item["request"]!] : Requests(item));

    private static bool HasNode()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("node", "--version") { RedirectStandardOutput = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
