using System.Text.Json.Nodes;

namespace PostmanToOpenApi.Tests.Properties;

/// <summary>Saves collections in the formats v2.1 and v2.0. They differ in how they write authorization, URLs and path variables.</summary>
internal sealed class Version2(bool isOld)
{
    public JsonObject Save(CollectionModel model) => Auth(
        new JsonObject
        {
            ["info"] = new JsonObject { ["name"] = model.Name, ["schema"] = $"https://schema.getpostman.com/json/collection/v2.{(isOld ? 0 : 1)}.0/collection.json" },
            ["item"] = Array(model.Items.Select(Item)),
            ["variable"] = Array(model.Variables.Select(variable => new JsonObject { [isOld ? "id" : "key"] = variable.Key, ["value"] = variable.Value })),
        },
        model.Auth);

    /// <summary>The settings of a helper: a name for the key, and secrets.</summary>
    public static IEnumerable<(string Key, string Value)> Settings(string type) => type switch
    {
        "noauth" => [],
        "apikey" => [("key", "X-Key"), ("value", "secretS3cret00"), ("in", "query")],
        "oauth2" => [("grant_type", "client_credentials"), ("accessTokenUrl", "https://id.test/token"), ("clientSecret", "secretS3cret00"), ("scope", "read write")],
        _ => [("token", "secretS3cret00"), ("password", "secretS3cret00")],
    };

    private JsonObject Item(ItemModel model) => model switch
    {
        FolderModel folder => Auth(new JsonObject { ["name"] = folder.Name, ["description"] = folder.Description, ["item"] = Array(folder.Items.Select(Item)) }, folder.Auth),
        RequestModel request => new JsonObject
        {
            ["name"] = request.Name,
            ["request"] = Auth(
                new JsonObject
                {
                    ["method"] = request.Method,
                    ["description"] = request.Description,
                    ["url"] = Url(request.Url),
                    ["header"] = Array(request.Headers.Select(Field)),
                    ["body"] = Body(request.Body),
                },
                request.Auth),
            ["response"] = Array(request.Responses.Select(Response)),
        },
        _ => throw new InvalidOperationException("There is another kind of item."),
    };

    private JsonObject Auth(JsonObject owner, string? type)
    {
        if (type is not null)
        {
            owner["auth"] = new JsonObject
            {
                ["type"] = type,
                [type] = isOld
                    ? new JsonObject(Settings(type).Select(setting => KeyValuePair.Create(setting.Key, (JsonNode?)setting.Value)))
                    : Array(Settings(type).Select(setting => new JsonObject { ["key"] = setting.Key, ["value"] = setting.Value, ["type"] = "string" })),
            };
        }

        return owner;
    }

    private JsonNode? Url(UrlModel url) => url.Form switch
    {
        UrlForm.Missing => null,
        UrlForm.Empty => "",
        UrlForm.Text => url.Raw,
        UrlForm.RawOnly => new JsonObject { ["raw"] = url.Raw },
        UrlForm.PartsOnly => Parts(url),
        _ => Parts(url, url.Raw),
    };

    private JsonObject Parts(UrlModel url, string? raw = null)
    {
        var parts = new JsonObject
        {
            ["host"] = new JsonArray(url.Host),
            ["path"] = Array(url.Path.Select(segment => JsonValue.Create(segment))),
            ["query"] = Array(url.Query.Select(Field)),
            ["variable"] = Array(url.Variables.Select(variable => new JsonObject { [isOld ? "id" : "key"] = variable.Key, ["value"] = variable.Value, ["description"] = variable.Description })),
        };
        if (raw is not null)
        {
            parts["raw"] = raw;
        }

        return parts;
    }

    private static JsonObject? Body(BodyModel body) => body.Mode switch
    {
        "" => null,
        "raw" => new JsonObject { ["mode"] = "raw", ["raw"] = body.Text, ["options"] = new JsonObject { ["raw"] = new JsonObject { ["language"] = body.Language } } },
        "file" => new JsonObject { ["mode"] = "file", ["file"] = new JsonObject { ["src"] = "/tmp/secretS3cret00" } },
        "graphql" => new JsonObject { ["mode"] = "graphql", ["graphql"] = new JsonObject { ["query"] = "{ a }", ["variables"] = body.Text } },
        var form => new JsonObject { ["mode"] = form, [form] = Array(body.Fields.Select(Field)) },
    };

    private static JsonObject Response(ResponseModel response) => new()
    {
        ["name"] = response.Name,
        ["code"] = response.Code,
        ["status"] = response.Status,
        ["header"] = Array(response.Headers.Select(Field)),
        ["body"] = response.Body,
    };

    private static JsonObject Field(FieldModel field)
    {
        var made = new JsonObject { ["key"] = field.Key, ["value"] = field.Value, ["description"] = field.Description };
        if (field.Disabled)
        {
            made["disabled"] = true;
        }

        if (field.IsFile)
        {
            (made["type"], made["src"]) = ("file", "/tmp/secretS3cret00");
        }

        return made;
    }

    private static JsonArray Array(IEnumerable<JsonNode?> items) => new([.. items]);
}
