using CsCheck;

namespace PostmanToOpenApi.Tests.Properties;

/// <summary>Makes collections. Names repeat on purpose: what is merged, united and numbered is where faults hide.</summary>
internal static class CollectionGen
{
    public static readonly string?[] AuthTypes =
        [null, "noauth", "bearer", "basic", "digest", "apikey", "jwt", "oauth1", "oauth2", "hawk", "awsv4", "ntlm", "edgegrid", "asap", "unheardOf"];

    public static readonly string[] BodyModes = ["", "raw", "urlencoded", "formdata", "file", "graphql"];

    public static readonly string[] Methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "post", "PURGE"];

    public static readonly string[] Hosts =
        ["https://api.test", "http://api.test:8080", "{{baseUrl}}", "{{host}}", "api.test", "localhost:8080", "https://{{tenant}}.api.test", "{{scheme}}://api.test:{{port}}", "https://joe:secretS3cret00@api.test", "{{baseUrl}}{{gone}}"];

    public static readonly string[] Segments = ["users", ":id", ":userId", "{{id}}", "{{a}}-{{b}}", "v1", "", "a b", "file.json", ":name.json", "日本", "{name}", "x'y", "{{$guid}}"];

    private static readonly string[] Words =
        ["users", "user id", "List users", "Äpfel", "日本", "class", "async", "2nd", "a\"b", "a\u2028b", "$ref", "x-y_z", "ids[]", "a.b", "", " ", "List users [listUsers]", "😀", "__proto__", "body"];

    private static readonly string[] Values =
        ["", "1", "-7", "9007199254740993", "1.5", "true", "abc", "2024-01-31", "2024-01-31T10:00:00Z", "3fa85f64-5717-4562-b3fc-2c963f66afa6", "a@b.test", "{{id}}", "{{$guid}}", "{{unknown}}", "<integer>", "(Required) x"];

    private static readonly Gen<string> Word = Gen.OneOf(Words);
    private static readonly Gen<string> Value = Gen.OneOf(Values);
    private static readonly Gen<string?> Text = Gen.OneOf<string?>(null, "", "About it.", "# Head\n\n| Name | Type |\n|---|---|\n| id | integer |", "ends with \"quotes\" and \\", "<summary>&");
    private static readonly Gen<string?> Auth = Gen.Frequency((3, Gen.Const((string?)null)), (2, Gen.OneOf(AuthTypes)));

    private static readonly Gen<FieldModel> Field = Gen.Select(Word, Value, Text, Gen.Bool, (key, value, text, disabled) => new FieldModel(key, value, text, disabled));

    private static readonly Gen<FieldModel> Header = Gen.Select(
        Gen.OneOf("X-Trace", "x-trace", "Content-Type", "Accept", "Authorization", "Cookie", "X Y", "If-Match"),
        Gen.OneOf("1", "application/json", "application/vnd.api+json", "text/plain", "Bearer secretS3cret00", "a=secretS3cret00"),
        Gen.Bool,
        (key, value, disabled) => new FieldModel(key, value, null, disabled));

    private static readonly Gen<UrlModel> Url = Gen.Select(
        Gen.Frequency((9, Gen.OneOf(UrlForm.Full, UrlForm.Text, UrlForm.RawOnly, UrlForm.PartsOnly)), (1, Gen.OneOf(UrlForm.Missing, UrlForm.Empty))),
        Gen.OneOf(Hosts),
        Gen.OneOf(Segments).List[0, 3],
        Field.Where(field => field.Key.Length > 0 && !"[]$\"&= \u2028".Any(c => field.Key.Contains(c, StringComparison.Ordinal))).List[0, 3],
        (form, host, path, query) => new UrlModel(form, host, path, query));

    private static readonly Gen<BodyModel> Body = Gen.Frequency(
        (2, Gen.Const(BodyModel.None)),
        (3, Gen.Select(JsonGen.Text, Gen.OneOf("json", null), (text, language) => new BodyModel("raw", text, language, []))),
        (1, Gen.Select(Gen.OneOf("<a>1</a>", "plain", "a=1&b=2", "{ broken"), Gen.OneOf("xml", "text", "html", "javascript", "json", null), (text, language) => new BodyModel("raw", text, language, []))),
        (1, Gen.Select(Gen.OneOf("urlencoded", "formdata"), Field.List[0, 4], (mode, fields) => new BodyModel(mode, "", null, fields))),
        (1, Field.List[1, 3].Select(fields => new BodyModel("formdata", "", null, [.. fields.Select((field, index) => field with { IsFile = index == 0 })]))),
        (1, Gen.Const(new BodyModel("file", "", null, []))),
        (1, JsonGen.Text.Select(variables => new BodyModel("graphql", variables, null, []))));

    private static readonly Gen<ResponseModel> Response = Gen.Select(
        Word, Gen.OneOf(200, 201, 204, 400, 404, 500), Header.List[0, 2], Gen.Frequency((4, JsonGen.Text), (1, Gen.OneOf("", "plain", "<a/>", "{ broken"))),
        (name, code, headers, body) => new ResponseModel(name, code, "Said so", headers, body));

    private static readonly Gen<ItemModel> Request = Gen.Select(
        Word, Text, Auth, Gen.OneOf(Methods), Url, Gen.Select(Header.List[0, 3], Body, Response.List[0, 2]),
        (name, text, auth, method, url, rest) => (ItemModel)new RequestModel(name, text, auth, method, url, rest.Item1, rest.Item2, rest.Item3));

    private static readonly Gen<ItemModel> Item = Gen.Recursive<ItemModel>((depth, item) => depth > 2 ? Request : Gen.Frequency(
        (3, Request),
        (1, Gen.Select(Word, Text, Auth, item.List[0, 3], (name, text, auth, items) => (ItemModel)new FolderModel(name, text, auth, items)))));

    /// <summary>Any collection.</summary>
    public static readonly Gen<CollectionModel> Collection = Gen.Select(
        Word, Auth, Gen.Bool, Item.List[0, 6],
        (name, auth, hasVariables, items) => new CollectionModel(name, auth, hasVariables ? [new("baseUrl", "https://api.test/v2"), new("id", "12"), new("apiToken", "secretS3cret00")] : [], items));
}
