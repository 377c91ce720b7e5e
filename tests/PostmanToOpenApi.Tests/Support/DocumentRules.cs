using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PostmanToOpenApi.Tests.Support;

/// <summary>What must hold for every document, whatever it was made from.</summary>
internal static partial class DocumentRules
{
    public static void Check(JsonNode document, bool hasExamples = false)
    {
        Assert.Multiple(() =>
        {
            foreach (var tag in document["tags"]?.AsArray() ?? [])
            {
                Assert.That(tag!["name"]!.ToString(), Does.Match(Identifier()));
            }

            foreach (var component in document["components"]?["schemas"]?.AsObject() ?? [])
            {
                Assert.That(component.Key, Does.Match(Identifier()));
            }

            foreach (var path in document["paths"]!.AsObject())
            {
                Assert.That(path.Key, Does.Match(Path()));
                foreach (var operation in path.Value!.AsObject())
                {
                    CheckOperation(operation.Key, operation.Value!);
                    CheckParameters(path.Key, operation.Value!);
                }
            }

            Assert.That(document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).Select(operation => operation.Value!["operationId"]!.ToString()), Is.Unique.IgnoreCase);
            foreach (var server in document["servers"]?.AsArray() ?? [])
            {
                Assert.That(server!["url"]!.ToString(), Does.Match(Path()));
            }

            CheckNames(document, document, areKeywords: true, hasExamples);
        });
    }

    /// <summary>What must hold for documents with overlays too, which may have more kinds of parts.</summary>
    public static void CheckExtended(JsonNode document) => CheckTexts(document, "");

    private static void CheckTexts(JsonNode? node, string name)
    {
        foreach (var (key, value) in node is JsonObject members ? members.ToList() : [])
        {
            Assert.That(key, Does.Not.Contain("\"").And.Not.Contain("\\"));
            CheckTexts(value, key);
        }

        foreach (var item in node as JsonArray ?? [])
        {
            CheckTexts(item, name);
        }

        if (node is JsonValue text && text.TryGetValue<string>(out var plain))
        {
            Assert.That(plain.Any(c => c is '\u2028' or '\u2029' or '\u0085'), Is.False, name);
            if (name is "x-csharp-name" or "operationId" or "x-enumNames")
            {
                Assert.That(plain, Does.Match("^[A-Za-z][A-Za-z0-9_]*$"));
            }
        }
    }

    private static void CheckOperation(string method, JsonNode operation)
    {
        Assert.That(method, Is.AnyOf("get", "put", "post", "delete", "options", "head", "patch", "trace"));
        Assert.That(operation["operationId"]!.ToString(), Does.Match(Identifier()));
        foreach (var response in operation["responses"]!.AsObject())
        {
            Assert.That(response.Key, Does.Match("^([1-5][0-9][0-9]|default)$"));
        }

        foreach (var parameter in operation["parameters"]?.AsArray() ?? [])
        {
            CheckWireName(parameter!["name"]!.ToString(), parameter);
        }
    }

    private static void CheckParameters(string path, JsonNode operation)
    {
        var parameters = operation["parameters"]?.AsArray().Select(parameter => (In: parameter!["in"]!.ToString(), Name: parameter["name"]!.ToString())).ToList() ?? [];
        Assert.That(parameters.Select(parameter => parameter.In == "header" ? (parameter.In, parameter.Name.ToLowerInvariant()) : parameter), Is.Unique);
        Assert.That(
            parameters.Where(parameter => parameter.In == "path").Select(parameter => parameter.Name),
            Is.EquivalentTo(Placeholder().Matches(path).Select(placeholder => placeholder.Groups[1].Value)));
    }

    // What a body's member is called is no keyword: it may be 'properties' or 'enum'.
    private static void CheckNames(JsonNode? node, JsonNode document, bool areKeywords, bool hasExamples)
    {
        foreach (var (name, value) in node is JsonObject members ? members.ToList() : [])
        {
            if (areKeywords && hasExamples && name is ("example" or "examples"))
            {
                continue;
            }

            if (areKeywords)
            {
                CheckKeyword(name, value!, node!, document);
            }

            CheckNames(value, document, areKeywords: !areKeywords || name is not ("properties" or "paths" or "responses" or "schemas" or "encoding" or "headers"), hasExamples);
        }

        foreach (var item in node as JsonArray ?? [])
        {
            CheckNames(item, document, areKeywords: true, hasExamples);
        }
    }

    private static void CheckKeyword(string name, JsonNode value, JsonNode owner, JsonNode document)
    {
        if (name == "$ref")
        {
            var target = value.ToString();
            Assert.That(target, Does.StartWith("#/components/schemas/"));
            Assert.That(document["components"]!["schemas"]!.AsObject().ContainsKey(target.Split('/')[^1]), target);
        }

        foreach (var property in name == "properties" ? value.AsObject().ToList() : [])
        {
            CheckWireName(property.Key, property.Value!);
        }

        Assert.That(name, Is.Not.AnyOf("example", "examples", "oneOf", "anyOf", "discriminator"));
        if (name == "enum")
        {
            CheckEnum(owner);
        }
    }

    private static void CheckEnum(JsonNode schema)
    {
        Assert.That(schema["type"]?.ToString(), Is.EqualTo("string"));
        var names = schema["x-enumNames"]?.AsArray().Select(name => name!.ToString()).ToList() ?? [];
        Assert.That(names, Is.Unique.And.All.Match(Identifier()));
        Assert.That(names, Has.Count.EqualTo(schema["enum"]!.AsArray().Count));
    }

    private static void CheckWireName(string name, JsonNode owner)
    {
        Assert.That(name, Is.Not.Empty.And.Not.Contain("\"").And.Not.Contain("\\"));
        if (owner["x-csharp-name"] is { } csharpName)
        {
            Assert.That(csharpName.ToString(), Does.Match("^[A-Za-z_][A-Za-z0-9_]*$"));
        }
        else
        {
            Assert.That(name, Does.Match("^[A-Za-z][A-Za-z0-9]*([_-][A-Za-z0-9]+)*$"));
        }
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]{0,79}$")]
    private static partial Regex Identifier();

    [GeneratedRegex("{([^}]*)}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"^[A-Za-z0-9/._~!$&()*+,;=:@%{}\[\]-]*$")]
    private static partial Regex Path();
}
