using System.Globalization;
using Trengo.Testing.Document;

namespace Trengo.Testing.Checking;

/// <summary>Where a path leads.</summary>
/// <param name="Operation">The operation; null if there is none of this method.</param>
/// <param name="Methods">The methods that the path has.</param>
/// <param name="Values">The values of the operation's variables.</param>
internal sealed record Route(ApiOperation? Operation, IReadOnlyList<string> Methods, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>A path that leads nowhere.</summary>
    public static Route None { get; } = new(Operation: null, [], new Dictionary<string, string>());

    /// <summary>Finds the operation for a path below the base path.</summary>
    public static Route Find(ApiDocument document, string method, string path)
    {
        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString).ToArray();
        var candidates = document.Operations.Where(operation => Fits(operation, segments)).ToList();
        // /channels/voice is itself, and not a channel called voice.
        var best = candidates.Where(candidate => candidate.Method == method).MinBy(candidate => candidate.Segments.Count(ApiOperation.IsVariable));
        return new Route(best, [.. candidates.Select(candidate => candidate.Method).Distinct()], best is null ? new Dictionary<string, string>() : ValuesOf(best, segments));
    }

    /// <summary>The value of a variable that is an id; null if it is none.</summary>
    public long? Id(string variable) =>
        long.TryParse(Values[variable], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    private static bool Fits(ApiOperation operation, string[] segments) =>
        operation.Segments.Count == segments.Length
        && operation.Segments.Zip(segments).All(pair => ApiOperation.IsVariable(pair.First) || pair.First == pair.Second);

    private static Dictionary<string, string> ValuesOf(ApiOperation operation, string[] segments) =>
        operation.Segments.Zip(segments).Where(pair => ApiOperation.IsVariable(pair.First)).ToDictionary(pair => ApiOperation.NameOf(pair.First), pair => pair.Second);
}
