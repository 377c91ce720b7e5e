namespace PostmanToOpenApi.Conversion.Urls;

/// <summary>A piece of text: a variable's name, or literal text.</summary>
internal readonly record struct TextPart(string Text, bool IsVariable);
