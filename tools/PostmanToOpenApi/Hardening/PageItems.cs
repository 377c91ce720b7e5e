using Microsoft.OpenApi;

namespace PostmanToOpenApi.Hardening;

/// <summary>Finds the list in the answer of an operation, and what the code generator makes of its elements.</summary>
internal static class PageItems
{
    /// <summary>Finds the C# type of the elements.</summary>
    /// <param name="operation">The operation that answers with a page.</param>
    /// <param name="member">The member of the answer with the list; null if the answer is the list.</param>
    /// <param name="type">The C# type; null where the elements can be anything.</param>
    /// <returns>False if there can be no list.</returns>
    public static bool TryFindType(OpenApiOperation operation, string? member, out string? type)
    {
        type = null;
        var answer = Answer(operation);
        var list = answer;
        if (member is not null && answer is { Properties.Count: > 0 } && (!answer.Properties.TryGetValue(member, out list) || list is null))
        {
            return false;
        }

        list = Resolve(list);
        if (list is null || IsOpen(list))
        {
            return member is null || WireNames.IsSafeProperty(member);
        }

        type = list.Items is null ? null : TypeOf(list.Items);
        return (list.Type & ~JsonSchemaType.Null) == JsonSchemaType.Array;
    }

    // The first success with a body, as the code generator takes it.
    private static IOpenApiSchema? Answer(OpenApiOperation operation) => Resolve((operation.Responses?.Keys ?? Enumerable.Empty<string>())
        .Where(status => status.StartsWith('2'))
        .Order(StringComparer.Ordinal)
        .SelectMany(status => operation.Responses![status].Content?.Values ?? [])
        .Select(content => content.Schema)
        .FirstOrDefault(schema => schema is not null));

    private static string? TypeOf(IOpenApiSchema items)
    {
        if (Text(items) is { } named)
        {
            return "global::" + named;
        }

        var schema = Resolve(items);
        var mark = schema is { } && (schema.Type & JsonSchemaType.Null) != 0 ? "?" : "";
        var name = Component(items) is { } component && IsClass(schema!) ? component : Simple(schema);
        return name is null ? null : name + mark;
    }

    // What else there can be is read as any JSON, which is never wrong.
    private static string? Simple(IOpenApiSchema? schema) => ((schema?.Type ?? 0) & ~JsonSchemaType.Null, schema?.Format) switch
    {
        (JsonSchemaType.String, null or "") when schema!.Enum is not { Count: > 0 } => "string",
        (JsonSchemaType.Integer, "int64") => "long",
        (JsonSchemaType.Integer, null or "int32") => "int",
        (JsonSchemaType.Number, null or "double") => "double",
        (JsonSchemaType.Boolean, _) => "bool",
        _ => null,
    };

    private static bool IsClass(IOpenApiSchema schema) =>
        schema is { OneOf: not { Count: > 0 }, AnyOf: not { Count: > 0 } }
        && (schema.Enum is { Count: > 0 } || schema.Properties is { Count: > 0 });

    private static bool IsOpen(IOpenApiSchema schema) =>
        (schema.Type is null or JsonSchemaType.Null) && schema is { Properties: not { Count: > 0 }, Items: null, Enum: not { Count: > 0 } };

    private static string? Component(IOpenApiSchema schema) => Reference(schema)?.Reference.Id;

    private static OpenApiSchemaReference? Reference(IOpenApiSchema schema) => schema switch
    {
        OpenApiSchemaReference reference => reference,
        // What stands beside a reference has moved it one level down.
        OpenApiSchema { AllOf: [OpenApiSchemaReference inner], Properties: not { Count: > 0 } } => inner,
        _ => null,
    };

    private static IOpenApiSchema? Resolve(IOpenApiSchema? schema)
    {
        for (var depth = 0; schema is not null && Reference(schema) is { } reference && depth < 10; depth++)
        {
            schema = reference.RecursiveTarget;
        }

        return schema;
    }

    private static string? Text(IOpenApiSchema schema) => (schema as OpenApiSchema)?.Extensions.Text(CSharpTypeHardener.Type);
}
