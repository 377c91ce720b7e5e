using System.Text.Json.Nodes;

namespace PostmanToOpenApi.Tests.Generation;

/// <summary>The places of a document from which text gets into C#: an operation of its own for each, with names of its own.</summary>
internal static class Sinks
{
    // N is another number in each, TEXT is the payload as it stands in JSON.
    private static readonly (string Name, string Operation, string Schemas)[] All =
    [
        ("summary", Operation("\"summary\": TEXT,"), ""),
        ("description", Operation("\"description\": TEXT,"), ""),
        ("description of a parameter", Operation(Query("\"q\"", "\"description\": TEXT,")), ""),
        ("description of a body", Operation("\"requestBody\": { \"description\": TEXT, \"content\": { \"application/json\": { \"schema\": { \"type\": \"string\" } } } },"), ""),
        ("description of an answer", Operation("", Answer("\"200\"", "{ \"type\": \"string\" }", "TEXT")), ""),
        ("description of a schema", "", "\"MN\": { \"type\": \"object\", \"description\": TEXT, \"properties\": { \"a\": { \"type\": \"string\" } } }"),
        ("description of a property", "", "\"MN\": { \"type\": \"object\", \"properties\": { \"a\": { \"type\": \"string\", \"description\": TEXT } } }"),
        ("server", Operation("\"servers\": [ { \"url\": TEXT } ],"), ""),
        ("path", "\"/N/TEXT\": { \"get\": { \"tags\": [ \"T\" ], \"operationId\": \"opN\", " + Answer("\"204\"") + " } }", ""),
        ("query parameter", Operation(Query("TEXT")), ""),
        ("header parameter", Operation("\"parameters\": [ { \"name\": TEXT, \"in\": \"header\", \"schema\": { \"type\": \"string\" } } ],"), ""),
        ("cookie parameter", Operation("\"parameters\": [ { \"name\": TEXT, \"in\": \"cookie\", \"schema\": { \"type\": \"string\" } } ],"), ""),
        ("path parameter", "\"/N/{TEXT}\": { \"get\": { \"tags\": [ \"T\" ], \"operationId\": \"opN\", \"parameters\": [ { \"name\": TEXT, \"in\": \"path\", \"required\": true, \"schema\": { \"type\": \"string\" } } ], " + Answer("\"204\"") + " } }", ""),
        ("multipart field", Operation(Body("multipart/form-data", "{ \"type\": \"object\", \"properties\": { TEXT: { \"type\": \"string\" } } }")), ""),
        ("urlencoded field", Operation(Body("application/x-www-form-urlencoded", "{ \"type\": \"object\", \"properties\": { TEXT: { \"type\": \"string\" } } }")), ""),
        ("property", "", "\"MN\": { \"type\": \"object\", \"properties\": { TEXT: { \"type\": \"string\" } } }"),
        ("operationId", "\"/N\": { \"get\": { \"tags\": [ \"T\" ], \"operationId\": TEXT, " + Answer("\"204\"") + " } }", ""),
        ("tag", "\"/N\": { \"get\": { \"tags\": [ TEXT ], \"operationId\": \"opN\", " + Answer("\"204\"") + " } }", ""),
        ("component", "", "TEXT: { \"type\": \"object\", \"properties\": { \"a\": { \"type\": \"string\" } } }"),
        ("name of a body", Operation("\"requestBody\": { \"x-name\": TEXT, \"content\": { \"application/json\": { \"schema\": { \"type\": \"string\" } } } },"), ""),
        ("status", Operation("", Answer("TEXT", "{ \"type\": \"string\" }")), ""),
        ("default of a number", Operation("\"parameters\": [ { \"name\": \"q\", \"in\": \"query\", \"schema\": { \"type\": \"integer\", \"default\": TEXT } } ],"), ""),
        ("default of a text", "", "\"MN\": { \"type\": \"object\", \"properties\": { \"a\": { \"type\": \"string\", \"default\": TEXT } } }"),
        ("media type", Operation("\"requestBody\": { \"content\": { TEXT: { \"schema\": { \"type\": \"string\" } } } },"), ""),
        ("discriminator", "", "\"MN\": { \"type\": \"object\", \"discriminator\": { \"propertyName\": TEXT }, \"properties\": { \"a\": { \"type\": \"string\" } } }, \"CN\": { \"allOf\": [ { \"$ref\": \"#/components/schemas/MN\" } ], \"properties\": { \"b\": { \"type\": \"string\" } } }"),
        ("enum value", "", "\"MN\": { \"type\": \"string\", \"enum\": [ TEXT, \"b\" ] }"),
        ("enum name", "", "\"MN\": { \"type\": \"string\", \"enum\": [ \"a\" ], \"x-enumNames\": [ TEXT ] }"),
        ("enum description", "", "\"MN\": { \"type\": \"string\", \"enum\": [ \"a\" ], \"x-enumDescriptions\": [ TEXT ] }"),
        ("pattern, format, title, example", "", "\"MN\": { \"type\": \"object\", \"title\": TEXT, \"properties\": { \"a\": { \"type\": \"string\", \"pattern\": TEXT, \"format\": TEXT, \"example\": TEXT } } }"),
        ("C# name of a parameter", Operation(Query("\"q\"", "\"x-csharp-name\": TEXT,")), ""),
        ("C# name of a property", "", "\"MN\": { \"type\": \"object\", \"properties\": { \"a\": { \"type\": \"string\", \"x-csharp-name\": TEXT } } }"),
        ("C# type", "", "\"MN\": { \"type\": \"object\", \"properties\": { \"a\": { \"type\": \"string\", \"x-csharp-type\": TEXT } } }"),
        ("page's parameter", Operation("\"x-pagination\": { \"page\": TEXT, \"items\": \"data\", \"method\": \"allN\" }, " + Query("\"p\"")), ""),
        ("page's list", Operation("\"x-pagination\": { \"page\": \"p\", \"items\": TEXT, \"method\": \"allN\" }, " + Query("\"p\"")), ""),
        ("page's method", Operation("\"x-pagination\": { \"page\": \"p\", \"items\": \"data\", \"method\": TEXT }, " + Query("\"p\"")), ""),
        ("page's type", Operation("\"x-pagination\": { \"page\": \"p\", \"items\": \"data\", \"method\": \"allN\", \"itemType\": TEXT }, " + Query("\"p\"")), ""),
        ("deprecation", Operation("\"deprecated\": true, \"x-deprecatedMessage\": TEXT,"), ""),
    ];

