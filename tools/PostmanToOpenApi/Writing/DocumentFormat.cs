namespace PostmanToOpenApi.Writing;

/// <summary>The text form of a document.</summary>
public enum DocumentFormat
{
    /// <summary>JSON, indented by two blanks.</summary>
    Json,

    /// <summary>YAML 1.2, in a form that readers of YAML 1.1 understand alike.</summary>
    Yaml,
}
