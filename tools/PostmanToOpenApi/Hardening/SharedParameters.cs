using Microsoft.OpenApi;

namespace PostmanToOpenApi.Hardening;

/// <summary>The parameters that several operations have: components, and those of a whole path.</summary>
/// <remarks>One of a name and place has the same C# name everywhere, so that no operation that has it needs another.</remarks>
internal sealed class SharedParameters
{
    private readonly Dictionary<(string Name, ParameterLocation? In), string> _names = [];

    /// <summary>Gives them their C# names.</summary>
    /// <param name="document">The document.</param>
    /// <param name="changed">Told of each that carried a name which cannot be kept.</param>
    /// <returns>The parameters.</returns>
    public IReadOnlyList<OpenApiParameter> Assign(OpenApiDocument document, Action<OpenApiParameter> changed)
    {
        var shared = (document.Components?.Parameters?.Values ?? [])
            .Concat(document.Paths.Values.SelectMany(path => path.Parameters ?? []))
            .OfType<OpenApiParameter>().ToList();
        if (shared.Count == 0)
        {
            return shared;
        }

        var groups = shared.GroupBy(Key).ToList();
        var names = new CSharpNames(areProperties: false, CSharpNames.Body)
            .AssignAll([.. groups.Select(group => group.Key.Item1)], [.. groups.Select(group => group.Select(CarriedNames.Of).FirstOrDefault(name => name is not null))]);
        for (var i = 0; i < groups.Count; i++)
        {
            var (name, isCarried) = names[i];
            _names[groups[i].Key] = name;
            foreach (var parameter in groups[i].Where(parameter => CarriedNames.Set(parameter, isCarried ? name : null)))
            {
                changed(parameter);
            }
        }

        return shared;
    }

    /// <summary>The C# names of those that the operation has without writing them itself.</summary>
    public IEnumerable<string> NamesIn(IOpenApiPathItem path, OpenApiOperation operation)
    {
        if (_names.Count == 0)
        {
            return [];
        }

        var own = DocumentParts.Parameters(operation).Select(parameter => Key(parameter)).ToHashSet();
        return (path.Parameters ?? []).Concat(operation.Parameters?.OfType<OpenApiParameterReference>() ?? [])
            .Select(Key).Where(key => !own.Contains(key)).Distinct()
            .Select(key => _names.GetValueOrDefault(key)).OfType<string>();
    }

    private static (string, ParameterLocation?) Key(IOpenApiParameter parameter) => (parameter.Name ?? "", parameter.In);
}
