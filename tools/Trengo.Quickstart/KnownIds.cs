using Trengo.Quickstart.Collection;

namespace Trengo.Quickstart;

/// <summary>Ids out of earlier answers. The latest counts: what the tour changes and deletes is what it created.</summary>
internal sealed class KnownIds
{
    private readonly Dictionary<string, long> _ids = [];

    public long Ticket => _ids["tickets"];

    public long Contact => _ids["contacts"];

    public long Webhook => _ids["webhooks"];

    public bool Suffice(PostmanRequest request) => request.NeedsIdOf is not { } resource || _ids.ContainsKey(resource);

    public void Learn(PostmanRequest request, long? id)
    {
        if (request.GivesIdOf is { } resource && id is { } known)
        {
            _ids[resource] = known;
        }
    }
}
