namespace PostmanToOpenApi.Conversion.Security;

/// <summary>A security scheme that a request needs.</summary>
/// <param name="Scheme">The scheme's name.</param>
/// <param name="Scopes">The OAuth 2 scopes that are wanted.</param>
internal sealed record SecurityNeed(string Scheme, IReadOnlyList<string> Scopes)
{
    public bool Equals(SecurityNeed? other) => other is not null && Scheme == other.Scheme && Scopes.SequenceEqual(other.Scopes);

    public override int GetHashCode() => Scheme.GetHashCode(StringComparison.Ordinal);
}
