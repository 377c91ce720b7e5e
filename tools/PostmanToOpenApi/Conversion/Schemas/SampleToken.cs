using System.Text.Json;

namespace PostmanToOpenApi.Conversion.Schemas;

/// <summary>A token of a sample.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Start">Where its value begins, without the quote.</param>
/// <param name="Length">How many bytes the value has; at the beginning of an object, how many members it has.</param>
/// <param name="IsEscaped">Whether a text has escapes.</param>
internal readonly record struct SampleToken(JsonTokenType Type, int Start, int Length, bool IsEscaped);
