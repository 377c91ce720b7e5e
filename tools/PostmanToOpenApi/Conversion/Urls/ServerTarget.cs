namespace PostmanToOpenApi.Conversion.Urls;

/// <summary>Where requests go: a URL with variables in braces, and the variables.</summary>
internal sealed record ServerTarget(string Url, IReadOnlyList<(string Name, string Default)> Variables)
{
    public bool Equals(ServerTarget? other) => Url == other?.Url;

    public override int GetHashCode() => Url.GetHashCode(StringComparison.Ordinal);
}
