using Microsoft.OpenApi;

namespace PostmanToOpenApi.Hardening;

/// <summary>Makes an operation's references to tags.</summary>
internal static class TagReferences
{
    /// <summary>References by name alone. One that knows its document looks through all of the document's tags each time that it is asked for its name.</summary>
    public static ISet<OpenApiTagReference> To(IEnumerable<string> names) => names.Select(name => new OpenApiTagReference(name)).ToHashSet();
}
