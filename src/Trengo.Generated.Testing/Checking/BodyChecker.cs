using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Trengo.Testing.Document;

namespace Trengo.Testing.Checking;

/// <summary>Holds a body against its schema.</summary>
internal static class BodyChecker
{
    private const int Invalid = 422;
    private const int LongestQuote = 40;

    /// <param name="value">The value, or part of one.</param>
    /// <param name="schema">What the document says of it.</param>
    /// <param name="member">Where it is; empty for the body as a whole.</param>
    /// <param name="isText">Whether all is sent as text, as forms are: numbers then are digits.</param>
    public static IEnumerable<Finding> Check(JsonNode? value, Schema schema, string member, bool isText)
    {
        if (value is null)
        {
            return schema.IsNullable || schema.Type is null ? [] : [WrongType(schema, member, "null")];
        }

        return (schema.Type, value) switch
        {
            ("object", JsonObject members) => CheckMembers(members, schema, member, isText),
            ("array", JsonArray items) when schema.Items is { } inner => items.SelectMany((item, index) => Check(item, inner, FormattableString.Invariant($"{member}[{index}]"), isText)),
            ("array", JsonArray) or (null, _) => [],
            (not "object" and not "array", JsonValue single) => CheckValue(single, schema, member, isText),
            _ => [WrongType(schema, member, Describe(value))],
        };
    }

    /// <summary>A text that should be one of those that are known. It is shown, for what is wrong with it is how it is written.</summary>
    public static string Quote(string text) => text.Length > LongestQuote ? $"'{text[..LongestQuote]}…'" : $"'{text}'";

    /// <summary>What has to be there and is not.</summary>
    public static IEnumerable<Finding> CheckRequired(IEnumerable<string> names, Schema schema, string member)
    {
        var there = names.ToHashSet();
        return schema.Required.Where(required => !required.Any(there.Contains)).Select(required =>
            new Finding(StubViolationKind.MissingMember, Join(member, required[0]), required.Count == 1 ? "a value" : $"one of {string.Join(", ", required)}", "nothing", Invalid));
    }

    private static IEnumerable<Finding> CheckMembers(JsonObject members, Schema schema, string member, bool isText)
    {
        foreach (var missing in CheckRequired(members.Where(pair => pair.Value is not null).Select(pair => pair.Key), schema, member))
        {
            yield return missing;
        }

        foreach (var (name, value) in members)
        {
            var place = Join(member, name);
            if ((schema.Property(name) ?? schema.Values) is { } property)
            {
                foreach (var finding in Check(value, property, place, isText))
                {
                    yield return finding;
                }
            }
            else if (schema.HasProperties)
            {
                // Unknown members are sent by clients in production: Trengo lets them pass.
                yield return new Finding(StubViolationKind.UnknownMember, place, $"one of {string.Join(", ", schema.Properties.Select(known => known.Name))}", Describe(value), Status: null);
            }
        }
    }

    private static IEnumerable<Finding> CheckValue(JsonValue value, Schema schema, string member, bool isText)
    {
        var text = value.ToString();
        var kind = value.GetValueKind();
        var isDigits = long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
        var fits = schema.Type switch
        {
            "string" => kind == JsonValueKind.String,
            "integer" => isDigits && (isText || kind == JsonValueKind.Number),
            "number" => kind == JsonValueKind.Number || (isText && decimal.TryParse(text, CultureInfo.InvariantCulture, out _)),
            "boolean" => kind is JsonValueKind.True or JsonValueKind.False || (isText && text is "0" or "1" or "true" or "false"),
            _ => true,
        };
        if (!fits)
        {
            // PHP takes digits for a number, and 0 and 1 for a flag, whatever quotes are around them.
            var passes = (schema.Type == "integer" && isDigits) || (schema.Type == "boolean" && text is "0" or "1");
            var found = schema.Type == "integer" && kind == JsonValueKind.Number ? "another number" : Describe(value);
            yield return WrongType(schema, member, found) with { Status = passes ? null : Invalid };
        }
        else if (schema.Enum is { Count: > 0 } allowed && !allowed.Contains(text))
        {
            yield return new Finding(StubViolationKind.WrongValue, member, $"one of {string.Join(", ", allowed)}", Quote(text), Invalid);
        }
    }

    private static Finding WrongType(Schema schema, string member, string found) =>
        new(StubViolationKind.WrongType, member, Describe(schema), found, Invalid);

    private static string Describe(Schema schema) => schema.Type switch
    {
        "string" => "text",
        "integer" => "an integer",
        "number" => "a number",
        "boolean" => "true or false",
        "array" => "an array",
        _ => "an object",
    };

    private static string Describe(JsonNode? value) => value?.GetValueKind() switch
    {
        null or JsonValueKind.Null => "null",
        JsonValueKind.String => "text",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        JsonValueKind.Array => "an array",
        _ => "an object",
    };

    private static string Join(string member, string name) => member.Length == 0 ? name : $"{member}.{name}";
}
