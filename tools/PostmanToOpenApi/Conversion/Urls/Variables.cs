using PostmanToOpenApi.Model;

namespace PostmanToOpenApi.Conversion.Urls;

/// <summary>Collects the variables that have a value.</summary>
internal static class Variables
{
    /// <summary>Adds the variables to those of one place. A later one of a name counts.</summary>
    public static void Add(Dictionary<string, string?> values, IEnumerable<PostmanField> variables)
    {
        foreach (var variable in variables.Where(v => v is { Disabled: false, Key.Length: > 0 }))
        {
            var name = variable.Key!.Trim();

            // A secret without value still hides one of the same name further out.
            if (variable.IsSecret || SecretNames.IsSecret(name))
            {
                values[name] = null;
            }
            else if (variable.Value is { Length: > 0 } value)
            {
                values[name] = value;
            }
        }
    }
}
