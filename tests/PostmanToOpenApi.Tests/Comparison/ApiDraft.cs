using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using PostmanToOpenApi.Comparison;

namespace PostmanToOpenApi.Tests.Comparison;

/// <summary>An OpenAPI document that tests change. Places are written as <c>paths > /tickets > get</c>.</summary>
internal sealed class ApiDraft(string json)
{
    private readonly JsonNode _root = JsonNode.Parse(json)!;

    /// <summary>A small help desk, with something of everything.</summary>
    public static ApiDraft HelpDesk() => new(HelpDeskJson);

    public ApiDraft Set(string place, string json)
    {
        var (parent, name) = Find(place);
        if (parent is JsonArray array)
        {
            array[int.Parse(name, CultureInfo.InvariantCulture)] = JsonNode.Parse(json);
        }
        else
        {
            parent[name] = JsonNode.Parse(json);
        }

        return this;
    }

    public ApiDraft Add(string place, string json)
    {
        Get(place).AsArray().Add(JsonNode.Parse(json));
        return this;
    }

    public ApiDraft Remove(string place)
    {
        var (parent, name) = Find(place);
        if (parent is JsonArray array)
        {
            array.RemoveAt(int.Parse(name, CultureInfo.InvariantCulture));
        }
        else
        {
            Assert.That(parent.AsObject().Remove(name), $"There is no {place}.");
        }

        return this;
    }

    /// <summary>Gives a member another name; it keeps its place.</summary>
    public ApiDraft Rename(string place, string name)
    {
        var (parent, old) = Find(place);
        var members = parent.AsObject().Select(member => (Name: member.Key == old ? name : member.Key, Value: member.Value?.DeepClone())).ToList();
        parent.AsObject().Clear();
        members.ForEach(member => parent[member.Name] = member.Value);
        return this;
    }

    public ApiDraft Replace(string old, string @new) => new(_root.ToJsonString().Replace(old, @new, StringComparison.Ordinal));

    public ApiDescription Read() => ApiDescription.Read(Encoding.UTF8.GetBytes(_root.ToJsonString()), "api.json");

    /// <summary>The document with one value in another's place, for each value below the paths and components.</summary>
    public IEnumerable<ApiDescription> WithEachPlace(string json)
    {
        foreach (var place in Places(_root, "").Where(place => place.Length > 0 && place is not ("openapi" or "paths")))
        {
            yield return new ApiDraft(_root.ToJsonString()).Set(place, json).Read();
        }
    }

    private static IEnumerable<string> Places(JsonNode? node, string place)
    {
        var steps = node switch
        {
            JsonObject members => members.Select(member => (member.Key, member.Value)),
            JsonArray items => items.Select((item, index) => (index.ToString(CultureInfo.InvariantCulture), item)),
            _ => [],
        };
        return steps.SelectMany(step => Places(step.Item2, place.Length == 0 ? step.Item1 : $"{place} > {step.Item1}")).Append(place);
    }

    private JsonNode Get(string place) => place.Split(" > ").Aggregate(_root, Step);

    private (JsonNode Parent, string Name) Find(string place)
    {
        var steps = place.Split(" > ");
        return (steps[..^1].Aggregate(_root, Step), steps[^1]);
    }

    private static JsonNode Step(JsonNode node, string step) =>
        (node is JsonArray array ? array[int.Parse(step, CultureInfo.InvariantCulture)] : node[step])
        ?? throw new ArgumentException($"There is no '{step}'.");

