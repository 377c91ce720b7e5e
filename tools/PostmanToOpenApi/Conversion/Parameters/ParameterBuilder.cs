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
        Schema = SchemaFactory.OneOf(parameter.Kind, parameter.Values),
    };

    public OpenApiParameter Query(NamedValue value) => Remembered(value, new OpenApiParameter
    {
        Name = value.Name,
        In = ParameterLocation.Query,
        Description = value.Description,
        Required = value.IsRequired,
        Schema = IsJoined(value) ? SchemaFactory.ArrayOf(Schema(value)) : Schema(value),
        Explode = !IsJoined(value),
    });

    public OpenApiParameter Header(NamedValue value) => Remembered(value, new OpenApiParameter
    {
        Name = value.Name,
        In = ParameterLocation.Header,
        Description = value.Description,
        Required = value.IsRequired,
        Schema = HeaderSchema(value),
    });

    public OpenApiParameter Cookie(NamedValue value) => Remembered(value, new OpenApiParameter
    {
        Name = value.Name,
        In = ParameterLocation.Cookie,
        Description = value.Description,
        Schema = SchemaFactory.Text(),
    });

    public static OpenApiHeader ResponseHeader(NamedValue value) => new()
    {
        Description = value.Description,
        Required = value.IsRequired,
        Schema = HeaderSchema(value),
    };

    /// <summary>The schema of a query parameter or a form field.</summary>
    public static OpenApiSchema Schema(NamedValue value)
    {
        var single = value.IsFile ? SchemaFactory.Binary() : SchemaFactory.OneOf(value.Kind ?? ValueKind.Text, value.Values);
        return value.IsArray ? SchemaFactory.ArrayOf(single) : single;
    }

    // Dates stay texts: generated code for optional date headers does not compile everywhere.
    private static OpenApiSchema HeaderSchema(NamedValue value) =>
        SchemaFactory.OneOf(value.Kind is ValueKind.Date or ValueKind.DateTime ? ValueKind.Text : value.Kind ?? ValueKind.Text, value.Values);

    // One that has been seen several times is repeated.
    private static bool IsJoined(NamedValue value) => value.IsJoined && !value.IsArray;

    private OpenApiParameter Remembered(NamedValue value, OpenApiParameter parameter)
    {
        log.Remember(parameter, value.Node);
        return parameter;
    }
}
