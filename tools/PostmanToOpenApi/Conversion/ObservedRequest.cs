using PostmanToOpenApi.Conversion.Urls;

namespace PostmanToOpenApi.Conversion;

/// <summary>A request whose operation is known, and what is still to be looked at.</summary>
/// <param name="Draft">The operation.</param>
/// <param name="Target">Where the request goes.</param>
/// <param name="Context">The request.</param>
/// <param name="Number">The request's number in the collection's order.</param>
internal readonly record struct ObservedRequest(OperationDraft Draft, RequestTarget Target, RequestContext Context, int Number);
