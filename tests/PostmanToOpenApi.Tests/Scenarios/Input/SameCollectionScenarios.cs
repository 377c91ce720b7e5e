namespace PostmanToOpenApi.Tests.Scenarios.Input;

/// <summary>One collection, saved in each of the formats, is one document.</summary>
[TestFixture]
public sealed class SameCollectionScenarios
{
    private const string Version21 =
        """
        { "info": { "name": "Shop", "description": "Sells", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
          "auth": { "type": "bearer", "bearer": [ { "key": "token", "value": "{{token}}", "type": "string" } ] },
          "variable": [ { "key": "baseUrl", "value": "https://api.test/v1" } ],
          "item": [
            { "name": "Orders", "description": "What was bought", "item": [
              { "name": "Old ones", "item": [ { "name": "Find order", "request": { "method": "GET", "header": [ { "key": "X-Count", "value": "5" }, { "key": "X-Off", "value": "1", "disabled": true } ],
                "url": { "raw": "{{baseUrl}}/orders/:id?full=true&page=1", "host": [ "{{baseUrl}}" ], "path": [ "orders", ":id" ],
                  "query": [ { "key": "full", "value": "true", "description": "All of it" }, { "key": "page", "value": "1", "disabled": true } ],
                  "variable": [ { "key": "id", "value": "7", "description": "Which" } ] } },
                "response": [ { "name": "ok", "status": "OK", "code": 200, "_postman_previewlanguage": "json", "header": [ { "key": "Content-Type", "value": "application/json" } ], "body": "{ \"id\": 7, \"paid\": true }" } ] } ] },
              { "name": "Place order", "request": { "method": "POST", "header": [], "description": "Buys", "url": { "raw": "{{baseUrl}}/orders", "host": [ "{{baseUrl}}" ], "path": [ "orders" ] },
                "body": { "mode": "raw", "raw": "{ \"item\": \"x\", \"count\": 2 }", "options": { "raw": { "language": "json" } } } } } ] },
            { "name": "Upload", "request": { "method": "POST", "auth": { "type": "basic", "basic": [ { "key": "username", "value": "joe" }, { "key": "password", "value": "hunter2" } ] },
              "url": { "raw": "https://files.test/upload", "protocol": "https", "host": [ "files", "test" ], "path": [ "upload" ] },
              "body": { "mode": "formdata", "formdata": [ { "key": "file", "type": "file", "src": "a.png" }, { "key": "note", "value": "x", "type": "text", "description": "Why" } ] } } },
            { "name": "Sign in", "request": { "method": "POST", "auth": { "type": "noauth" }, "url": { "raw": "{{baseUrl}}/login", "host": [ "{{baseUrl}}" ], "path": [ "login" ] },
              "body": { "mode": "urlencoded", "urlencoded": [ { "key": "user", "value": "joe", "type": "text" }, { "key": "again", "value": "true", "type": "text", "disabled": true } ] } } } ] }
        """;

    private const string Version20 =
        """
        { "info": { "name": "Shop", "description": { "content": "Sells", "type": "text/plain" }, "schema": "https://schema.getpostman.com/json/collection/v2.0.0/collection.json" },
          "auth": { "type": "bearer", "bearer": { "token": "{{token}}" } },
          "variable": [ { "id": "baseUrl", "value": "https://api.test/v1" } ],
          "item": [
            { "name": "Orders", "description": "What was bought", "_postman_isSubFolder": false, "item": [
              { "name": "Old ones", "item": [ { "name": "Find order", "request": { "method": "GET", "header": [ { "key": "X-Count", "value": "5" }, { "key": "X-Off", "value": "1", "disabled": true } ],
                "url": { "raw": "{{baseUrl}}/orders/:id?full=true&page=1", "host": [ "{{baseUrl}}" ], "path": [ "orders", ":id" ],
                  "query": [ { "key": "full", "value": "true", "description": "All of it" }, { "key": "page", "value": "1", "disabled": true } ],
                  "variable": [ { "id": "id", "value": "7", "description": "Which" } ] } },
                "response": [ { "name": "ok", "status": "OK", "code": 200, "_postman_previewlanguage": "json", "header": [ { "key": "Content-Type", "value": "application/json" } ], "body": "{ \"id\": 7, \"paid\": true }" } ] } ] },
              { "name": "Place order", "request": { "method": "POST", "header": [], "description": "Buys", "url": "{{baseUrl}}/orders",
                "body": { "mode": "raw", "raw": "{ \"item\": \"x\", \"count\": 2 }", "options": { "raw": { "language": "json" } } } } } ] },
            { "name": "Upload", "request": { "method": "POST", "auth": { "type": "basic", "basic": { "username": "joe", "password": "hunter2" } }, "url": "https://files.test/upload",
              "body": { "mode": "formdata", "formdata": [ { "key": "file", "type": "file", "src": "a.png" }, { "key": "note", "value": "x", "type": "text", "description": "Why" } ] } } },
            { "name": "Sign in", "request": { "method": "POST", "auth": { "type": "noauth" }, "url": "{{baseUrl}}/login",
              "body": { "mode": "urlencoded", "urlencoded": [ { "key": "user", "value": "joe", "type": "text" }, { "key": "again", "value": "true", "type": "text", "disabled": true } ] } } } ] }
        """;

