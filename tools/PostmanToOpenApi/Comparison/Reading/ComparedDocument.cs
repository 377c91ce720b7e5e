using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Comparison.Reading;

/// <summary>One of the two documents, with what the comparison looks up in it.</summary>
internal sealed class ComparedDocument
{
    public ComparedDocument(SourceNode root)
    {
        Root = root;
        References = new References(root);
        Operations = new ApiOperations(root, References);
    }

    public SourceNode Root { get; }

    public References References { get; }

    public ApiOperations Operations { get; }

    public bool HasSchema(string name) => Root["components"]?["schemas"]?[name] is not null;
}
