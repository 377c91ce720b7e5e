namespace PostmanToOpenApi.Conversion.Security;

/// <summary>How a request is authorized.</summary>
/// <param name="Scheme">The name of the security scheme; null if the request has no authorization.</param>
/// <param name="Scopes">The OAuth 2 scopes that it wants.</param>
internal sealed record SecurityUse(string? Scheme, IReadOnlyList<string> Scopes)
{
    public static SecurityUse None { get; } = new(null, []);

    public bool Equals(SecurityUse? other) => other is not null && Scheme == other.Scheme && Scopes.SequenceEqual(other.Scopes);

    public override int GetHashCode() => Scheme?.GetHashCode(StringComparison.Ordinal) ?? 0;
}
