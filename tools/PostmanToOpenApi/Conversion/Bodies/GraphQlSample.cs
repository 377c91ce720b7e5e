using PostmanToOpenApi.Reading;

namespace PostmanToOpenApi.Conversion.Bodies;

/// <summary>A GraphQL request as the JSON that goes over the wire.</summary>
internal static class GraphQlSample
{
    public static SourceNode Of(SourceNode origin, SourceNode? variables)
    {
        var sample = new SourceNode(SourceKind.Object, origin.Offset, null);
        Add(sample, "query", new SourceNode(SourceKind.Text, origin.Offset, sample));
        Add(sample, "operationName", new SourceNode(SourceKind.Text, origin.Offset, sample));
        Add(sample, "variables", variables?.Kind == SourceKind.Object ? variables : new SourceNode(SourceKind.Object, origin.Offset, sample));
        return sample;
    }

    private static void Add(SourceNode sample, string name, SourceNode value) => sample.Members[name] = value;
}
