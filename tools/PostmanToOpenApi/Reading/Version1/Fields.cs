namespace PostmanToOpenApi.Reading.Version1;

/// <summary>Makes fields, as the later formats have them, of names with values.</summary>
internal static class Fields
{
    public static SourceNode Make(SourceNode place, string key, SourceNode? value, bool isDisabled = false)
    {
        var field = SourceNode.At(place, SourceKind.Object);
        field.Set("key", SourceNode.At(place, SourceKind.Text, key));
        field.Set("value", value);
        field.Set("disabled", isDisabled ? SourceNode.At(place, SourceKind.Boolean, "true") : null);
        return field;
    }

    /// <summary>The field with a further member.</summary>
    public static SourceNode With(SourceNode field, string name, SourceNode value)
    {
        var copy = SourceNode.At(field, SourceKind.Object);
        foreach (var (other, member) in field.Members)
        {
            copy.Set(other, member);
        }

        copy.Set(name, value);
        return copy;
    }
}
