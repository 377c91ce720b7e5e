namespace PostmanToOpenApi.Conversion.Schemas;

/// <summary>A member of an object's shape.</summary>
internal sealed class ShapeMember(string name)
{
    public string Name { get; } = name;

    public Shape Shape { get; } = new();

    /// <summary>In how many samples it was.</summary>
    public int Count { get; set; }
}
