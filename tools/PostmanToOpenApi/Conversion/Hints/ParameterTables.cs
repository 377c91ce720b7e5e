using PostmanToOpenApi.Conversion.Schemas;

namespace PostmanToOpenApi.Conversion.Hints;

/// <summary>Reads the tables that people write about parameters into descriptions.</summary>
internal static class ParameterTables
{
    // postman-to-openapi made this heading known; what stands below it is for converters.
    private const string Heading = "# postman-to-openapi";

    /// <summary>The fields that the description's tables are about.</summary>
    public static IEnumerable<DescribedField> Read(string? description) =>
        MayHaveTable(description) ? MarkdownTable.Find(Lines(description!)).SelectMany(Fields) : [];

    /// <summary>The description without a table that is for converters only.</summary>
    public static string? WithoutMachineTable(string? description)
    {
        var at = description?.IndexOf(Heading, StringComparison.OrdinalIgnoreCase) ?? -1;
        if (at < 0)
        {
            return description;
        }

        var lines = Lines(description!);
        var heading = Array.FindIndex(lines, line => line.Trim().Equals(Heading, StringComparison.OrdinalIgnoreCase));
        var table = heading < 0 ? null : MarkdownTable.Find(lines).FirstOrDefault(table => table.FirstLine > heading);
        return table is null ? description : string.Join('\n', lines.Take(heading).Concat(lines.Skip(table.EndLine))).Trim();
    }

    private static bool MayHaveTable(string? text) =>
        text is not null && text.Contains('|', StringComparison.Ordinal) && text.Contains("--", StringComparison.Ordinal);

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n');

    private static IEnumerable<DescribedField> Fields(MarkdownTable table)
    {
        var columns = table.Header.Select(cell => Column(Plain(cell))).ToList();
        return columns.Contains("name") && columns.Any(column => column is "description" or "type" or "required")
            ? table.Rows.Select(row => Field(columns, row)).OfType<DescribedField>()
            : [];
    }

    private static DescribedField? Field(List<string> columns, IReadOnlyList<string> row)
    {
        var cells = columns.Zip(row).Where(cell => cell.First.Length > 0).DistinctBy(cell => cell.First).ToDictionary(cell => cell.First, cell => cell.Second);
        var name = cells.GetValueOrDefault("name", "");
        var isRequired = name.EndsWith('*') || IsYes(cells.GetValueOrDefault("required", ""));
        name = Plain(name);
        var description = cells.GetValueOrDefault("description", "");
        return name.Length == 0 ? null : new DescribedField(
            Place(cells.GetValueOrDefault("place", "")),
            name,
            description.Length == 0 ? null : description,
            isRequired,
            TypeWords.Find(Plain(cells.GetValueOrDefault("type", ""))),
            Plain(cells.GetValueOrDefault("example", "")) is { Length: > 0 } example ? ValueTyping.OfText(example) : null);
    }

    private static string Column(string heading) => heading.ToLowerInvariant() switch
    {
        "name" or "parameter" or "parameters" or "param" or "field" or "key" or "property" or "attribute" or "argument" or "parameter name" or "field name" => "name",
        "description" or "desc" or "details" or "meaning" => "description",
        "type" or "data type" or "datatype" => "type",
        "required" or "required?" or "mandatory" or "is required" => "required",
        "object" or "in" or "location" => "place",
        "example" or "sample" or "example value" => "example",
        _ => "",
    };

    // Without the marks of code and of bold text.
    private static string Plain(string cell) => cell.Replace("\\_", "_", StringComparison.Ordinal).Trim(' ', '`', '*', '"');

    private static bool IsYes(string cell) => Plain(cell).ToLowerInvariant() is "true" or "yes" or "y" or "required" or "mandatory" or "✓" or "✔" or "✅";

    private static string? Place(string cell) => Plain(cell).ToLowerInvariant() is var place and ("path" or "query" or "header" or "body") ? place : null;
}
