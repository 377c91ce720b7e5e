using PostmanToOpenApi.Model;

namespace PostmanToOpenApi.Reading;

/// <summary>Turns the tree of a collection's file into the model. Members that it does not know are ignored.</summary>
internal sealed class CollectionReader
{
    // Below this a second thread costs more than it saves.
    private const int SmallestShared = 1024 * 1024;

    private readonly TypedReader _typed;
    private readonly FieldReader _fields;
    private readonly UrlReader _urls;
    private readonly BodyReader _bodies;
    private readonly AuthReader _auths;
    private readonly ResponseReader _responses;
    private readonly RequestsAhead? _ahead;

    public CollectionReader(SourceFile file)
    {
        _typed = new TypedReader(file);
        _fields = new FieldReader(_typed);
        _urls = new UrlReader(_typed, _fields);
        _bodies = new BodyReader(_typed, _fields);
        _auths = new AuthReader(_typed);
        _responses = new ResponseReader(_typed, _fields, _urls, _bodies);
        _ahead = file.Utf8.Length < SmallestShared || Environment.ProcessorCount == 1 ? null : new RequestsAhead(ReadRequest);
    }

    /// <summary>Takes in an element of an array of items before the whole tree is there, to be read at once.</summary>
    public void ReadAhead(SourceNode item) => _ahead?.Add(item);

    public PostmanCollection Read(SourceNode node)
    {
        _ahead?.Finish();
        var info = _typed.Object(node, "info");
        return new PostmanCollection
        {
            Version = Version(info?["version"]) is { } version ? Prose.Of(version) : null,
            Root = new PostmanFolder
            {
                Node = node,
                Name = info is null ? null : _typed.Prose(info, "name"),
                Description = info is null ? null : _typed.Description(info),
                Auth = _auths.Read(node),
                TestScript = ScriptReader.Tests(node),
                Variables = _fields.ReadVariables(node["variable"] ?? node["variables"]),
                Items = Items(node),
            },
        };
    }

    // A text, or an object of numbers. It is for people only: one of an odd form is none.
    private static string? Version(SourceNode? node)
    {
        if (node?.Kind != SourceKind.Object)
        {
            return Scalar(node);
        }

        string?[] numbers = [Scalar(node["major"]), Scalar(node["minor"]), Scalar(node["patch"])];
        var identifier = Scalar(node["identifier"]);
        return Scalar(node["string"]) ?? (numbers.All(number => number is null) ? null
            : string.Join('.', numbers.Select(number => number ?? "0")) + (string.IsNullOrWhiteSpace(identifier) ? "" : "-" + identifier));
    }

    private static string? Scalar(SourceNode? node) =>
        node is { Kind: SourceKind.Text or SourceKind.Number } && !string.IsNullOrWhiteSpace(node.Text) ? node.Text : null;

    private List<PostmanItem> Items(SourceNode node) => [.. _typed.Array(node, "item").SelectMany(Item)];

    // Recursive, but no deeper than the tree reader allows.
    private IEnumerable<PostmanItem> Item(SourceNode node)
    {
        if (node.Kind != SourceKind.Object)
        {
            throw _typed.WrongType(node, "an object (a folder or a request)");
        }

        // Both at once is nothing that Postman writes, but nothing to lose either.
        return node["item"] is null ? [Request(node)]
            : node["request"] is null ? [Folder(node)]
            : [Request(node), Folder(node)];
    }

    private PostmanFolder Folder(SourceNode node) => new()
    {
        Node = node,
        Name = _typed.Prose(node, "name"),
        Description = _typed.Description(node),
        Auth = _auths.Read(node),
        TestScript = ScriptReader.Tests(node),
        Variables = _fields.ReadVariables(node["variable"]),
        Items = Items(node),
    };

    private PostmanRequest Request(SourceNode node) => _ahead?.Find(node) ?? ReadRequest(node);

    private PostmanRequest ReadRequest(SourceNode node)
    {
        var request = node["request"];
        switch (request?.Kind)
        {
            case null:
                return new PostmanRequest { Node = node, Name = _typed.Prose(node, "name") };
            case SourceKind.Text:
                return new PostmanRequest
                {
                    Node = node,
                    Name = _typed.Prose(node, "name"),
                    Description = _typed.Description(node),
                    Url = _urls.Read(request),
                    TestScript = ScriptReader.Tests(node),
                    Responses = _responses.Read(node),
                };
            case SourceKind.Object:
                return Full(node, request);
            default:
                throw _typed.WrongType(request, "an object or a string");
        }
    }

    private PostmanRequest Full(SourceNode node, SourceNode request)
    {
        var name = _typed.Prose(node, "name");
        var description = _typed.Description(request) is { } own && !string.IsNullOrWhiteSpace(own) ? own : _typed.Description(node);
        var auth = _auths.Read(request);
        var variables = _fields.ReadVariables(node["variable"]);
        var sent = _responses.ReadRequest(request);
        return new()
        {
            Node = node,
            Name = name,
            Description = description,
            Auth = auth,
            Variables = variables,
            Method = sent.Method,
            Url = sent.Url,
            Headers = sent.Headers,
            Body = sent.Body,
            TestScript = ScriptReader.Tests(node),
            Responses = _responses.Read(node, sent),
        };
    }
}