    private const string Version1 =
        """
        { "id": "c", "name": "Shop", "description": "Sells", "auth": { "type": "bearer", "bearer": [ { "key": "token", "value": "{{token}}" } ] },
          "variables": [ { "id": "v", "key": "baseUrl", "value": "https://api.test/v1" } ],
          "order": [ "upload", "login" ], "folders_order": [ "orders" ],
          "folders": [
            { "id": "old", "name": "Old ones", "folder": "orders", "order": [ "find" ], "folders_order": [] },
            { "id": "orders", "name": "Orders", "description": "What was bought", "order": [ "place" ], "folders_order": [ "old" ] } ],
          "requests": [
            { "id": "login", "name": "Sign in", "method": "POST", "url": "{{baseUrl}}/login", "auth": { "type": "noauth" }, "dataMode": "urlencoded",
              "data": [ { "key": "user", "value": "joe", "type": "text", "enabled": true }, { "key": "again", "value": "true", "type": "text", "enabled": false } ] },
            { "id": "find", "name": "Find order", "folder": "old", "method": "GET", "url": "{{baseUrl}}/orders/:id?full=true", "headers": "X-Count: 5\n//X-Off: 1\n", "dataMode": null, "rawModeData": null,
              "queryParams": [ { "key": "full", "value": "true", "equals": true, "description": "All of it", "enabled": true }, { "key": "page", "value": "1", "equals": true, "enabled": false } ],
              "pathVariables": { "id": "7" }, "pathVariableData": [ { "key": "id", "value": "7", "description": "Which" } ],
              "responses": [ { "id": "r", "name": "ok", "responseCode": { "code": 200, "name": "OK" }, "language": "json", "headers": [ { "key": "Content-Type", "value": "application/json" } ], "text": "{ \"id\": 7, \"paid\": true }" } ] },
            { "id": "upload", "name": "Upload", "method": "POST", "url": "https://files.test/upload", "currentHelper": "basicAuth", "helperAttributes": { "id": "basic", "username": "joe", "password": "hunter2" },
              "dataMode": "params", "data": [ { "key": "file", "value": "a.png", "type": "file" }, { "key": "note", "value": "x", "type": "text", "description": "Why" } ] },
            { "id": "place", "name": "Place order", "description": "Buys", "folder": "orders", "method": "POST", "url": "{{baseUrl}}/orders", "headers": "", "dataMode": "raw",
              "rawModeData": "{ \"item\": \"x\", \"count\": 2 }", "dataOptions": { "raw": { "language": "json" } } } ] }
        """;

    [TestCase(Version20, TestName = "Collection_InTheFormat20_IsTheSameDocumentAsInTheFormat21")]
    [TestCase(Version1, TestName = "Collection_InTheFormat1_IsTheSameDocumentAsInTheFormat21")]
    public void Collection_InEachFormat_IsTheSameDocument(string file)
    {
        var scenario = Scenario.File(file);

        Assert.That(scenario.Document.ToString(), Is.EqualTo(Scenario.File(Version21).Document.ToString()));
        Assert.That(scenario.Operations, Is.EqualTo(["GET /orders/{id}", "POST /orders", "POST /upload", "POST /login"]));
        Assert.That(scenario.Codes, Is.Empty);
    }
}
