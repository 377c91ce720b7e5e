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
        Schema = parameter.IsArray ? SchemaFactory.ArrayOf(OneOf(parameter.Kind, parameter.Values)) : OneOf(parameter.Kind, parameter.Values),
    };

    /// <summary>The parameter of a query.</summary>
    /// <param name="value">What is known about it.</param>
    /// <param name="isOnlyJoined">Whether no other one of the query holds an array in one value.</param>
    public OpenApiParameter Query(NamedValue value, bool isOnlyJoined)
    {
        // NSwag's own templates declare a variable for each that is joined, and for a required one where the others see it.
        var isList = IsJoined(value) && (isOnlyJoined || !value.IsRequired);
        return Remembered(value, new OpenApiParameter
        {
            Name = value.Name,
            In = ParameterLocation.Query,
            Description = value.Description,
            Required = value.IsRequired,
            Schema = isList ? SchemaFactory.ArrayOf(Schema(value))
                : IsJoined(value) ? plain.Of(ValueKind.Text)
                : value is { IsFile: false, IsArray: false } ? OneOf(value.Kind ?? ValueKind.Text, value.Values)
                : Schema(value),
            Style = isList ? StyleOf(value.Separator) : null,
            Explode = !isList,
        });
    }

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

    /// <summary>Whether one value holds all elements of an array. One that has been seen several times is repeated.</summary>
    public static bool IsJoined(NamedValue value) => value.Separator is not null && !value.IsArray;

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

    private OpenApiParameter Remembered(NamedValue value, OpenApiParameter parameter)
    {
        log.Remember(parameter, value.Node);
        return parameter;
    }
}
