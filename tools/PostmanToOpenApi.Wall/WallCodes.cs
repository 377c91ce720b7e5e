namespace PostmanToOpenApi.Wall;

/// <summary>The codes of findings. The table in <c>tools/PostmanToOpenApi/README.md</c> says what to do.</summary>
public static class WallCodes
{
    /// <summary>Code of a form that no template writes.</summary>
    public const string ForeignForm = "P2O4020";

    /// <summary>A name, text or type that the document does not have.</summary>
    public const string NotInDocument = "P2O4021";

    /// <summary>Something that the document has and the code has not, or more than once.</summary>
    public const string NotInCode = "P2O4022";

    /// <summary>A comment or directive that no template writes.</summary>
    public const string ForeignComment = "P2O4023";

    /// <summary>More code than a compiler takes well.</summary>
    public const string TooMuchCode = "P2O4024";
}
