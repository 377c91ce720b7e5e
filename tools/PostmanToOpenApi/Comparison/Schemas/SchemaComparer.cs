using PostmanToOpenApi.Comparison.Kinds;
using PostmanToOpenApi.Comparison.Operations;
using PostmanToOpenApi.Comparison.Reading;
using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Comparison.Schemas;

/// <summary>
/// Compares schemas. What stands behind a reference waits for its turn instead of being compared at once:
/// so circles end, and long chains cost no stack.
/// </summary>
internal sealed class SchemaComparer
{
    private readonly ComparedDocument _old;
    private readonly ComparedDocument _new;
    private readonly Scopes _scopes;
    private readonly ObjectComparer _objects;
    private readonly CompositionComparer _compositions;
    private readonly Queue<Action> _waiting = [];

    public SchemaComparer(ComparedDocument old, ComparedDocument @new, Scopes scopes)
    {
        _old = old;
        _new = @new;
        _scopes = scopes;
        _objects = new ObjectComparer(this);
        _compositions = new CompositionComparer(this, old, @new);
    }

    /// <summary>How the names of the operation that is being compared changed.</summary>
    public OperationRename? Rename { get; set; }

    public void CompareWaiting()
    {
        while (_waiting.TryDequeue(out var compare))
        {
            compare();
        }
    }

    public void Compare(SourceNode? left, SourceNode? right, Spot spot)
    {
        var (before, after) = (SchemaView.Of(left, _old.References), SchemaView.Of(right, _new.References));
        if (before.Component is { } was && after.Component is { } isNow)
        {
            AnnotationComparer.Compare(Notes.Of(before.Outer), Notes.Of(after.Outer), spot);
            Enter(was.Node, isNow.Node, isNow.Name, spot, scope =>
            {
                ReportRenamed(was.Name, isNow.Name, scope);
                _waiting.Enqueue(() => Compare(was.Node, isNow.Node, new Spot(scope, spot.Place, isNow.Name)));
            });
        }
        else if ((after.Component ?? before.Component) is { } component)
        {
            // Only one of the two is a component, so its name says little: the place is called by what they have in common.
            Enter(before.Node, after.Node, component.Name, spot, scope => _waiting.Enqueue(() => CompareViews(before, after, spot with { Scope = scope })));
        }
        else
        {
            CompareViews(before, after, spot);
        }
    }

    private void Enter(SourceNode? left, SourceNode? right, string name, Spot spot, Action<Scope> compare)
    {
        if (_scopes.IsFull)
        {
            return;
        }

        var scope = _scopes.Enter(left, right, Aspect.Of(spot.Place), name, spot.Scope, out var isNew);
        if (isNew)
        {
            compare(scope);
        }
    }

    private void ReportRenamed(string was, string isNow, Scope scope)
    {
        if (was != isNow && !_new.HasSchema(was) && !_old.HasSchema(isNow) && Rename?.Explains(was, isNow) != true)
        {
            scope.Report(OperationKinds.SchemaRenamed, $"the schema {was} is called {isNow} now; the generated type is renamed");
        }
    }

    private void CompareViews(SchemaView left, SchemaView right, Spot spot)
    {
        var (was, isNow) = (new TypeSet(left), new TypeSet(right));
        if (!was.IsSame(isNow))
        {
            var feature = isNow.Contains(was) ? SchemaFeature.TypeGeneralized : was.Contains(isNow) ? SchemaFeature.TypeSpecialized : SchemaFeature.TypeChanged;
            spot.Report(feature, $"{spot.Path}: the type changed from {was.ToString()} to {isNow.ToString()}");
            if (!was.HasSameTypes(isNow))
            {
                return;
            }
        }

        // Null is among anything, whether it is said or not.
        var (notes, notesNow) = (Notes.Of(left.Layers), Notes.Of(right.Layers));
        AnnotationComparer.Compare(was.IsAny ? notes with { IsNullable = notesNow.IsNullable } : notes, notesNow, spot);
        EnumComparer.Compare(left.Node, right.Node, spot);
        PatternComparer.Compare(left.Node, right.Node, spot);
        BoundsComparer.Compare(left.Node, right.Node, spot);
        _objects.Compare(left.Node, right.Node, spot);
        _compositions.Compare(left, right, spot);
    }
}
