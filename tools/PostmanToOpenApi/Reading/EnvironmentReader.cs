using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Model;

namespace PostmanToOpenApi.Reading;

/// <summary>Reads the variables of an environment that was exported from Postman.</summary>
internal static class EnvironmentReader
{
    private const string Export = "export the environment from Postman again";

    /// <exception cref="PostmanConversionException">The file is no environment.</exception>
    public static IReadOnlyList<PostmanField> Read(EnvironmentFile environment)
    {
        var file = new SourceFile(environment.Name, InputReader.WithoutMark(environment.Utf8));
        var root = InputReader.ReadTree(file, new DuplicateMembers(file), Export);

        // Postman's API answers with a wrapper.
        root = root["environment"] ?? root["globals"] ?? root;
        return root["values"] switch
        {
            { Kind: SourceKind.Array } values => new FieldReader(new TypedReader(file)).ReadVariables(values),
            { } other => throw new TypedReader(file).WrongType(other, "an array of variables"),
            null => throw file.Error(DiagnosticCodes.NotAnEnvironment, root, $"expected a Postman environment (an object with 'values'), found {Describe(root)}; {Export}"),
        };
    }

    private static string Describe(SourceNode root) => root switch
    {
        { Kind: not SourceKind.Object } => "JSON of another kind",
        _ when root["item"] is not null || root["requests"] is not null || root["collection"] is not null => "what looks like a collection",
        _ => "an object without it",
    };
}
