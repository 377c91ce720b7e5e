using PostmanToOpenApi.Comparison.Reading;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Comparison.Schemas;

/// <summary>What can stand beside a reference, and so belong to one use of a component.</summary>
internal sealed record Notes
{
    private static readonly string[] Types = ["x-csharp-type", "x-csharp-item-type", "x-ms-enum"];

    public bool IsNullable { get; init; }

    public bool IsDeprecated { get; private init; }

    public string Default { get; private init; } = "";

    public string Access { get; private init; } = "";

    public string CSharpName { get; private init; } = "";

    public string CSharpType { get; private init; } = "";

    /// <summary>What layers say together, the outer ones first.</summary>
    public static Notes Of(IReadOnlyList<SourceNode> layers)
    {
        bool Has(string flag) => layers.Any(layer => layer.Flag(flag));
        return new Notes
        {
            IsNullable = layers.Any(SchemaView.IsNullableNode),
            IsDeprecated = Has("deprecated"),
            Default = Text(layers, "default"),
            Access = (Has("readOnly"), Has("writeOnly")) switch { (true, false) => "read-only", (false, true) => "write-only", _ => "readable and writable" },
            CSharpName = layers.Select(layer => layer.TextOf("x-csharp-name")).FirstOrDefault(name => name is not null) ?? "none",
            CSharpType = string.Join(' ', Types.Select(name => Text(layers, name))),
        };
    }

    private static string Text(IReadOnlyList<SourceNode> layers, string name) =>
        layers.Select(layer => layer[name]).FirstOrDefault(member => member is not null) is { } found ? JsonText.Of(found) : "none";
}
