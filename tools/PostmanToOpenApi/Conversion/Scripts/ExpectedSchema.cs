using PostmanToOpenApi.Conversion.Schemas;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Conversion.Scripts;

/// <summary>Finds the JSON schema that a test script checks the response against.</summary>
internal static class ExpectedSchema
{
    // Each is looked through to its end.
    private const int MostDeclarations = 10;

    // The schema is the first argument, or the second one.
    private static readonly (string Call, int Argument)[] Calls =
        [("jsonSchema(", 0), ("tv4.validate(", 1), ("tv4.validateResult(", 1), ("tv4.validateMultiple(", 1), ("ajv.validate(", 0), ("ajv.compile(", 0)];

    /// <summary>The first schema that stands in the script as a literal; null if there is none.</summary>
    /// <param name="script">A script without comments.</param>
    public static SourceNode? Find(string script)
    {
        foreach (var (call, argument) in Calls)
        {
            var at = script.IndexOf(call, StringComparison.Ordinal);
            if (at >= 0 && Literal(script, at + call.Length, argument) is { } text && Read(text) is { Kind: SourceKind.Object } schema)
            {
                return schema;
            }
        }

        return null;
    }

    private static string? Literal(string script, int start, int argument)
    {
        if (argument > 0)
        {
            var comma = script.IndexOf(',', start);
            if (comma < 0)
            {
                return null;
            }

            start = comma + 1;
        }

        return JavaScript.ObjectLiteral(script, start) ?? Declared(script, JavaScript.Name(script, start));
    }

    // const name = { … }
    private static string? Declared(string script, string name)
    {
        if (name.Length == 0)
        {
            return null;
        }

        var rest = MostDeclarations;
        for (var at = script.IndexOf(name, StringComparison.Ordinal); at >= 0 && rest > 0; at = script.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            while (end < script.Length && char.IsWhiteSpace(script[end]))
            {
                end++;
            }

            var isName = at == 0 || !JavaScript.IsInName(script[at - 1]);
            if (isName && end + 1 < script.Length && script[end] == '=' && script[end + 1] != '=')
            {
                rest--;
                if (JavaScript.ObjectLiteral(script, end + 1) is { } literal)
                {
                    return literal;
                }
            }
        }

        return null;
    }

    private static SourceNode? Read(string literal)
    {
        try
        {
            return LenientJson.TryRead(literal);
        }
        catch (JsonTreeException)
        {
            return null;
        }
    }
}
