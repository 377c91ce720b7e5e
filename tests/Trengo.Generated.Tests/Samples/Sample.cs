using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Trengo.Generated.Tests.Samples;

/// <summary>An answer of Trengo that was captured: an example of <c>spec/trengo.openapi.json</c>, with the model it is read as.</summary>
public sealed record Sample(string OperationId, JObject Json, Type Model)
{
    private static readonly Lazy<IReadOnlyList<Sample>> LazyAll = new(() => [.. Read()]);

    /// <summary>All that the document has.</summary>
    public static IReadOnlyList<Sample> All => LazyAll.Value;

    /// <inheritdoc />
    public override string ToString() => OperationId;

    private static IEnumerable<Sample> Read()
    {
        using var reader = new JsonTextReader(File.OpenText(Path.Combine(AppContext.BaseDirectory, "trengo.openapi.json"))) { DateParseHandling = DateParseHandling.None };
        return from path in JObject.Load(reader)["paths"]!.Children<JProperty>()
               from operation in ((JObject)path.Value).Properties()
               let example = operation.Value.SelectToken("responses['200'].content['application/json'].example")
               where example is not null
               let id = (string)operation.Value["operationId"]!
               select new Sample(id, (JObject)example.DeepClone(), ModelOf(id));
    }

    private static Type ModelOf(string operationId)
    {
        var method = typeof(TrengoClient).GetProperties()
            .Select(property => property.PropertyType.GetMethod(char.ToUpperInvariant(operationId[0]) + operationId[1..] + "Async", BindingFlags.Public | BindingFlags.Instance))
            .Single(method => method is not null)!;
        return method.ReturnType.GenericTypeArguments[0];
    }
}
