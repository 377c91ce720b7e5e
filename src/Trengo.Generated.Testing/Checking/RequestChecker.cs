using System.Globalization;
using System.Text.Json.Nodes;
using Trengo.Testing.Document;

namespace Trengo.Testing.Checking;

/// <summary>Holds a request against the document.</summary>
internal static class RequestChecker
{
    private const string Json = "application/json";
    private const string Form = "application/x-www-form-urlencoded";
    private const string Multipart = "multipart/form-data";

    public static IEnumerable<Finding> Check(ReceivedRequest request, Route route)
    {
        if (route.Operation is not { } operation)
        {
            yield return Misrouted(request, route);
            yield break;
        }

        foreach (var parameter in operation.Parameters.Where(parameter => !parameter.IsInQuery && parameter.Schema.Type == "integer" && route.Id(parameter.Name) is null))
        {
            var found = decimal.TryParse(route.Values[parameter.Name], CultureInfo.InvariantCulture, out _) ? "a number that no id can be" : "text";
            yield return new Finding(StubViolationKind.WrongType, parameter.Name, "an integer in the path", found, 404);
        }

        if (string.IsNullOrEmpty(request.Token))
        {
            yield return new Finding(StubViolationKind.MissingToken, "Authorization", "a bearer token", "none", 401);
        }

        foreach (var finding in CheckQuery(request, operation).Concat(CheckBody(request, operation)))
        {
            yield return finding;
        }
    }

    private static Finding Misrouted(ReceivedRequest request, Route route) => route.Methods.Count > 0
        ? new Finding(StubViolationKind.WrongMethod, "", string.Join(" or ", route.Methods), request.Method, 405)
        // What Trengo's API does not have is a page of its web application.
        : new Finding(StubViolationKind.UnknownPath, "", request.IsBelowBase ? "a path that Trengo has" : $"a path below {ApiDocument.Instance.BasePath}", request.Path, request.Method == "GET" ? 200 : 404);

    private static IEnumerable<Finding> CheckQuery(ReceivedRequest request, ApiOperation operation)
    {
        foreach (var (name, values) in request.Query)
        {
            if (operation.Parameters.FirstOrDefault(parameter => parameter.IsInQuery && parameter.Name == name) is not { } known)
            {
                var names = operation.Parameters.Where(parameter => parameter.IsInQuery).Select(parameter => parameter.Name).DefaultIfEmpty("no parameters");
                yield return new Finding(StubViolationKind.UnknownParameter, name, string.Join(", ", names), "another name", Status: null);
            }
            else if (known.Schema.Type == "integer" && values.Any(value => !long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)))
            {
                yield return new Finding(StubViolationKind.WrongType, name, "an integer in the query", "text", Status: null);
            }
            else if (known.Schema.Enum is { Count: > 0 } allowed && values.FirstOrDefault(value => !allowed.Contains(value)) is { } other)
            {
                yield return new Finding(StubViolationKind.WrongValue, name, $"one of {string.Join(", ", allowed)}", BodyChecker.Quote(other), Status: null);
            }
        }
    }

    private static IEnumerable<Finding> CheckBody(ReceivedRequest request, ApiOperation operation)
    {
        if (operation.RequestSchema is not { } schema)
        {
            return request.Body.Length == 0 || request.Json is JsonObject { Count: 0 } ? []
                : [new Finding(StubViolationKind.UnknownMember, "", "no body", "one", Status: null)];
        }

        if (request.Body.Length == 0)
        {
            return BodyChecker.CheckRequired([], schema, "");
        }

        return WrongMediaType(request, operation).Concat(request.ContentType switch
        {
            // A file is nowhere else.
            not Multipart when operation.RequestMediaType == Multipart => BodyChecker.CheckRequired([], schema, ""),
            Json => request.Json is { } json
                ? BodyChecker.Check(json, schema, "", isText: false)
                : [new Finding(StubViolationKind.MalformedBody, "", "JSON", "something else", 422)],
            Form => BodyChecker.Check(new JsonObject(request.Fields.Select(field => KeyValuePair.Create(field.Key, (JsonNode?)JsonValue.Create(field.Value)))), schema, "", isText: true),
            Multipart => CheckParts(request, schema),
            // Nothing of it is read.
            _ => BodyChecker.CheckRequired([], schema, ""),
        });
    }

    private static IEnumerable<Finding> WrongMediaType(ReceivedRequest request, ApiOperation operation)
    {
        if (request.ContentType != operation.RequestMediaType)
        {
            // Trengo reads forms as it reads JSON: clients in production send them.
            yield return new Finding(StubViolationKind.WrongContentType, "Content-Type", operation.RequestMediaType!, request.ContentType ?? "none", Status: null);
        }
    }

    private static IEnumerable<Finding> CheckParts(ReceivedRequest request, Schema schema)
    {
        foreach (var missing in BodyChecker.CheckRequired(request.Parts.Select(part => part.Name), schema, ""))
        {
            yield return missing;
        }

        foreach (var part in request.Parts)
        {
            if (schema.Property(part.Name) is not { } known)
            {
                yield return new Finding(StubViolationKind.UnknownMember, part.Name, $"one of {string.Join(", ", schema.Properties.Select(property => property.Name))}", part.IsFile ? "a file" : "text", Status: null);
            }
            else if (known.Format == "binary" != part.IsFile)
            {
                yield return new Finding(StubViolationKind.WrongType, part.Name, part.IsFile ? "text" : "a file", part.IsFile ? "a file" : "text", 422);
            }
        }
    }
}
