using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion.Schemas;
using PostmanToOpenApi.Conversion.Urls;

namespace PostmanToOpenApi.Conversion.Parameters;

/// <summary>Makes the parameters of an operation.</summary>
internal sealed class ParameterBuilder(PlainSchemas plain, ConversionLog log)
{
    public OpenApiParameter Path(PathParameter parameter) => new()
    {
        Name = parameter.Name,
        In = ParameterLocation.Path,
        Required = true,
        Description = parameter.Description,
        Schema = parameter.IsArray ? SchemaFactory.ArrayOf(OneOf(Items(parameter.Kind), parameter.Values)) : OneOf(parameter.Kind, parameter.Values),
    };

    public OpenApiParameter Query(NamedValue value) => Remembered(value, new OpenApiParameter
    {
        Name = value.Name,
        In = ParameterLocation.Query,
        Description = value.Description,
        Required = value.IsRequired,
        Schema = IsJoined(value) ? SchemaFactory.ArrayOf(Schema(value)) : value is { IsFile: false, IsArray: false } ? OneOf(value.Kind ?? ValueKind.Text, value.Values) : Schema(value),
        Style = IsJoined(value) ? StyleOf(value.Separator) : null,
        Explode = !IsJoined(value),
    });

    public OpenApiParameter Header(NamedValue value) => Remembered(value, new OpenApiParameter
    {
        Name = value.Name,
        In = ParameterLocation.Header,
        Description = value.Description,
        Required = value.IsRequired,
        Schema = IsJoined(value) ? SchemaFactory.ArrayOf(OneOf(Items(value.Kind), value.Values)) : OneOf(Sent(value), value.Values),
    });

    public OpenApiParameter Cookie(NamedValue value) => Remembered(value, new OpenApiParameter
    {
        Name = value.Name,
        In = ParameterLocation.Cookie,
        Description = value.Description,
        Schema = plain.Of(ValueKind.Text),
    });

    public OpenApiHeader ResponseHeader(NamedValue value) => new()
    {
        Description = value.Description,
        Required = value.IsRequired,
        Schema = OneOf(value.Kind ?? ValueKind.Text, value.Values),
    };

    /// <summary>The schema of a query parameter or a form field.</summary>
    public static OpenApiSchema Schema(NamedValue value)
    {
        var single = value.IsFile ? SchemaFactory.Binary() : SchemaFactory.OneOf(value.Kind ?? ValueKind.Text, value.Values);
        return value.IsArray ? SchemaFactory.ArrayOf(single) : single;
    }

    // Dates stay texts where they may be missing: NSwag's own templates make code that does not compile of these.
    private static ValueKind Sent(NamedValue header) =>
        header is { Kind: ValueKind.Date or ValueKind.DateTime, IsRequired: false } ? ValueKind.Text : header.Kind ?? ValueKind.Text;

    // NSwag's own templates make code that does not compile of lists of UUIDs and the like.
    private static ValueKind Items(ValueKind? kind) => kind is { } known && !ValueTyping.IsText(known) ? known : ValueKind.Text;

    private static ParameterStyle? StyleOf(char? separator) => separator switch
    {
        '|' => ParameterStyle.PipeDelimited,
        ' ' => ParameterStyle.SpaceDelimited,
        _ => null,
    };

    // What has no values of its own says what many others say.
    private OpenApiSchema OneOf(ValueKind kind, IReadOnlyList<string> values) =>
        values.Count == 0 ? plain.Of(kind) : SchemaFactory.OneOf(kind, values);

    // One that has been seen several times is repeated.
    private static bool IsJoined(NamedValue value) => value.Separator is not null && !value.IsArray;

    private OpenApiParameter Remembered(NamedValue value, OpenApiParameter parameter)
    {
        log.Remember(parameter, value.Node);
        return parameter;
    }
}
