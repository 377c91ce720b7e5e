namespace PostmanToOpenApi.Comparison;

/// <summary>A kind of change. All of them are in <see cref="ChangeKinds.All"/>.</summary>
/// <param name="Code">The stable code, such as <c>P2O5003</c>.</param>
/// <param name="Word">What oasdiff calls it, such as <c>api-removed-without-deprecation</c>, or a word in its style.</param>
/// <param name="Level">What it means for callers.</param>
/// <param name="Meaning">What changed, in a sentence.</param>
public sealed record ChangeKind(string Code, string Word, ChangeLevel Level, string Meaning);