    public static IReadOnlyList<string> Names { get; } = [.. All.Select(sink => sink.Name)];

    /// <summary>A document with the payload in one of the places.</summary>
    public static string Document(string sink, string payload) => Document([All.Single(each => each.Name == sink)], payload);

    /// <summary>A document with the payload in all places.</summary>
    public static string Document(string payload) => Document(All, payload);

    private static string Document(IReadOnlyList<(string Name, string Operation, string Schemas)> sinks, string payload)
    {
        var operations = string.Join(", ", sinks.Select((sink, index) => Numbered(sink.Operation, index, payload)).Where(text => text.Length > 0));
        var schemas = string.Join(", ", sinks.Select((sink, index) => Numbered(sink.Schemas, index, payload)).Where(text => text.Length > 0));
        return $$"""
            { "openapi": "3.0.4", "info": { "title": "Sinks", "version": "1" }, "tags": [ { "name": "T" } ],
              "paths": { "/ok": { "get": { "tags": [ "T" ], "operationId": "ok", {{Answer("\"204\"")}} } }{{(operations.Length > 0 ? ", " : "")}}{{operations}} },
              "components": { "schemas": { {{schemas}} } } }
            """;
    }

    private static string Numbered(string text, int number, string payload)
    {
        var json = JsonValue.Create(payload)!.ToJsonString();
        var digits = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return text.Replace("opN", "op" + digits, StringComparison.Ordinal).Replace("allN", "all" + digits, StringComparison.Ordinal).Replace("/N", "/" + digits, StringComparison.Ordinal)
            .Replace("MN", "M" + digits, StringComparison.Ordinal).Replace("CN", "C" + digits, StringComparison.Ordinal)
            .Replace("/TEXT", "/" + json[1..^1], StringComparison.Ordinal).Replace("{TEXT}", "{" + json[1..^1] + "}", StringComparison.Ordinal).Replace("TEXT", json, StringComparison.Ordinal);
    }

    private static string Operation(string members, string? answer = null) =>
        "\"/N\": { \"post\": { \"tags\": [ \"T\" ], \"operationId\": \"opN\", " + members + " " + (answer ?? Answer("\"204\"")) + " } }";

    private static string Query(string name, string members = "") =>
        "\"parameters\": [ { \"name\": " + name + ", " + members + " \"in\": \"query\", \"schema\": { \"type\": \"integer\" } } ],";

    private static string Body(string type, string schema) => "\"requestBody\": { \"content\": { \"" + type + "\": { \"schema\": " + schema + " } } },";

    private static string Answer(string status, string? schema = null, string description = "\"ok\"") =>
        "\"responses\": { " + status + ": { \"description\": " + description + (schema is null ? "" : ", \"content\": { \"application/json\": { \"schema\": " + schema + " } }") + " } }";
}
