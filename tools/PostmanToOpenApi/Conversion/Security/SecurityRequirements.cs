using Microsoft.OpenApi;

namespace PostmanToOpenApi.Conversion.Security;

/// <summary>Writes down who needs which authorization.</summary>
internal sealed class SecurityRequirements(OpenApiDocument document, SecurityUse common)
{
    /// <summary>What the document as a whole needs; null for nothing.</summary>
    public IList<OpenApiSecurityRequirement>? Root => common.IsNone ? null : [Requirement(common)];

    /// <summary>What an operation needs; null if that is what the document needs anyway.</summary>
    public IList<OpenApiSecurityRequirement>? Of(IReadOnlyList<SecurityUse> uses)
    {
        if (uses.All(use => use.Equals(common)))
        {
            return null;
        }

        // An empty requirement beside others means that the operation works without authorization too.
        return uses.All(use => use.IsNone) ? [] : [.. uses.Select(Requirement)];
    }

    private OpenApiSecurityRequirement Requirement(SecurityUse use)
    {
        var requirement = new OpenApiSecurityRequirement();
        foreach (var (scheme, scopes) in use.Needs)
        {
            requirement[new OpenApiSecuritySchemeReference(scheme, document)] = [.. scopes];
        }

        return requirement;
    }
}
