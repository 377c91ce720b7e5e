using PostmanToOpenApi.Comparison.Kinds;
using PostmanToOpenApi.Comparison.Operations;
using PostmanToOpenApi.Comparison.Reading;
using PostmanToOpenApi.Comparison.Schemas;
using PostmanToOpenApi.Comparison.Security;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Comparison;

/// <summary>One comparison of two documents.</summary>
internal sealed class ComparisonRun
{
    private const int BeforeAllOperations = -1;

    private readonly ComparedDocument _old;
    private readonly ComparedDocument _new;
    private readonly Scopes _scopes = new();
    private readonly Scope _document;
    private readonly TagComparer _tags;
    private readonly OperationComparer _operations;

    public ComparisonRun(SourceNode old, SourceNode @new)
    {
        _old = new ComparedDocument(old);
        _new = new ComparedDocument(@new);
        _document = _scopes.AddRoot("document", BeforeAllOperations);
        _tags = new TagComparer(_old, _new, _scopes);
        _operations = new OperationComparer(_old, _new, _scopes, new SchemaComparer(_old, _new, _scopes), _tags);
    }

    public ComparisonResult Run()
    {
        CompareDocuments();
        var order = 0;
        foreach (var operation in _new.Operations.All)
        {
            var scope = _scopes.AddRoot(operation.Title, order++);
            if (_old.Operations.Find(operation.Key) is { } before)
            {
                _operations.Compare(before, operation, scope);
            }
            else
            {
                OperationPresence.ReportAdded(operation, scope);
            }
        }

        foreach (var operation in _old.Operations.All.Where(operation => _new.Operations.Find(operation.Key) is null))
        {
            OperationPresence.ReportRemoved(operation, _new.Operations, _scopes.AddRoot(operation.Title, order++));
        }

        _tags.ReportRenamed();
        if (_scopes.IsFull)
        {
            _document.Report(OperationKinds.Incomplete, $"the schemas refer to each other in more than {Scopes.MostPairs} combinations; those beyond are not compared");
        }

        return new ComparisonResult(_scopes.Changes());
    }

    private void CompareDocuments()
    {
        InfoComparer.Compare(_old.Root["info"], _new.Root["info"], _document);
        ServerComparer.Compare(_old.Root["servers"], _new.Root["servers"], _document);
        RequirementComparer.Compare(_old.Root["security"], _new.Root["security"], SecurityKinds.Global, _document);
        new SchemeComparer(_old, _new).Compare(_document);
    }
}
