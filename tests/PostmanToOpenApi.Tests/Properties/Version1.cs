using System.Globalization;
using System.Text.Json.Nodes;

namespace PostmanToOpenApi.Tests.Properties;

/// <summary>Saves collections in the format v1: folders and requests in flat lists, put in order by their ids.</summary>
internal sealed class Version1
{
    private readonly JsonArray _folders = [];
    private readonly JsonArray _requests = [];
    private int _ids;

    private Version1()
    {
    }

    /// <summary>The collection. Only a URL in its full form has all that this format can say.</summary>
    public static JsonObject Save(CollectionModel model)
    {
        var saved = new Version1();
        var root = new JsonObject
        {
            ["id"] = "c",
            ["name"] = model.Name,
            ["variables"] = new JsonArray([.. model.Variables.Select(variable => new JsonObject { ["key"] = variable.Key, ["value"] = variable.Value })]),
        };
        saved.Fill(root, model.Items, null);
        root["folders"] = saved._folders;
        root["requests"] = saved._requests;
        return Auth(root, model.Auth);
    }

    private void Fill(JsonObject owner, IEnumerable<ItemModel> items, string? parent)
    {
        var (order, folders) = (new JsonArray(), new JsonArray());
        foreach (var item in items)
        {
            var id = (_ids++).ToString(CultureInfo.InvariantCulture);
            (item is FolderModel ? folders : order).Add(id);
            if (item is FolderModel folder)
            {
                var made = Auth(new JsonObject { ["id"] = id, ["name"] = folder.Name, ["description"] = folder.Description, ["folder"] = parent }, folder.Auth);
                _folders.Add(made);
                Fill(made, folder.Items, id);
            }
            else
            {
                _requests.Add(Request((RequestModel)item, id, parent));
            }
        }

        (owner["order"], owner["folders_order"]) = (order, folders);
    }

    private static JsonObject Request(RequestModel request, string id, string? parent) => Auth(
        new JsonObject
        {
            ["id"] = id,
            ["folder"] = parent,
            ["name"] = request.Name,
            ["description"] = request.Description,
            ["method"] = request.Method,
            ["url"] = request.Url.Form switch { UrlForm.Missing => null, UrlForm.Empty => "", _ => request.Url.Raw },
            ["queryParams"] = Fields(request.Url.Query),
            ["pathVariableData"] = Fields(request.Url.Variables),
            ["headerData"] = Fields(request.Headers),
            ["dataMode"] = request.Body.Mode switch { "" => null, "formdata" => "params", "file" => "binary", var mode => mode },
            ["rawModeData"] = request.Body.Mode == "raw" ? request.Body.Text : null,
            ["data"] = request.Body.Mode is "formdata" or "urlencoded" ? Fields(request.Body.Fields) : null,
            ["graphqlModeData"] = request.Body.Mode == "graphql" ? new JsonObject { ["query"] = "{ a }", ["variables"] = request.Body.Text } : null,
            ["dataOptions"] = new JsonObject { ["raw"] = new JsonObject { ["language"] = request.Body.Language } },
            ["responses"] = new JsonArray([.. request.Responses.Select(Response)]),
        },
        request.Auth);

    private static JsonObject Response(ResponseModel response) => new()
    {
        ["name"] = response.Name,
        ["responseCode"] = new JsonObject { ["code"] = response.Code, ["name"] = response.Status },
        ["headers"] = Fields(response.Headers),
        ["text"] = response.Body,
    };

    private static JsonArray Fields(IEnumerable<FieldModel> fields) => new([.. fields.Select(field =>
    {
        var made = new JsonObject { ["key"] = field.Key, ["value"] = field.Value, ["description"] = field.Description, ["enabled"] = !field.Disabled };
        if (field.IsFile)
        {
            (made["type"], made["value"]) = ("file", "/tmp/secretS3cret00");
        }

        return made;
    })]);

    private static JsonObject Auth(JsonObject owner, string? type)
    {
        if (type is not null)
        {
            owner["auth"] = new JsonObject
            {
                ["type"] = type,
                [type] = new JsonArray([.. Version2.Settings(type).Select(setting => new JsonObject { ["key"] = setting.Key, ["value"] = setting.Value })]),
            };
        }

        return owner;
    }
}