    private const string HelpDeskJson = """
        {
          "openapi": "3.0.4",
          "info": { "title": "Help desk", "version": "1.0.0" },
          "servers": [ { "url": "https://api.test/v1" }, { "url": "https://{region}.api.test/v1", "variables": { "region": { "default": "eu" } } } ],
          "security": [ { "bearer": [] }, { "key": [] } ],
          "paths": {
            "/tickets": {
              "get": {
                "operationId": "listTickets", "summary": "List tickets", "tags": [ "Tickets", "Reading" ],
                "parameters": [
                  { "$ref": "#/components/parameters/Page" },
                  { "name": "status", "in": "query", "schema": { "type": "string" } },
                  { "name": "order", "in": "query", "required": true, "schema": { "type": "string" } },
                  { "name": "legacy", "in": "query", "deprecated": true, "schema": { "type": "string" } }
                ],
                "responses": {
                  "200": {
                    "description": "Tickets",
                    "headers": {
                      "X-Total": { "required": true, "schema": { "type": "integer" } },
                      "X-Trace": { "schema": { "type": "string" } }
                    },
                    "content": {
                      "application/json": { "schema": { "type": "object", "properties": { "data": { "type": "array", "items": { "$ref": "#/components/schemas/Ticket" } } } } },
                      "text/csv": { "schema": { "type": "string" } }
                    }
                  },
                  "404": { "description": "None" }
                }
              },
              "post": {
                "operationId": "createTicket", "summary": "Create a ticket", "tags": [ "Tickets" ],
                "requestBody": {
                  "required": true,
                  "content": {
                    "application/json": { "schema": { "$ref": "#/components/schemas/CreateTicketRequest" } },
                    "application/xml": { "schema": { "type": "object" } }
                  }
                },
                "responses": {
                  "200": { "description": "Known", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Ticket" } } } },
                  "201": { "description": "Created", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Ticket" } } } }
                }
              }
            },
            "/tickets/{ticket_id}": {
              "parameters": [ { "name": "ticket_id", "in": "path", "required": true, "schema": { "type": "integer", "format": "int64" } } ],
              "get": {
                "operationId": "getTicket", "summary": "Get a ticket", "tags": [ "Tickets" ],
                "responses": { "200": { "description": "A ticket", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Ticket" } } } } }
              },
              "put": {
                "operationId": "updateTicket", "summary": "Update a ticket", "tags": [ "Tickets" ],
                "requestBody": { "content": { "application/json": { "schema": { "type": "object", "properties": { "subject": { "type": "string" } } } } } },
                "responses": { "204": { "description": "Done" } }
              },
              "delete": { "operationId": "deleteTicket", "summary": "Delete a ticket", "deprecated": true, "tags": [ "Tickets" ], "responses": { "204": { "description": "Gone" } } }
            },
            "/tickets/{ticket_id}/files": {
              "post": {
                "operationId": "attachFile", "summary": "Attach a file", "tags": [ "Files" ],
                "security": [ { "oauth": [ "write" ] }, { "key": [] } ],
                "parameters": [ { "name": "ticket_id", "in": "path", "required": true, "schema": { "type": "integer", "format": "int64" } } ],
                "requestBody": {
                  "content": {
                    "multipart/form-data": {
                      "schema": { "type": "object", "properties": { "file": { "type": "string", "format": "binary" } } },
                      "encoding": { "file": { "contentType": "image/png" } }
                    }
                  }
                },
                "responses": { "201": { "description": "Attached" } }
              }
            },
            "/health": { "get": { "operationId": "getHealth", "summary": "Get the health", "tags": [ "Health" ], "security": [], "responses": { "200": { "description": "Fine" } } } },
            "/version": { "get": { "operationId": "getVersion", "summary": "Get the version", "deprecated": true, "tags": [ "Health" ], "responses": { "200": { "description": "Fine" } } } },
            "/ping": { "get": { "summary": "Ping", "tags": [ "Health" ], "responses": { "200": { "description": "Fine" } } } }
          },
          "components": {
            "parameters": { "Page": { "name": "page", "in": "query", "schema": { "type": "integer" } } },
            "schemas": {
              "Ticket": {
                "type": "object", "required": [ "id" ],
                "properties": { "id": { "type": "integer", "format": "int64" }, "subject": { "type": "string" }, "contact": { "$ref": "#/components/schemas/Contact" } }
              },
              "Contact": { "type": "object", "properties": { "name": { "type": "string" }, "tickets": { "type": "array", "items": { "$ref": "#/components/schemas/Ticket" } } } },
              "CreateTicketRequest": {
                "type": "object", "required": [ "channel_id" ],
                "properties": { "channel_id": { "type": "integer", "format": "int64" }, "subject": { "type": "string" }, "contact": { "$ref": "#/components/schemas/CreateTicketRequestContact" } }
              },
              "CreateTicketRequestContact": { "type": "object", "properties": { "name": { "type": "string" } } }
            },
            "securitySchemes": {
              "bearer": { "type": "http", "scheme": "bearer" },
              "key": { "type": "apiKey", "in": "header", "name": "X-Key" },
              "oauth": {
                "type": "oauth2",
                "flows": {
                  "clientCredentials": { "tokenUrl": "https://api.test/token", "scopes": { "read": "Read", "write": "Write" } },
                  "implicit": { "authorizationUrl": "https://api.test/authorize", "scopes": { "read": "Read", "write": "Write" } }
                }
              },
              "spare": { "type": "http", "scheme": "basic" }
            }
          }
        }
        """;
}
