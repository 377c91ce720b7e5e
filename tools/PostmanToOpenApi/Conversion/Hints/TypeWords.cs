using PostmanToOpenApi.Conversion.Schemas;

namespace PostmanToOpenApi.Conversion.Hints;

/// <summary>The words that people use for types.</summary>
internal static class TypeWords
{
    /// <summary>The type that the words name; null if none of those that are known.</summary>
    public static ValueKind? Find(string words) => words.ToLowerInvariant() switch
    {
        "string" or "text" or "str" => ValueKind.Text,
        "integer" or "int" or "long" or "int32" or "int64" or "bigint" => ValueKind.Integer,
        "number" or "float" or "double" or "decimal" or "numeric" => ValueKind.Number,
        "boolean" or "bool" => ValueKind.Boolean,
        "uuid" or "guid" or "string (uuid)" or "string(uuid)" or "string<uuid>" => ValueKind.Uuid,
        "date" or "string (date)" or "string(date)" or "string<date>" => ValueKind.Date,
        "date-time" or "datetime" or "string (date-time)" or "string(date-time)" or "string<date-time>" => ValueKind.DateTime,
        "email" => ValueKind.Email,
        "uri" or "url" => ValueKind.Uri,
        _ => null,
    };
}
