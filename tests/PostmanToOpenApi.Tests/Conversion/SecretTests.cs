using PostmanToOpenApi.Tests.Support;

namespace PostmanToOpenApi.Tests.Conversion;

/// <summary>A collection is full of secrets. The document and the diagnostics have names and types only.</summary>
public class SecretTests
{
    private const string Items =
        """
        { "name": "a", "event": [ { "script": { "exec": [ "hunter" ] } } ],
          "request": { "method": "POST",
            "auth": { "type": "basic", "basic": [ { "key": "username", "value": "hunter" }, { "key": "password", "value": "hunter" } ] },
            "url": { "host": [ "{{baseUrl}}" ], "path": [ ":id", "{{apiKey}}", "{{token}}" ],
              "query": [ { "key": "q", "value": "hunter" }, { "key": "", "value": "hunter" } ], "variable": [ { "key": "id", "value": "hunter" } ] },
            "header": [ { "key": "X-Api-Key", "value": "hunter" }, { "key": "Cookie", "value": "hunter" }, { "key": "Authorization", "value": "Bearer hunter" },
              { "key": "Content-Type", "value": "hunter" }, { "key": "bad name", "value": "hunter" } ],
            "body": { "mode": "raw", "raw": "{ \"password\": \"hunter\", \"list\": [ \"hunter\" ] }" } },
          "response": [ { "code": 200, "name": "hunter", "header": [ { "key": "Set-Cookie", "value": "hunter" } ], "cookie": [ { "value": "hunter" } ],
            "body": "{ \"token\": \"hunter\" }", "originalRequest": { "url": "https://joe:hunter@api.test" } },
            { "code": 200, "_postman_previewlanguage": "json", "body": "{ hunter" } ] },
        { "name": "b", "request": { "method": "POST", "url": "https://joe:hunter@api.test/b?x=hunter#hunter",
            "auth": { "type": "oauth2", "oauth2": [ { "key": "clientSecret", "value": "hunter" }, { "key": "accessToken", "value": "hunter" },
              { "key": "authUrl", "value": "https://joe:hunter@id.test/a?x=hunter" }, { "key": "accessTokenUrl", "value": "https://id.test/t#hunter" } ] },
            "body": { "mode": "formdata", "formdata": [ { "key": "f", "value": "hunter" }, { "key": "g", "type": "file", "src": "/home/hunter" } ] } } },
        { "name": "c", "request": { "method": "POST", "url": "https://api.test/c", "auth": { "type": "awsv4", "awsv4": [ { "key": "secretKey", "value": "hunter" } ] },
            "body": { "mode": "raw", "raw": "{ \"a\": hunter", "options": { "raw": { "language": "json" } } } } },
        { "name": "d", "request": { "method": "POST", "url": "https://api.test/d", "auth": { "type": "apikey", "apikey": [ { "key": "key", "value": "X-K" }, { "key": "value", "value": "hunter" } ] },
            "body": { "mode": "graphql", "graphql": { "query": "{ hunter }", "variables": "{ \"x\": \"hunter\" }" } } } }
        """;

    [Test]
    [Property("Threat", "CV12")]
    public void Secrets_AnywhereInACollection_AreInNoOutput()
    {
        var result = Converting.Items(
            Items,
            """
            "variable": [ { "key": "token", "value": "hunter" }, { "key": "apiKey", "value": "hunter" },
              { "key": "baseUrl", "value": "https://joe:hunter@api.test/v1?k=hunter#hunter" } ],
            "auth": { "type": "bearer", "bearer": [ { "key": "token", "value": "hunter" } ] }
            """);

        Assert.That(result.Counts.Operations, Is.EqualTo(4));
        Assert.That(result.Text(), Does.Not.Contain("hunter").And.Not.Contain("joe"));
        Assert.That(string.Join('\n', result.Diagnostics), Does.Not.Contain("hunter"));
    }
}
