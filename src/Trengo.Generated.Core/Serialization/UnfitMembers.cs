using Newtonsoft.Json.Serialization;

namespace Trengo.Serialization;

/// <summary>
/// Writes what did not fit a member, and stands among the additional properties under its name, in place of the member, unless
/// the member has been set since. No name is written twice: where a list or dictionary fits in part, that part is written.
/// </summary>
internal static class UnfitMembers
{
    /// <param name="contract">The model's contract.</param>
    /// <param name="extensionData">Gives the model's additional properties.</param>
    public static void Attach(JsonObjectContract contract, IValueProvider extensionData)
    {
        foreach (var property in contract.Properties.Where(property => property.PropertyName is not null))
        {
            var before = property.ShouldSerialize;
            property.ShouldSerialize = model => before?.Invoke(model) != false && !(Has(model, property.PropertyName!) && IsUnset(property, model));
        }

        var all = contract.ExtensionDataGetter!;
        contract.ExtensionDataGetter = model => (all(model) ?? []).Where(entry =>
            entry.Key is not string name || contract.Properties.GetProperty(name, StringComparison.Ordinal) is not { Ignored: false } property || IsUnset(property, model));

        bool Has(object model, string name)
        {
            return extensionData.GetValue(model) is IDictionary<string, object?> { Count: > 0 } entries && entries.ContainsKey(name);
        }
    }

    private static bool IsUnset(JsonProperty property, object model)
    {
        var value = property.ValueProvider!.GetValue(model);
        return value is null || value.Equals(ValueShape.Of(property.PropertyType!).Default);
    }
}
