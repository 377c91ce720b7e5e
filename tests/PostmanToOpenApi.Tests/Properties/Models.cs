namespace PostmanToOpenApi.Tests.Properties;

/// <summary>A collection as people think of it, whatever format it is saved in.</summary>
internal sealed record CollectionModel(string Name, string? Auth, IReadOnlyList<FieldModel> Variables, IReadOnlyList<ItemModel> Items)
{
    /// <summary>The requests in their order.</summary>
    public IEnumerable<RequestModel> Requests => Items.SelectMany(item => item.Requests);

    /// <summary>The kinds of authorization at every level; null for a level without.</summary>
    public IEnumerable<string?> Auths => Items.SelectMany(item => item.Auths).Prepend(Auth);
}

internal abstract record ItemModel(string? Name, string? Description, string? Auth)
{
    public abstract IEnumerable<RequestModel> Requests { get; }

    public abstract IEnumerable<string?> Auths { get; }
}

internal sealed record FolderModel(string? Name, string? Description, string? Auth, IReadOnlyList<ItemModel> Items) : ItemModel(Name, Description, Auth)
{
    public override IEnumerable<RequestModel> Requests => Items.SelectMany(item => item.Requests);

    public override IEnumerable<string?> Auths => Items.SelectMany(item => item.Auths).Prepend(Auth);
}

internal sealed record RequestModel(
    string? Name, string? Description, string? Auth, string Method, UrlModel Url, IReadOnlyList<FieldModel> Headers, BodyModel Body, IReadOnlyList<ResponseModel> Responses)
    : ItemModel(Name, Description, Auth)
{
    public override IEnumerable<RequestModel> Requests => [this];

    public override IEnumerable<string?> Auths => [Auth];
}

/// <summary>A name with a value, of a header, parameter, form field or variable.</summary>
internal sealed record FieldModel(string Key, string? Value, string? Description = null, bool Disabled = false, bool IsFile = false);

internal enum UrlForm
{
    /// <summary>An object with the text and its parts.</summary>
    Full,

    /// <summary>A plain text.</summary>
    Text,

    /// <summary>An object with the text only.</summary>
    RawOnly,

    /// <summary>An object with the parts only.</summary>
    PartsOnly,

    /// <summary>None.</summary>
    Missing,

    /// <summary>An empty text.</summary>
    Empty,
}

/// <summary>A URL. The host has its scheme and port; a segment like <c>:id</c> is a path variable.</summary>
internal sealed record UrlModel(UrlForm Form, string Host, IReadOnlyList<string> Path, IReadOnlyList<FieldModel> Query)
{
    /// <summary>The path variables with values.</summary>
    public IEnumerable<FieldModel> Variables => Path.Where(segment => segment.StartsWith(':')).Distinct().Select(segment => new FieldModel(segment[1..], "7", "Which one"));

    public string Raw => Host + string.Concat(Path.Select(segment => "/" + segment))
        + (Query.Any(one => !one.Disabled) ? "?" + string.Join("&", Query.Where(one => !one.Disabled).Select(one => $"{one.Key}={one.Value}")) : "");
}

/// <summary>A body. Its mode is one of Postman's, or empty for none.</summary>
internal sealed record BodyModel(string Mode, string Text, string? Language, IReadOnlyList<FieldModel> Fields)
{
    public static BodyModel None { get; } = new("", "", null, []);
}

internal sealed record ResponseModel(string Name, int Code, string Status, IReadOnlyList<FieldModel> Headers, string Body);
