using PostmanToOpenApi.Conversion.Hints;
using PostmanToOpenApi.Model;

namespace PostmanToOpenApi.Conversion;

/// <summary>The text of an operation: what its requests are called and say.</summary>
internal static class OperationText
{
    public static string? Description(OperationDraft draft)
    {
        var paragraphs = new List<string>();
        Add(paragraphs, draft.First.Description);
        foreach (var other in draft.Others)
        {
            AddOther(paragraphs, draft.First, other);
        }

        return paragraphs.Count == 0 ? null : string.Join("\n\n", paragraphs);
    }

    private static void AddOther(List<string> paragraphs, PostmanRequest first, PostmanRequest other)
    {
        if (other.Name != first.Name)
        {
            Add(paragraphs, string.IsNullOrWhiteSpace(other.Name) ? null : "Also: " + other.Name);
        }

        if (other.Description != first.Description)
        {
            Add(paragraphs, other.Description);
        }
    }

    private static void Add(List<string> paragraphs, string? text)
    {
        if (ParameterTables.WithoutMachineTable(text) is { } rest && !string.IsNullOrWhiteSpace(rest))
        {
            paragraphs.Add(rest.Trim());
        }
    }
}
