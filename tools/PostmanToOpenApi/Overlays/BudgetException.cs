namespace PostmanToOpenApi.Overlays;

/// <summary>The overlays cause more work than they may.</summary>
internal sealed class BudgetException : Exception;
