using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion.Schemas;
using PostmanToOpenApi.Conversion.Urls;

namespace PostmanToOpenApi.Conversion.Parameters;

/// <summary>Makes the parameters of an operation.</summary>
internal sealed class ParameterBuilder(ConversionLog log)
{
    public static OpenApiParameter Path(PathParameter parameter) => new()
    {
        Name = parameter.Name,
        In = ParameterLocation.Path,
        Required = true,
        Description = parameter.Description,
        Schema = SchemaFactory.Of(parameter.Kind),
    };

    public OpenApiParameter Query(NamedValue value) => Remembered(value, new OpenApiParameter
    {
        Name = value.Name,
        In = ParameterLocation.Query,
        Description = value.Description,
        Schema = Schema(value),
    });

    // Dates stay texts: generated code for optional date headers does not compile everywhere.
    public OpenApiParameter Header(NamedValue value) => Remembered(value, new OpenApiParameter
    {
        Name = value.Name,
        In = ParameterLocation.Header,
        Description = value.Description,
        Schema = SchemaFactory.Of(value.Kind is ValueKind.Date or ValueKind.DateTime ? ValueKind.Text : value.Kind ?? ValueKind.Text),
    });

    public OpenApiParameter Cookie(NamedValue value) => Remembered(value, new OpenApiParameter
    {
        Name = value.Name,
        In = ParameterLocation.Cookie,
        Description = value.Description,
        Schema = SchemaFactory.Text(),
    });

    /// <summary>The schema of a query parameter or a form field.</summary>
    public static OpenApiSchema Schema(NamedValue value)
    {
        var single = value.IsFile ? SchemaFactory.Binary() : SchemaFactory.Of(value.Kind ?? ValueKind.Text);
        return value.IsArray ? SchemaFactory.ArrayOf(single) : single;
    }

    private OpenApiParameter Remembered(NamedValue value, OpenApiParameter parameter)
    {
        log.Remember(parameter, value.Node);
        return parameter;
    }
}
