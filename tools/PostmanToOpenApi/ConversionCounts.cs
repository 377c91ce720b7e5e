namespace PostmanToOpenApi;

/// <summary>What became of the requests. <c>Requests = Operations + Merged + LeftOut</c> always holds.</summary>
/// <param name="Requests">The requests in the collection.</param>
/// <param name="Operations">The operations in the document.</param>
/// <param name="Merged">The requests that are part of an operation which an earlier request began.</param>
/// <param name="LeftOut">The requests that are not in the document; each has a diagnostic.</param>
/// <param name="Warnings">The warnings.</param>
public sealed record ConversionCounts(int Requests, int Operations, int Merged, int LeftOut, int Warnings);
