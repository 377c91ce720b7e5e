namespace PostmanToOpenApi.Conversion.Schemas;

/// <summary>Guesses the singular of an English noun, and leaves alone what it does not know.</summary>
internal static class Plurals
{
    public static string Singular(string name) => name switch
    {
        _ when Ends(name, "ies") && name.Length > 4 => name[..^3] + "y",
        _ when Ends(name, "sses") || Ends(name, "xes") || Ends(name, "ches") || Ends(name, "shes") => name[..^2],
        _ when Ends(name, "ss") || Ends(name, "us") || Ends(name, "is") => name,
        _ when Ends(name, "s") && name.Length > 2 => name[..^1],
        _ => name,
    };

    private static bool Ends(string name, string ending) => name.EndsWith(ending, StringComparison.Ordinal);
}
