namespace PostmanToOpenApi.Conversion.Security;

/// <summary>How a request is authorized: by all of these together.</summary>
/// <param name="Needs">What is needed; nothing if the request has no authorization.</param>
internal sealed record SecurityUse(IReadOnlyList<SecurityNeed> Needs)
{
    public static SecurityUse None { get; } = new([]);

    public bool IsNone => Needs.Count == 0;

    public static SecurityUse Of(string scheme, IReadOnlyList<string>? scopes = null) => new([new SecurityNeed(scheme, scopes ?? [])]);

    /// <summary>Both together.</summary>
    public SecurityUse And(SecurityUse other) => new([.. Needs, .. other.Needs.Where(need => Needs.All(known => known.Scheme != need.Scheme))]);

    public bool Equals(SecurityUse? other) => other is not null && Needs.SequenceEqual(other.Needs);

    public override int GetHashCode() => Needs.Count == 0 ? 0 : Needs[0].Scheme.GetHashCode(StringComparison.Ordinal);
}
