using PostmanToOpenApi.Conversion.Bodies;

namespace PostmanToOpenApi.Conversion.Schemas.Sharing;

/// <summary>Finds the objects that several operations have in common, so that generated code has one type for them.</summary>
internal sealed class SharedTypes
{
    // An error may have no more than a message; other objects that small are equal by chance.
    private const int FewestMembers = 2;

    private readonly ShapeIds _ids = new();
    private readonly Dictionary<(BodyPlace Place, string Role, int Id), SharedType> _types = [];

    /// <summary>Takes in all bodies of the operations, which must not change any more.</summary>
    public SharedTypes(IEnumerable<OperationDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            Count(draft, draft.Body, BodyKind.Request);
            foreach (var response in draft.Responses.Values)
            {
                Count(draft, response.Content, response.Kind);
            }
        }
    }

    /// <summary>The type that the shape is; null if no other operation has it.</summary>
    public SharedType? Find(BodyPlace place, string role, Shape shape, bool hasSamples) =>
        _types.TryGetValue((place, role, _ids.Of(shape, hasSamples)), out var type) && type.IsShared ? type : null;

    private void Count(OperationDraft draft, ContentDrafts content, BodyKind kind)
    {
        foreach (var (_, body) in content.All)
        {
            if (body.Json is not null)
            {
                Visit(draft, new BodyPlace(draft.Tags[0], kind), Envelope.Content, body.Json, body.HasSamples);
            }
        }
    }

    private void Visit(OperationDraft draft, BodyPlace place, string role, Shape shape, bool hasSamples)
    {
        if (shape.IsMap)
        {
            return;
        }

        if (shape.Items is not null)
        {
            Visit(draft, place, role, shape.Items, hasSamples);
        }

        if (shape.Members.Count >= (place.Kind == BodyKind.Error ? 1 : FewestMembers))
        {
            var key = (place, role, _ids.Of(shape, hasSamples));
            if (!_types.TryGetValue(key, out var type))
            {
                _types[key] = type = new SharedType(place, role, shape);
            }

            type.CountIn(draft);
        }

        foreach (var (name, member) in shape.Members)
        {
            if (!member.IsLeaf)
            {
                Visit(draft, place, Envelope.RoleOf(role, name), member, hasSamples);
            }
        }
    }
}
