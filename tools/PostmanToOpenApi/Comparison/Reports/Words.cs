namespace PostmanToOpenApi.Comparison.Reports;

/// <summary>Words of ours inside a message, which are not to be marked as a name.</summary>
internal readonly record struct Words(string Text);
