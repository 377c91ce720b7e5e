namespace PostmanToOpenApi.Conversion.Schemas;

/// <summary>A member of an object's shape, and the shape of its values: one object, for a collection has hundreds of thousands.</summary>
internal sealed class ShapeMember : Shape
{
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
        Unite((Shape)other);
    }
}
