using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion.Parameters;
using PostmanToOpenApi.Conversion.Schemas;
using PostmanToOpenApi.Conversion.Schemas.Sharing;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Conversion.Bodies;

/// <summary>Makes the content of a request body or a response.</summary>
internal sealed class ContentBuilder(SchemaBuilder schemas, ConversionLog log)
{
    public Dictionary<string, IOpenApiMediaType> Build(ContentDrafts drafts, string name, BodyPlace place, SourceNode origin)
    {
        var content = new Dictionary<string, IOpenApiMediaType>(StringComparer.Ordinal);
        foreach (var (mediaType, draft) in drafts.All)
        {
            content[mediaType] = new OpenApiMediaType { Schema = Schema(draft, name, place, origin), Encoding = Encoding(draft.Fields) };
        }

        return content;
    }

    private IOpenApiSchema Schema(ContentDraft draft, string name, BodyPlace place, SourceNode origin)
    {
        if (draft.Json is not null)
        {
            return schemas.Build(draft.Json, name, place, draft.HasSamples, origin);
        }

        return draft.Fields is not null ? Form(draft.Fields) : draft.IsBinary ? SchemaFactory.Binary() : SchemaFactory.Text();
    }

    private static Dictionary<string, OpenApiEncoding>? Encoding(NamedValues? fields)
    {
        var typed = fields?.All.Where(field => field.ContentTypes.Count > 0).ToList();
        return typed is not { Count: > 0 } ? null
            : typed.ToDictionary(field => field.Name, field => new OpenApiEncoding { ContentType = string.Join(", ", field.ContentTypes) }, StringComparer.Ordinal);
    }

    // Inline, because code generators make one argument of each field only then.
    private OpenApiSchema Form(NamedValues fields)
    {
        var schema = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal),
        };
        foreach (var field in fields.All)
        {
            var property = ParameterBuilder.Schema(field);
            property.Description = field.Description;
            schema.Properties[field.Name] = property;
            if (field.IsRequired)
            {
                (schema.Required ??= new HashSet<string>(StringComparer.Ordinal)).Add(field.Name);
            }

            log.Remember(property, field.Node);
        }

        return schema;
    }
}
