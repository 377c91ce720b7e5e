using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion.Urls;

namespace PostmanToOpenApi.Conversion;

/// <summary>Puts the most common server at the document's root, and the others where they are used.</summary>
internal sealed class ServerPlan
{
    /// <summary>The description of a variable that has a name and no value: what stands as its default is a guess.</summary>
    public const string Unset = "The collection does not set it.";

    private readonly ServerTarget? _common;

    public ServerPlan(IReadOnlyList<OperationDraft> drafts) => _common = drafts
        .SelectMany(draft => draft.Servers.OfType<ServerTarget>())
        .GroupBy(server => server)
        .OrderByDescending(group => group.Count())
        .FirstOrDefault()?.Key;

    public IList<OpenApiServer>? Root => _common is null ? null : [Build(_common)];

    /// <summary>An operation's own servers; null if it uses the document's.</summary>
    public IList<OpenApiServer>? Of(OperationDraft draft) => draft.Servers.All(server => server is null || server.Equals(_common))
        ? null
        : [.. draft.Servers.OfType<ServerTarget>().Select(Build)];

    private static OpenApiServer Build(ServerTarget target) => new()
    {
        Url = target.Url,
        Variables = target.Variables.Count == 0
            ? null
            : target.Variables.ToDictionary(
                variable => variable.Name,
                variable => new OpenApiServerVariable { Default = variable.Default, Description = Unset },
                StringComparer.Ordinal),
    };
}
