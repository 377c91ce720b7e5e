namespace Trengo.Testing.Checking;

/// <summary>Something in a request that the document does not have so.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Member">Where: a member such as <c>params[0].key</c>, a header, or empty for the request as a whole.</param>
/// <param name="Expected">What the document says.</param>
/// <param name="Found">What was sent, without its content but for words of which there are a few.</param>
/// <param name="Status">What Trengo answers; null if it does not mind.</param>
internal sealed record Finding(StubViolationKind Kind, string Member, string Expected, string Found, int? Status);
