using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion.Examples;
using PostmanToOpenApi.Conversion.Hints;
using PostmanToOpenApi.Conversion.Naming;
using PostmanToOpenApi.Conversion.Schemas;
using PostmanToOpenApi.Conversion.Schemas.Sharing;
using PostmanToOpenApi.Conversion.Security;
using PostmanToOpenApi.Conversion.Urls;
using PostmanToOpenApi.Model;

namespace PostmanToOpenApi.Conversion;

/// <summary>Turns a collection into a document that has all of its requests.</summary>
internal sealed class CollectionConverter
{
    private readonly PostmanCollection _collection;
    private readonly bool _hasExamples;
    private readonly ConversionLog _log;
    private readonly VariableScope _scope;
    private readonly TagNames _tags;
    private readonly SecuritySchemes _security;
    private readonly DraftCollector _collector;
    private readonly OpenApiDocument _document = new();

    public CollectionConverter(PostmanCollection collection, ConversionOptions options, ConversionLog log)
    {
        _scope = new VariableScope(new GivenVariables(options), collection.Root.Variables);
        _collection = collection;
        _hasExamples = options.IncludeExamples;
        _log = log;
        _tags = new TagNames(collection.Root, options.Tags);
        _security = new SecuritySchemes(log);
        _collector = new DraftCollector(log, _tags, _security, new BaseUrls(collection.Root), new Methods(options.KnowsAllMethods));
    }

    public (OpenApiDocument Document, ConversionCounts Counts) Convert()
    {
        var rootUse = _security.UseOf(_collection.Root.Auth, _scope);
        var (requests, leftOut) = Collect();
        InfoBuilder.Build(_document, _collection, _scope);
        AddOperations(new SecurityRequirements(_document, rootUse));
        return (_document, new ConversionCounts(requests, _collector.Drafts.Count, requests - leftOut - _collector.Drafts.Count, leftOut, 0));
    }

    private (int Requests, int LeftOut) Collect()
    {
        var (requests, leftOut) = (0, 0);
        foreach (var context in RequestWalker.Walk(_collection.Root, _scope))
        {
            requests++;
            leftOut += _collector.TryAdd(context) ? 0 : 1;
        }

        _collector.Finish();

        return (requests, leftOut);
    }

    private void AddOperations(SecurityRequirements security)
    {
        var drafts = _collector.Drafts;
        var used = drafts.SelectMany(draft => draft.Tags).ToHashSet(StringComparer.Ordinal);
        _document.Tags = TagBuilder.Build(_tags, used);

        foreach (var draft in drafts)
        {
            TableHints.Apply(draft);
        }

        var servers = new ServerPlan(drafts);
        var headLog = _log.Beside();
        var heads = new OperationHeads(servers, security, headLog).Build(drafts);
        var types = new SharedTypes(drafts);
        var registry = new SchemaRegistry(_document);
        foreach (var tag in used)
        {
            registry.Reserve(tag + "Client");
            registry.Reserve("I" + tag + "Client");
        }

        var builder = new OperationBuilder(registry, types, _log);
        _document.Servers = servers.Root;
        _document.Security = security.Root;
        _document.Paths = [];
        var paths = new Dictionary<string, OpenApiPathItem>(StringComparer.Ordinal);
        var operations = heads.GetAwaiter().GetResult();
        _log.Take([headLog]);
        for (var i = 0; i < operations.Length; i++)
        {
            builder.Complete(operations[i], drafts[i]);
            PathOf(drafts[i], paths).Operations![drafts[i].Method] = operations[i];
            if (_hasExamples)
            {
                ExampleBuilder.Add(operations[i], drafts[i]);
            }
        }

        AddComponents(registry);
    }

    private OpenApiPathItem PathOf(OperationDraft draft, Dictionary<string, OpenApiPathItem> paths)
    {
        if (!paths.TryGetValue(draft.Path.Shape, out var item))
        {
            paths[draft.Path.Shape] = item = new OpenApiPathItem { Operations = [] };
            _document.Paths[draft.Path.Text] = item;
        }

        return item;
    }

    private void AddComponents(SchemaRegistry registry)
    {
        var schemas = registry.ToComponents();
        var schemes = _security.ToComponents();
        if (schemas.Count + schemes.Count == 0)
        {
            return;
        }

        _document.Components = new OpenApiComponents
        {
            Schemas = schemas.Count == 0 ? null : schemas,
            SecuritySchemes = schemes.Count == 0 ? null : schemes,
        };

        foreach (var (name, scheme) in schemes)
        {
            _document.Workspace!.RegisterComponentForDocument(_document, scheme, name);
        }
    }
}
