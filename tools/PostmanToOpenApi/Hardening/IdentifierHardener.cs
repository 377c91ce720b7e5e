using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion;
using PostmanToOpenApi.Conversion.Naming;
using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Hardening;

/// <summary>Makes sure that tags and operation ids are identifiers, and differ in more than case.</summary>
internal sealed class IdentifierHardener(OpenApiDocument document, DocumentParts parts, ConversionLog log)
{
    public static bool IsIdentifier(string? name) =>
        name is { Length: > 0 and <= NameSet.Longest } && char.IsAsciiLetter(name[0]) && name.All(char.IsAsciiLetterOrDigit);

    public void Harden()
    {
        HardenTags();
        var names = new NameSet();
        foreach (var (path, item) in document.Paths)
        {
            foreach (var (method, operation) in item.Operations ?? [])
            {
                var id = names.Take(OperationId(operation, method.Method.ToLowerInvariant(), path));
                if (operation.OperationId is { Length: > 0 } given && given != id)
                {
                    log.Warn(DiagnosticCodes.ChangedName, log.OriginOf(operation), $"the operation id {MessageText.Quote(given)} cannot be the name of a method; it is {MessageText.Quote(id)} now: write letters and digits, or Tag_name with the operation's first tag");
                }

                operation.OperationId = id;
            }
        }
    }

    private static string OperationId(OpenApiOperation operation, string method, string path)
    {
        var tag = operation.Tags?.FirstOrDefault()?.Reference.Id ?? "";
        if (OperationIds.IsTagged(operation.OperationId, tag))
        {
            return tag + "_" + ReservedNames.FreeOperation(OperationIds.Method(operation.OperationId!));
        }

        var name = IsIdentifier(operation.OperationId) ? operation.OperationId! : Identifiers.OfName(operation.OperationId, method);
        name = name.Length == 0 ? Identifiers.OfAddress(method, path) : name;
        return ReservedNames.FreeOperation(name);
    }

    private void HardenTags()
    {
        var names = new NameSet(twin: NameSet.Interface);
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var tag in document.Tags ?? Enumerable.Empty<OpenApiTag>())
        {
            var name = Tag(tag.Name, names);
            given.TryAdd(tag.Name ?? "", name);
            tag.Name = name;
        }

        // Generators make a class of every tag that is used, declared or not, and one without a name where there is none.
        foreach (var operation in DocumentParts.Operations(document))
        {
            var used = operation.Tags is { Count: > 0 } tags ? tags.Select(tag => tag.Reference.Id ?? "").ToList() : [TagNames.Default];
            foreach (var undeclared in used.Where(tag => !given.ContainsKey(tag)))
            {
                given[undeclared] = Tag(undeclared, names);
                (document.Tags ??= new HashSet<OpenApiTag>()).Add(new OpenApiTag { Name = given[undeclared] });
                parts.Forget();
            }

            if (operation.Tags is not { Count: > 0 } || used.Exists(tag => given[tag] != tag))
            {
                operation.Tags = TagReferences.To(used.Select(tag => given[tag]));
            }
        }
    }

    private string Tag(string? given, NameSet names)
    {
        var name = names.Take(ReservedNames.FreeTag(IsIdentifier(given) ? given! : Identifiers.Pascal(given, "Folder")));
        if (name != given)
        {
            log.Warn(DiagnosticCodes.ChangedName, null, $"the tag {MessageText.Quote(given ?? "")} cannot be the name of a class beside the others; it is {MessageText.Quote(name)} now: give it a name of letters and digits that no other tag has");
        }

        return name;
    }
}
