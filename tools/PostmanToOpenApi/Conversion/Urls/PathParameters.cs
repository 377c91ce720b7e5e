using PostmanToOpenApi.Conversion.Schemas;

namespace PostmanToOpenApi.Conversion.Urls;

/// <summary>Unites the placeholders of requests that have one path.</summary>
internal static class PathParameters
{
    public static void Unite(PathParameter[] known, IReadOnlyList<PathParameter> others)
    {
        for (var i = 0; i < known.Length; i++)
        {
            known[i] = known[i] with
            {
                Kind = SchemaFactory.Unite(known[i].Kind, others[i].Kind),
                Description = known[i].Description ?? others[i].Description,
                Values = [.. known[i].Values.Union(others[i].Values, StringComparer.Ordinal)],
                IsArray = known[i].IsArray || others[i].IsArray,
            };
        }
    }
}
