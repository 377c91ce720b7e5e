using Microsoft.OpenApi;

namespace PostmanToOpenApi.Conversion.Security;

/// <summary>Writes down who needs which authorization.</summary>
internal sealed class SecurityRequirements(OpenApiDocument document, SecurityUse common)
{
    /// <summary>What the document as a whole needs; null for nothing.</summary>
    public IList<OpenApiSecurityRequirement>? Root => common.Scheme is null ? null : [Requirement(common)];

    /// <summary>What an operation needs; null if that is what the document needs anyway.</summary>
    public IList<OpenApiSecurityRequirement>? Of(IReadOnlyList<SecurityUse> uses)
    {
        if (uses.All(use => use.Equals(common)))
        {
            return null;
        }

        // An empty requirement beside others means that the operation works without authorization too.
        return uses.All(use => use.Scheme is null) ? [] : [.. uses.Select(Requirement)];
    }

    private OpenApiSecurityRequirement Requirement(SecurityUse use)
    {
        var requirement = new OpenApiSecurityRequirement();
        if (use.Scheme is not null)
        {
            requirement[new OpenApiSecuritySchemeReference(use.Scheme, document)] = [.. use.Scopes];
        }

        return requirement;
    }
}
