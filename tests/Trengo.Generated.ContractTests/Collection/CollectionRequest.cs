using Newtonsoft.Json.Linq;

namespace Trengo.ContractTests.Collection;

/// <summary>A request as the collection has it: what must arrive at the server.</summary>
/// <remarks>Read here, without the converter: the tests hold the two against each other.</remarks>
internal sealed record CollectionRequest(string Folder, string Name, string Method, CollectionUrl Url, JObject? Body)
{
    /// <summary>How tests name the request: its folder and its name.</summary>
    public string Key => Folder.Length == 0 ? Name : $"{Folder} / {Name}";

    /// <summary>The members of the JSON body with the JSON types of their samples, or null where there is none.</summary>
    public IReadOnlyDictionary<string, JTokenType>? JsonMembers =>
        Mode == "raw"
            ? JObject.Parse((string)Body!["raw"]!).Properties().ToDictionary(member => member.Name, member => member.Value.Type)
            : null;

    /// <summary>The names of the multipart fields with their kinds (text or file), or null where there are none.</summary>
    public IReadOnlyDictionary<string, string>? FormParts =>
        Mode == "formdata" ? Body!["formdata"]!.ToDictionary(part => (string)part["key"]!, part => (string?)part["type"] ?? "text") : null;

    /// <summary>The names of the urlencoded fields, or null where there are none.</summary>
    public IReadOnlyList<string>? FormFields =>
        Mode == "urlencoded" ? [.. Body!["urlencoded"]!.Select(part => (string)part["key"]!).Distinct()] : null;

    private string? Mode => (string?)Body?["mode"];

    public override string ToString() => Key;
}
