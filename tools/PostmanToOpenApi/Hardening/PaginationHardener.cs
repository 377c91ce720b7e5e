using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion;
using PostmanToOpenApi.Conversion.Naming;
using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Hardening;

/// <summary>Lets what a document says of lists that come in pages reach code generation only where a method can be made of it.</summary>
internal sealed class PaginationHardener(OpenApiDocument document, DocumentParts parts, ConversionLog log)
{
    /// <summary>The extension that says that an operation's list comes in pages.</summary>
    public const string Extension = "x-pagination";

    private const string Page = "page";
    private const string Items = "items";
    private const string Method = "method";

    // Always derived, for templates do not see inside of schemas.
    private const string ItemType = "itemType";

    private static readonly string[] Verbs = ["list", "get", "find", "search"];

    public void Harden()
    {
        var operations = new HashSet<OpenApiOperation>(DocumentParts.Operations(document), ReferenceEqualityComparer.Instance);
        HashSet<string>? methods = null;
        foreach (var path in document.Paths.Values)
        {
            foreach (var operation in path.Operations?.Values ?? Enumerable.Empty<OpenApiOperation>())
            {
                if (operation.Extensions?.ContainsKey(Extension) == true)
                {
                    methods ??= operations.Select(each => FullName(each, OperationIds.Method(each.OperationId!))).ToHashSet(StringComparer.OrdinalIgnoreCase);
                    Harden(path, operation, methods);
                }
            }
        }

        RemoveMisplaced(operations);
    }

    private void Harden(IOpenApiPathItem path, OpenApiOperation operation, HashSet<string> methods)
    {
        if (Read(path, operation, methods, out var problem) is { } pagination)
        {
            operation.Extensions![Extension] = new JsonNodeExtension(pagination);
        }
        else
        {
            operation.Extensions!.Remove(Extension);
            log.Warn(DiagnosticCodes.UnusableExtension, log.OriginOf(operation), $"'{Extension}' {problem}; it is left out: correct it");
        }
    }

    private static JsonObject? Read(IOpenApiPathItem path, OpenApiOperation operation, HashSet<string> methods, out string problem)
    {
        var given = operation.Extensions!.Members(Extension);
        var unknown = given?.Select(member => member.Key).FirstOrDefault(key => key is not (Page or Items or Method or ItemType));
        problem = given is null || unknown is not null || given.Any(member => member.Value?.GetValueKind() != System.Text.Json.JsonValueKind.String)
            ? $"is not an object with the texts '{Page}', '{Items}' and '{Method}'"
            : "";
        if (problem.Length > 0)
        {
            return null;
        }

        var page = given![Page]?.GetValue<string>() ?? "";
        if (!(operation.Parameters ?? []).Concat(path.Parameters ?? []).Any(parameter => parameter.In == ParameterLocation.Query && parameter.Name == page))
        {
            problem = $"names no query parameter of the operation as its '{Page}'";
            return null;
        }

        var items = given[Items]?.GetValue<string>();
        if (!PageItems.TryFindType(operation, items, out var itemType))
        {
            problem = items is null ? "has no 'items', and the answer is no list" : "names no list in the answer as its 'items'";
            return null;
        }

        var method = MethodName(operation, given[Method]?.GetValue<string>());
        if (method is null || !methods.Add(FullName(operation, method)))
        {
            problem = $"gives no name of a method that no other operation has: '{Method}' is to be one of letters and digits";
            return null;
        }

        var pagination = new JsonObject { [Page] = page, [Method] = method };
        Add(pagination, Items, items);
        Add(pagination, ItemType, itemType);
        return pagination;
    }

    private static void Add(JsonObject pagination, string name, string? value)
    {
        if (value is not null)
        {
            pagination[name] = value;
        }
    }

    private static string? MethodName(OpenApiOperation operation, string? given)
    {
        var name = given ?? Derive(OperationIds.Method(operation.OperationId!));
        return IdentifierHardener.IsIdentifier(name) && ReservedNames.FreeOperation(name) == name ? name : null;
    }

    // listTickets -> listAllTickets, getTickets -> getAllTickets, tickets -> listAllTickets
    private static string Derive(string operation)
    {
        var verb = Verbs.FirstOrDefault(verb => operation.StartsWith(verb, StringComparison.OrdinalIgnoreCase) && !operation.Skip(verb.Length).Take(1).Any(char.IsAsciiLetterLower));
        return (verb ?? "list") + "All" + Identifiers.UpperFirst(operation[(verb?.Length ?? 0)..]);
    }

    // Methods of one client differ from each other; those of two clients need not.
    private static string FullName(OpenApiOperation operation, string method) => operation.Tags?.FirstOrDefault()?.Reference.Id + "_" + method;

    private void RemoveMisplaced(HashSet<OpenApiOperation> operations)
    {
        foreach (var part in parts.Extended)
        {
            if (!(part is OpenApiOperation operation && operations.Contains(operation)) && part.Extensions?.Remove(Extension) == true)
            {
                log.Warn(DiagnosticCodes.UnusableExtension, log.OriginOf(part), $"'{Extension}' stands where none is read; it is left out: write it on an operation");
            }
        }
    }
}
