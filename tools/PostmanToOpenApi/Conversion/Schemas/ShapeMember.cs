namespace PostmanToOpenApi.Conversion.Schemas;

/// <summary>A member of an object's shape.</summary>
internal sealed class ShapeMember(string name)
{
    public string Name { get; } = name;

    public Shape Shape { get; } = new();

    /// <summary>In how many samples it was.</summary>
    public int Count { get; set; }

    /// <summary>Whether something else than samples says that it is always there.</summary>
    public bool IsDeclaredRequired { get; set; }

    public string? Description { get; set; }

    /// <summary>Adds what is known about the same member elsewhere.</summary>
    public void Unite(ShapeMember other)
    {
        Count += other.Count;
        IsDeclaredRequired |= other.IsDeclaredRequired;
        Description ??= other.Description;
        Shape.Unite(other.Shape);
    }
}
