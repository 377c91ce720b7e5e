using Newtonsoft.Json.Serialization;

namespace Trengo.Serialization;

/// <summary>A property of a model.</summary>
internal sealed class ModelMember(JsonProperty property)
{
    private readonly Lazy<ValueShape> _shape = new(() => ValueShape.Of(property.PropertyType!));

    public ValueShape Shape => _shape.Value;

    public object? Get(object model)
    {
        return property.ValueProvider!.GetValue(model);
    }

    public void Set(object model, object? value)
    {
        property.ValueProvider!.SetValue(model, value);
    }
}
