using System.Text.RegularExpressions;
using PostmanToOpenApi.Writing;

namespace PostmanToOpenApi.Tests.Scenarios.Misc;

/// <summary>Every place of a collection that can hold a secret holds one here. None of them is anywhere in what comes out.</summary>
public partial class SecretScenarios
{
    private const string Collection = """
        { "info": { "name": "API of Bearer fake01secret", "description": "Ask for PMAK-fake02secret0", "version": "eyJfake03secret0.e30.x" },
          "auth": { "type": "bearer", "bearer": [ { "key": "token", "value": "fake04secret" } ] },
          "variable": [ { "key": "baseUrl", "value": "https://user:fake05secret@api.test/v1?sig=fake06secret#fake07secret" },
                        { "key": "password", "value": "fake08secret" }, { "key": "plain", "value": "fake09secret", "type": "secret" }, { "key": "other", "value": "fake10secret" } ],
          "event": [ { "listen": "prerequest", "script": { "exec": [ "const key = 'fake11secret';" ] } } ],
          "item": [ { "name": "Folder token=fake12secret", "description": { "content": "password: fake13secret" },
            "auth": { "type": "basic", "basic": { "username": "u", "password": "fake14secret" } },
            "item": [
              { "name": "Login -----BEGIN PRIVATE KEY-----fake15secret-----END PRIVATE KEY-----",
                "request": { "method": "POST",
                  "description": "curl -H 'Authorization: Bearer fake16secret' https://u:fake17secret@api.test",
                  "auth": { "type": "oauth2", "oauth2": [ { "key": "clientSecret", "value": "fake18secret" }, { "key": "accessTokenUrl", "value": "https://u:fake19secret@id.test/token?client_secret=fake20secret" }, { "key": "grant_type", "value": "client_credentials" } ] },
                  "url": { "raw": "{{baseUrl}}/hooks/sk_live_fake21secret/:session_token?api_key=fake22secret#fake23secret", "host": [ "{{baseUrl}}" ], "path": [ "hooks", "sk_live_fake21secret", ":session_token" ], "hash": "fake23secret",
                    "query": [ { "key": "api_key", "value": "fake22secret", "description": "such as token=fake24secret" } ], "variable": [ { "key": "session_token", "value": "fake25secret" } ] },
                  "header": [ { "key": "X-Api-Key", "value": "fake26secret" }, { "key": "Cookie", "value": "sid=fake27secret" }, { "key": "Authorization", "value": "Token fake28secret" }, { "value": "fake29secret" } ],
                  "certificate": { "passphrase": "fake30secret" }, "proxy": { "host": "fake31secret" },
                  "body": { "mode": "raw", "raw": "{ \"password\": \"fake32secret\", \"sk_live_fake33secret\": 1, \"x\": \"{{password}}\" }", "options": { "raw": { "language": "json" } } } },
                "response": [ { "name": "Bearer fake34secret", "status": "OK token=fake35secret", "code": 200, "header": [ { "key": "Set-Cookie", "value": "sid=fake36secret" }, { "key": "X-Token", "value": "fake37secret" } ],
                  "cookie": [ { "name": "sid", "value": "fake38secret" } ], "body": "{ \"access_token\": \"fake39secret\" }",
                  "originalRequest": { "method": "POST", "url": "https://api.test/x?key=fake40secret", "header": "Authorization: Bearer fake41secret" } } ] },
              { "name": "Form", "request": { "method": "PUT", "url": "https://api.test/form", "body": { "mode": "formdata", "formdata": [ { "key": "secret", "value": "fake42secret" }, { "key": "file", "type": "file", "src": "/home/fake43secret" } ] } } },
              { "name": "Code", "request": { "method": "PUT", "url": "https://api.test/code", "body": { "mode": "urlencoded", "urlencoded": [ { "key": "client_secret", "value": "fake44secret" } ] } } },
              { "name": "Graph", "request": { "method": "PUT", "url": "https://api.test/graph", "body": { "mode": "graphql", "graphql": { "query": "{ a(key: \"fake45secret\") }", "variables": "{ \"key\": \"fake46secret\" }" } } } },
              { "name": "Text", "request": { "method": "PUT", "url": "https://api.test/text", "body": { "mode": "raw", "raw": "fake47secret" } } },
              { "name": "Bad", "request": { "method": "PUT", "url": "https://api.test/bad", "header": "Content-Type: application/json", "body": { "mode": "raw", "raw": "{ \"fake48secret\" " } } },
              { "name": "Gone sk_live_fake49secret", "request": { "method": "sk_live_fake50secret", "url": "https://api.test/gone" } } ] } ] }
        """;

    [Property("Row", "x-secrets")]
    [TestCase(false)]
    [TestCase(true)]
    public void Secrets_InFiftyPlaces_AreNowhere(bool withExamples)
    {
        Assert.That(Fake().Count(Collection), Is.GreaterThanOrEqualTo(50));

        var document = Scenario.File(Collection, new ConversionOptions { IncludeExamples = withExamples });

        var output = document.Result.Diagnostics.Select(diagnostic => diagnostic.ToString()).Prepend(OpenApiDocumentWriter.ToYaml(document.Result.Document)).Prepend(document.Document.ToJsonString());
        Assert.That(Fake().Matches(string.Concat(output)).Select(match => match.Value).Distinct(), Is.Empty);
        Assert.That(document.Operations, Is.EqualTo(["POST /hooks/{secret}/{session_token}", "PUT /form", "PUT /code", "PUT /graph", "PUT /text", "PUT /bad"]));
        Assert.That(document.Ids.First(), Is.EqualTo("login"));
    }

    [GeneratedRegex("fake[0-9]{2}secret", RegexOptions.IgnoreCase)]
    private static partial Regex Fake();
}
