using System.Text.Json.Nodes;

namespace PackageTests.Support;

/// <summary>Collections that would have a build open a file, call a server, run code or print commands.</summary>
/// <param name="address">The server that nobody must call.</param>
/// <param name="file">The file that nobody must read.</param>
internal sealed class HostileCollections(string address, string file)
{
    /// <summary>What is in the file, and what the collections have for secrets.</summary>
    public const string Secret = "ghp_0123456789abcdefghijABCDEFGHIJ987654";

    private const string Code = "harmless\u2028[System.Runtime.CompilerServices.ModuleInitializer] internal static void Evil() { }\u2028/// tail";

    // Names in which build servers, terminals and MSBuild would find something to do.
    private static readonly string[] Commands =
    [
        "::set-output name=pwned::yes", "##vso[task.setvariable variable=pwned]yes", "##[group]pwned", "\u001b[31mpwned", "\nProgram.cs(1,1): error CS0001: pwned", "Program.cs(1,1): error CS0001: pwned",
        "\r::warning::pwned", "$(pwned) @(pwned) %(pwned) %0Apwned", "{0} {pwned}",
    ];

    /// <summary>The collections by the names of their files.</summary>
    public IReadOnlyDictionary<string, string> All => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["references.json"] = Collection(Answered($$"""{ "$ref": "{{address}}/schema.json", "a": { "$ref": "{{file}}" }, "b": { "$ref": "../../{{Path.GetFileName(file)}}" } }""")),
        ["files.json"] = Collection(Body(new JsonObject { ["mode"] = "formdata", ["formdata"] = new JsonArray(new JsonObject { ["key"] = "f", ["type"] = "file", ["src"] = file }) }), Body(new JsonObject { ["mode"] = "file", ["file"] = new JsonObject { ["src"] = file } })),
        ["entities.json"] = Collection(Body(new JsonObject { ["mode"] = "raw", ["raw"] = $"""<!DOCTYPE x [<!ENTITY y SYSTEM "{file}"><!ENTITY z SYSTEM "{address}/z">]><x>&y;&z;</x>""", ["options"] = new JsonObject { ["raw"] = new JsonObject { ["language"] = "xml" } } })),
        ["code.json"] = Collection(Described(Code), Described($"</summary><include file='{file}' path='x'/>"), Described("x\u0085#error pwned")),
        ["commands.json"] = Collection([.. Commands.SelectMany(Everywhere)]),
    };

    private static string Collection(params JsonObject[] items) => new JsonObject { ["info"] = new JsonObject { ["name"] = "Hostile" }, ["item"] = new JsonArray([.. items.Index().Select(item => Folder(item.Index, item.Item))]) }.ToJsonString();

    // Each request at an address of its own.
    private static JsonObject Folder(int number, JsonObject request)
    {
        request["url"] ??= $"https://api.test/{number}";
        return new JsonObject { ["name"] = $"Request {number}", ["request"] = request };
    }

    private static JsonObject Answered(string json) => new() { ["method"] = "POST", ["body"] = new JsonObject { ["mode"] = "raw", ["raw"] = json, ["options"] = new JsonObject { ["raw"] = new JsonObject { ["language"] = "json" } } } };

    private static JsonObject Body(JsonObject body) => new() { ["method"] = "POST", ["body"] = body };

    private static JsonObject Described(string text) => new() { ["method"] = "GET", ["description"] = text };

    private static IEnumerable<JsonObject> Everywhere(string text) =>
    [
        new() { ["method"] = text, ["description"] = text },
        new() { ["method"] = "GET", ["url"] = new JsonObject { ["host"] = new JsonArray("https://api.test"), ["path"] = new JsonArray("p", text), ["query"] = new JsonArray(new JsonObject { ["key"] = text, ["value"] = text }, new JsonObject { ["key"] = text + "\"", ["value"] = Secret }) } },
        new() { ["method"] = "GET", ["header"] = new JsonArray(new JsonObject { ["key"] = text, ["value"] = text }), ["auth"] = new JsonObject { ["type"] = "bearer", ["bearer"] = new JsonArray(new JsonObject { ["key"] = "token", ["value"] = Secret }) } },
        new() { ["method"] = "POST", ["body"] = new JsonObject { ["mode"] = "formdata", ["formdata"] = new JsonArray(new JsonObject { ["key"] = text, ["value"] = Secret, ["type"] = text }) } },
        new() { ["method"] = "POST", ["body"] = new JsonObject { ["mode"] = text } },
    ];
}
