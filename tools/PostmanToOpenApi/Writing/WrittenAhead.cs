using Microsoft.OpenApi;

namespace PostmanToOpenApi.Writing;

/// <summary>Lets the paths and schemas of a large document be written on other threads, ahead of their turn.</summary>
internal static class WrittenAhead
{
    // Of fewer parts the threads save nothing.
    private const int Fewest = 500;

    /// <summary>A document that writes the same bytes, or the document itself if it is small.</summary>
    public static OpenApiDocument Of(OpenApiDocument document, OpenApiSpecVersion version)
    {
        var schemas = document.Components?.Schemas;
        if (version == OpenApiSpecVersion.OpenApi2_0 || document.Paths is null || document.Paths.Count + (schemas?.Count ?? 0) < Fewest)
        {
            return document;
        }

        // In the order in which they are asked for.
        var parts = new PartsAhead(version);
        var large = new OpenApiDocument(document) { Paths = new OpenApiPaths { Extensions = document.Paths.Extensions } };
        var anyItem = new PathItemAhead(parts);
        foreach (var (path, item) in document.Paths)
        {
            parts.Add(item, depth: 2);
            large.Paths[path] = anyItem;
        }

        if (schemas is not null)
        {
            large.Components = new OpenApiComponents(document.Components!) { Schemas = new Dictionary<string, IOpenApiSchema>(schemas.Count, StringComparer.Ordinal) };
            var anySchema = new SchemaAhead(parts);
            foreach (var (name, schema) in schemas)
            {
                // The library writes a reference in a way of its own here.
                large.Components.Schemas[name] = schema is OpenApiSchema ? anySchema : schema;
                if (schema is OpenApiSchema)
                {
                    parts.Add(schema, depth: 3);
                }
            }
        }

        parts.Start();
        return large;
    }
}
