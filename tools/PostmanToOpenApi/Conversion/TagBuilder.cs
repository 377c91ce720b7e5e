using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using PostmanToOpenApi.Conversion.Naming;

namespace PostmanToOpenApi.Conversion;

/// <summary>Makes the document's tags of the folders.</summary>
internal static class TagBuilder
{
    /// <summary>The extension that holds a folder's name as people wrote it.</summary>
    public const string DisplayName = "x-displayName";

    public static HashSet<OpenApiTag> Build(TagNames names, IReadOnlySet<string> used)
    {
        var tags = new HashSet<OpenApiTag>();
        var seen = new HashSet<string>();
        foreach (var (folder, name) in names.All)
        {
            if (!used.Contains(name) || !seen.Add(name))
            {
                continue;
            }

            var isDefault = name == TagNames.Default;
            tags.Add(new OpenApiTag
            {
                Name = name,
                Description = isDefault || string.IsNullOrWhiteSpace(folder.Description) ? null : folder.Description,
                Extensions = isDefault || names.DisplayName(folder) is not { } display || string.IsNullOrWhiteSpace(display) ? null : new Dictionary<string, IOpenApiExtension>
                {
                    [DisplayName] = new JsonNodeExtension(JsonValue.Create(display)),
                },
            });
        }

        return tags;
    }
}
