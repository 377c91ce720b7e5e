namespace PostmanToOpenApi.Conversion.Security;

/// <summary>How a request is authorized: by all of these together.</summary>
/// <param name="Needs">The names of the security schemes, with the OAuth 2 scopes that are wanted; none if the request has no authorization.</param>
internal sealed record SecurityUse(IReadOnlyList<(string Scheme, IReadOnlyList<string> Scopes)> Needs)
{
    public static SecurityUse None { get; } = new([]);

    public bool IsNone => Needs.Count == 0;

    public static SecurityUse Of(string scheme, IReadOnlyList<string>? scopes = null) => new([(scheme, scopes ?? [])]);

    /// <summary>Both together.</summary>
    public SecurityUse And(SecurityUse other) => new([.. Needs, .. other.Needs.Where(need => Needs.All(known => known.Scheme != need.Scheme))]);

    public bool Equals(SecurityUse? other) => other is not null && Needs.Count == other.Needs.Count
        && Needs.Zip(other.Needs).All(pair => pair.First.Scheme == pair.Second.Scheme && pair.First.Scopes.SequenceEqual(pair.Second.Scopes));

    public override int GetHashCode() => Needs.Count == 0 ? 0 : Needs[0].Scheme.GetHashCode(StringComparison.Ordinal);
}
