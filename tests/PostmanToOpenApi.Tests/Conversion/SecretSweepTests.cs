using System.Text;
using System.Text.Json.Nodes;
using PostmanToOpenApi.Diagnostics;
using PostmanToOpenApi.Tests.Support;
using PostmanToOpenApi.Writing;

namespace PostmanToOpenApi.Tests.Conversion;

/// <summary>A token in every text of a collection that has all there is, alone and behind what stands there.</summary>
public class SecretSweepTests
{
    private const string Everything = """
        {"info":{"name":"Full","description":{"content":"About","type":"text/plain"},"version":"1.2","schema":"https://schema.getpostman.com/json/collection/v2.1.0/collection.json","_postman_id":"x"},
        "variable":[{"key":"baseUrl","value":"https://api.test/v1","type":"string"},{"key":"plain","value":"abc"},{"key":"seg","value":"users"},{"key":"contact.name","value":"Ann"},{"key":"license.name","value":"MIT"},{"key":"license.url","value":"https://l.test"},{"key":"externalDocs.url","value":"https://d.test"},{"key":"externalDocs.description","value":"D"},{"key":"pass","value":"Zvar","type":"secret"}],
        "auth":{"type":"oauth2","oauth2":[{"key":"grant_type","value":"authorization_code"},{"key":"authUrl","value":"https://a.test/auth"},{"key":"accessTokenUrl","value":"https://a.test/token"},{"key":"scope","value":"read"},{"key":"clientSecret","value":"cs"},{"key":"tokenName","value":"tn"}]},
        "event":[{"listen":"test","script":{"exec":["pm.response.to.have.status(200)"]}}],
        "item":[{"name":"Folder","description":"F","auth":{"type":"apikey","apikey":[{"key":"key","value":"X-Key"},{"key":"value","value":"kv"},{"key":"in","value":"header"}]},"variable":[{"key":"fv","value":"fval"}],"item":[
        {"name":"Get one","description":"item desc","request":{"method":"GET","description":"req desc","url":{"raw":"{{baseUrl}}/{{seg}}/:id?q=val&fixed={{plain}}","host":["{{baseUrl}}"],"path":["{{seg}}",":id","{{plain}}"],"query":[{"key":"q","value":"val","description":"Q"},{"key":"fixed","value":"{{plain}}"}],"variable":[{"key":"id","value":"abc","description":"I"}],"hash":"h"},"header":[{"key":"X-H","value":"hv","description":"H"},{"key":"Cookie","value":"sid=cv; t=cw"},{"key":"Accept","value":"application/json"},{"key":"Authorization","value":"Custom av"}]},
        "response":[{"name":"ok","originalRequest":{"method":"GET","url":{"raw":"{{baseUrl}}/users/x?o=ov","host":["{{baseUrl}}"],"path":["users","x"],"query":[{"key":"o","value":"ov"}]},"header":[{"key":"X-O","value":"oh"}]},"status":"OK","code":200,"_postman_previewlanguage":"json","header":[{"key":"Content-Type","value":"application/json"},{"key":"X-R","value":"rv","description":"R"},{"key":"Set-Cookie","value":"a=b"}],"cookie":[{"key":"ck","value":"cv"}],"body":"{\"id\":1,\"name\":\"bv\"}"}]},
        {"name":"Post json","request":{"method":"POST","url":"https://user:up@other.test:8443/a/b?x=y#frag","auth":{"type":"basic","basic":[{"key":"username","value":"un"},{"key":"password","value":"pw"}]},"header":[{"key":"Content-Type","value":"application/json"}],"body":{"mode":"raw","raw":"{\"k\":\"v\",\"n\":5,\"password\":\"pv\",\"o\":{\"token\":[\"tv\"]}}","options":{"raw":{"language":"json"}}}},"event":[{"listen":"test","script":{"exec":["pm.response.to.have.jsonSchema({type:'object',properties:{id:{type:'string',description:'sd',enum:['ev']}}})"]}}]},
        {"name":"Form","request":{"method":"POST","url":"{{baseUrl}}/form","body":{"mode":"formdata","formdata":[{"key":"f","type":"file","src":"/home/ann/srcpath.png","contentType":"image/png"},{"key":"t","value":"tv","type":"text","description":"T (This can only be one of en1,en2)"}]},"auth":{"type":"digest","digest":[{"key":"realm","value":"rm"},{"key":"nonce","value":"nn"}]}}},
        {"name":"Url","request":{"method":"POST","url":"{{baseUrl}}/u","body":{"mode":"urlencoded","urlencoded":[{"key":"a","value":"av","description":{"content":"A"}}]},"description":"# postman-to-openapi\n\n| object | name | type | required | description | example |\n|---|---|---|---|---|---|\n| query | zz | string | true | tdesc | tex |\n"}},
        {"name":"Gql","request":{"method":"POST","url":"{{baseUrl}}/g","body":{"mode":"graphql","graphql":{"query":"query Q { qv }","variables":"{\"gv\":\"gval\"}"}}}},
        {"name":"File","request":{"method":"PUT","url":"{{baseUrl}}/file","body":{"mode":"file","file":{"src":"/home/ann/fsrc.bin","content":"fcontent"}}}},
        {"name":"Xml","request":{"method":"PUT","url":"{{baseUrl}}/xml","body":{"mode":"raw","raw":"<a>xv</a>","options":{"raw":{"language":"xml"}}}},"response":[{"name":"x","code":200,"header":[{"key":"Content-Type","value":"text/xml"}],"body":"<r>xr</r>"}]}
        ]}],"protocolProfileBehavior":{"x":"y"},"cert":{"name":"cn","passphrase":"cp"}}
        """;

