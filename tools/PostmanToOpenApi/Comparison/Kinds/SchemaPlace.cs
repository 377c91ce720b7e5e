namespace PostmanToOpenApi.Comparison.Kinds;

/// <summary>What a schema describes. The same change means different things for each.</summary>
/// <param name="Prefix">What its words begin with.</param>
/// <param name="FirstCode">The number that a feature's is added to.</param>
/// <param name="IsResponse">Whether callers read it, instead of writing it.</param>
internal sealed record SchemaPlace(string Prefix, int FirstCode, bool IsResponse)
{
    public static readonly SchemaPlace Parameter = new("request-parameter", 5100, false);
    public static readonly SchemaPlace RequestBody = new("request-body", 5200, false);
    public static readonly SchemaPlace RequestProperty = new("request-property", 5300, false);
    public static readonly SchemaPlace ResponseBody = new("response-body", 5400, true);
    public static readonly SchemaPlace ResponseProperty = new("response-property", 5500, true);
    public static readonly SchemaPlace Header = new("response-header", 5600, true);

    public static IReadOnlyList<SchemaPlace> All { get; } = [Parameter, RequestBody, RequestProperty, ResponseBody, ResponseProperty, Header];

    /// <summary>What the parts of such a schema are. A parameter's and a header's are part of it.</summary>
    public SchemaPlace Part => this == RequestBody ? RequestProperty : this == ResponseBody ? ResponseProperty : this;
}
