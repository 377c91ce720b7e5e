using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Conversion.Schemas;

/// <summary>Adds what a JSON Schema says to a shape.</summary>
internal sealed class DeclaredSchema
{
    private const string Local = "#/";

    private readonly SourceNode _root;

    // References can lead to more places than there are in the text.
    private int _rest = 10_000;

    private DeclaredSchema(SourceNode root) => _root = root;

    public static void Observe(Shape shape, SourceNode schema) => new DeclaredSchema(schema).Add(shape, schema, 0);

    private void Add(Shape shape, SourceNode schema, int depth)
    {
        if (Resolve(schema) is not { Kind: SourceKind.Object } resolved || depth > JsonSample.MaxDepth || _rest-- <= 0)
        {
            shape.AddOpen();
            return;
        }

        AddTypes(shape, resolved);
        AddObject(shape, resolved, depth);
        AddArray(shape, resolved, depth);
        foreach (var name in (ReadOnlySpan<string>)["allOf", "anyOf", "oneOf"])
        {
            foreach (var part in resolved[name]?.Items ?? [])
            {
                Add(shape, part, depth + 1);
            }
        }

        if (resolved["nullable"] is { Text: "true" })
        {
            shape.AddNull();
        }
    }

    private SourceNode? Resolve(SourceNode schema)
    {
        var node = schema;
        for (var steps = 0; node?["$ref"] is { Kind: SourceKind.Text } reference; steps++)
        {
            node = steps > 10 || !reference.Text.StartsWith(Local, StringComparison.Ordinal)
                ? null
                : reference.Text[Local.Length..].Split('/').Aggregate((SourceNode?)_root, (at, name) => at?[name]);
        }

        return node;
    }

    private static void AddTypes(Shape shape, SourceNode schema)
    {
        var type = schema["type"];
        foreach (var name in type?.Kind == SourceKind.Array ? type.Items.Select(item => item.Text) : [type?.Text ?? ""])
        {
            switch (name)
            {
                case "null":
                    shape.AddNull();
                    break;
                case "object":
                    shape.DeclareObject();
                    break;
                case "array":
                    shape.AddArray();
                    break;
                case "integer":
                    shape.Add(ValueKind.Integer);
                    break;
                case "number":
                    shape.Add(ValueKind.Number);
                    break;
                case "boolean":
                    shape.Add(ValueKind.Boolean);
                    break;
                case "string":
                    shape.Add(OfFormat(schema["format"]?.Text));
                    break;
            }
        }
    }

    private static ValueKind OfFormat(string? format) => format switch
    {
        "uuid" => ValueKind.Uuid,
        "date" => ValueKind.Date,
        "date-time" => ValueKind.DateTime,
        "email" => ValueKind.Email,
        "uri" => ValueKind.Uri,
        "byte" => ValueKind.Bytes,
        "password" => ValueKind.Password,
        "ipv4" => ValueKind.IpV4,
        "ipv6" => ValueKind.IpV6,
        "hostname" => ValueKind.HostName,
        _ => ValueKind.Text,
    };

    private void AddObject(Shape shape, SourceNode schema, int depth)
    {
        if (schema["properties"] is { } properties)
        {
            foreach (var (name, property) in properties.Members)
            {
                shape.DeclareObject();
                Add(shape.Member(name), property, depth + 1);
            }
        }

        foreach (var name in schema["required"]?.Items ?? [])
        {
            if (shape.Members.TryGetValue(name.Text, out var member))
            {
                member.IsDeclaredRequired = true;
            }
        }
    }

    private void AddArray(Shape shape, SourceNode schema, int depth)
    {
        if (schema["items"] is { } items)
        {
            shape.AddArray();
            foreach (var item in items.Kind == SourceKind.Array ? items.Items : [items])
            {
                Add(shape.Item(), item, depth + 1);
            }
        }
    }
}
