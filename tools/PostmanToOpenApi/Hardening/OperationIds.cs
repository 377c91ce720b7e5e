using PostmanToOpenApi.Conversion.Naming;

namespace PostmanToOpenApi.Hardening;

/// <summary>What a generator makes of the id of an operation: a method <c>Name</c> of <c>name</c>, and of <c>Tag_name</c> if that is its first tag.</summary>
internal static class OperationIds
{
    /// <summary>The name of the method.</summary>
    public static string Method(string id) => id[(id.LastIndexOf('_') + 1)..];

    /// <summary>Whether the id has the form <c>Tag_name</c>, of an operation with this first tag.</summary>
    public static bool IsTagged(string? id, string tag) =>
        id is { Length: <= NameSet.Longest } && id.Split('_') is [var first, var name] && first == tag && IdentifierHardener.IsIdentifier(name);
}
