namespace PostmanToOpenApi.Wall.Grammar;

/// <summary>One piece of a form: a token that stands as it is, or a hole.</summary>
/// <param name="Text">The token, or the kind of the hole: a rule, <c>name</c>, <c>text</c>, <c>option</c> or <c>same</c>.</param>
/// <param name="IsHole">Whether it is a hole.</param>
/// <param name="Label">What fills the hole is found by this; of an option or of what was labelled before, its name.</param>
/// <param name="Quantity">How often: <c>'?'</c>, <c>'*'</c> or <c>'1'</c>.</param>
internal sealed record Element(string Text, bool IsHole = false, string Label = "", char Quantity = '1');
