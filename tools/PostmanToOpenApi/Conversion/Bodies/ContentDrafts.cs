using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Conversion.Bodies;

/// <summary>The bodies of a request or response by media type, in the order of their first appearance.</summary>
internal sealed class ContentDrafts
{
    private readonly SmallDictionary<ContentDraft> _drafts = new();

    public SmallDictionary<ContentDraft> All => _drafts;

    public bool IsEmpty => _drafts.Count == 0;

    public ContentDraft Add(string mediaType)
    {
        if (!_drafts.TryGetValue(mediaType, out var draft))
        {
            _drafts[mediaType] = draft = new ContentDraft();
        }

        return draft;
    }
}
