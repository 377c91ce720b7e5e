namespace Trengo.Quickstart.Wire;

/// <summary>A request that was sent and what came back, without anything that was said in them.</summary>
/// <param name="RequestLine">The method and the path with its query.</param>
/// <param name="Status">The status; null if there was no answer.</param>
/// <param name="Items">How many items the answer lists; null if it is no list.</param>
/// <param name="Id">The id of the answer or of its first item; null if it has none.</param>
internal sealed record Exchange(string RequestLine, int? Status = null, int? Items = null, long? Id = null);
