using PostmanToOpenApi.Conversion.Naming;

namespace PostmanToOpenApi.Conversion.Schemas.Sharing;

/// <summary>An object that stands at one kind of place, perhaps of several operations.</summary>
internal sealed class SharedType(BodyPlace place, string role, Shape shape)
{
    // Small objects look alike by chance, so their members name them where the paths do not agree.
    private const int FewMembers = 3;

    private string? _resource;
    private bool _hasSeveralResources;
    private OperationDraft? _last;
    private string? _best;
    private bool _isPlural;
    private int _operations;

    /// <summary>Whether several operations have it.</summary>
    public bool IsShared => _operations > 1;

    /// <summary>The name of the component that was made of it; null before.</summary>
    public string? Component { get; set; }

    /// <summary>The name that says what it is; null if only the first place can name it.</summary>
    public string? Name => !IsShared || role.Length > 0 || Envelope.IsWrapper(shape) ? null
        : place.Kind == BodyKind.Error ? Suffixed(place.Tag == TagNames.Default ? "" : Plurals.Singular(place.Tag))
        : !_hasSeveralResources || shape.Members.Count > FewMembers ? (_best is null ? null : Suffixed(_best))
        : Suffixed(string.Concat(shape.Members.Keys.Select(key => Identifiers.Pascal(key, "Member"))));

    public void CountIn(OperationDraft draft)
    {
        if (_last == draft)
        {
            return;
        }

        _last = draft;
        _operations++;
        var resource = draft.Resource;
        var collection = resource.Collection ?? "";
        _resource ??= collection;
        _hasSeveralResources |= _resource != collection;

        // A plural tells what there are many of; a later word, as in /users/search, says what is done with them.
        if (resource.Name is not null && (_best is null || (resource.IsPlural && !_isPlural)))
        {
            (_best, _isPlural) = (resource.Name, resource.IsPlural);
        }
    }

    private string Suffixed(string name) => name + place.Kind switch
    {
        BodyKind.Request => "Request",
        BodyKind.Error => "Error",
        _ => "",
    };
}
