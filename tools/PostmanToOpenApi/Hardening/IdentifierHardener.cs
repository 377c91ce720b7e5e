using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion.Naming;

namespace PostmanToOpenApi.Hardening;

/// <summary>Makes sure that operation ids are identifiers, and differ in more than case.</summary>
internal sealed class IdentifierHardener(OpenApiDocument document)
{
    public static bool IsIdentifier(string? name) =>
        name is { Length: > 0 and <= NameSet.Longest } && char.IsAsciiLetter(name[0]) && name.All(char.IsAsciiLetterOrDigit);

    public void Harden()
    {
        var names = new NameSet();
        foreach (var (path, item) in document.Paths)
        {
            foreach (var (method, operation) in item.Operations ?? [])
            {
                operation.OperationId = names.Take(OperationId(operation.OperationId, method.Method.ToLowerInvariant(), path));
            }
        }

        HardenTags();
    }

    private static string OperationId(string? id, string method, string path)
    {
        var name = IsIdentifier(id) ? id! : Identifiers.OfName(id, method);
        name = name.Length == 0 ? Identifiers.OfAddress(method, path) : name;
        return ReservedNames.FreeOperation(name);
    }

    private void HardenTags()
    {
        var names = new NameSet(twin: NameSet.Interface);
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var tag in document.Tags ?? Enumerable.Empty<OpenApiTag>())
        {
            var name = names.Take(ReservedNames.FreeTag(IsIdentifier(tag.Name) ? tag.Name! : Identifiers.Pascal(tag.Name, "Folder")));
            if (name != tag.Name)
            {
                renamed[tag.Name ?? ""] = name;
                tag.Name = name;
            }
        }

        foreach (var operation in DocumentParts.Operations(document).Where(_ => renamed.Count > 0))
        {
            operation.Tags = operation.Tags?.Select(tag => new OpenApiTagReference(renamed.GetValueOrDefault(tag.Reference.Id ?? "", tag.Reference.Id ?? ""), document)).ToHashSet();
        }
    }
}
