using PostmanToOpenApi.Diagnostics;

namespace PostmanToOpenApi.Reading;

/// <summary>Takes members by type. Null is absent; a wrong type is an error at its place.</summary>
internal sealed class TypedReader(SourceFile file)
{
    /// <summary>A text. Numbers and booleans are taken as written: exports are careless about the quotes.</summary>
    public string? Text(SourceNode node, string name) => Text(node[name]);

    public string? Text(SourceNode? node) => node?.Kind switch
    {
        null or SourceKind.Null => null,
        SourceKind.Text or SourceKind.Number or SourceKind.Boolean => node.Text,
        _ => throw WrongType(node, "a string"),
    };

    /// <summary>The node of such a text, which may be long and is read when it is needed.</summary>
    public SourceNode? TextNode(SourceNode node, string name) => node[name] switch
    {
        null => null,
        { Kind: SourceKind.Text or SourceKind.Number or SourceKind.Boolean } member => member,
        var member => throw WrongType(member, "a string"),
    };

    /// <summary>A text that no export writes without quotes.</summary>
    public string? Word(SourceNode node, string name) => node[name] switch
    {
        null => null,
        { Kind: SourceKind.Text } member => member.Text,
        var member => throw WrongType(member, "a string"),
    };

    /// <summary>A description: a text, or an object that has the text as its <c>content</c>.</summary>
    public string? Description(SourceNode node) => node["description"] switch
    {
        { Kind: SourceKind.Object } description => Shown(Text(description, "content")),
        var description => Shown(Text(description)),
    };

    /// <summary>A text that people read.</summary>
    public string? Prose(SourceNode node, string name) => Shown(Text(node, name));

    private static string? Shown(string? text) => text is null ? null : Reading.Prose.Of(text);

    public static bool Flag(SourceNode node, string name) =>
        node[name] is { Kind: SourceKind.Boolean or SourceKind.Text, Text: "true" };

    public SourceNode? Object(SourceNode node, string name) => node[name] switch
    {
        null => null,
        { Kind: SourceKind.Object } member => member,
        var member => throw WrongType(member, "an object"),
    };

    /// <summary>The elements of an array that are not null.</summary>
    public IEnumerable<SourceNode> Array(SourceNode node, string name) => node[name] switch
    {
        null => [],
        { Kind: SourceKind.Array } member => Elements(member),
        var member => throw WrongType(member, "an array"),
    };

    public static IEnumerable<SourceNode> Elements(SourceNode array) =>
        array.Items.Where(item => item.Kind != SourceKind.Null);

    public PostmanConversionException WrongType(SourceNode node, string expected) => file.Error(
        DiagnosticCodes.WrongType,
        node,
        $"expected {expected}, found {Describe(node.Kind)}; correct the value or export the collection from Postman again");

    /// <summary>A JSON type as messages name it.</summary>
    public static string Describe(SourceKind kind) => kind switch
    {
        SourceKind.Null => "null",
        SourceKind.Boolean => "a boolean",
        SourceKind.Number => "a number",
        SourceKind.Text => "a string",
        SourceKind.Array => "an array",
        _ => "an object",
    };
}