    private static readonly string[] Tokens =
    [
        "ghp_FakeFake0123456789fake0123456789", "Bearer FakeFake0123fakeTOKEN", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiFakeFake0In0.c2lnbmF0dXJl0",
        "-----BEGIN " + "PRIVATE KEY-----\nMIIFakeFake0\n-----END PRIVATE KEY-----", "https://ann:FakeFake0@api.test/x",
    ];

    [Test]
    [Property("Threat", "CV12")]
    public void Token_AnywhereInACollection_IsNowhereInWhatComesOut([ValueSource(nameof(Tokens))] string token) => Assert.Multiple(() =>
    {
        foreach (var (place, text) in Texts(JsonNode.Parse(Everything)!).ToList())
        {
            foreach (var changed in new[] { token, text + (token.StartsWith("Bearer", StringComparison.Ordinal) ? " " : "") + token })
            {
                var output = Output(With(place, changed));
                Assert.That(output.IndexOf("FakeFake", StringComparison.OrdinalIgnoreCase), Is.Negative, $"{string.Join('.', place)}: {changed}");
            }
        }
    });

    private static string Output(JsonNode collection)
    {
        try
        {
            var result = PostmanConverter.Convert(Encoding.UTF8.GetBytes(collection.ToJsonString()), Converting.FileName, new ConversionOptions { IncludeExamples = true });
            return OpenApiDocumentWriter.ToJson(result.Document) + string.Join('\n', result.Diagnostics);
        }
        catch (PostmanConversionException refusal)
        {
            return refusal.Message;
        }
    }

    private static JsonNode With(object[] place, string text)
    {
        var collection = JsonNode.Parse(Everything)!;
        var owner = place[..^1].Aggregate(collection, (node, step) => step is int index ? node[index]! : node[(string)step]!);
        if (place[^1] is int last)
        {
            owner[last] = text;
        }
        else
        {
            owner[(string)place[^1]] = text;
        }

        return collection;
    }

    private static IEnumerable<(object[] Place, string Text)> Texts(JsonNode? node, params object[] place) => node switch
    {
        JsonObject members => members.SelectMany(member => Texts(member.Value, [.. place, member.Key])),
        JsonArray items => items.SelectMany((item, index) => Texts(item, [.. place, index])),
        JsonValue value when value.TryGetValue<string>(out var text) => [(place, text)],
        _ => [],
    };
}
