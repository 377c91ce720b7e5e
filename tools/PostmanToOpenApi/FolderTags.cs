namespace PostmanToOpenApi;

/// <summary>Which of the folders around a request become its tags. The first tag names the client class that the operation gets into.</summary>
public enum FolderTags
{
    /// <summary>The folder that directly holds the request.</summary>
    Innermost,

    /// <summary>The folder at the collection's first level.</summary>
    Outermost,

    /// <summary>One tag of the names of all folders around it, the outer ones first.</summary>
    Path,

    /// <summary>A tag for each of the folders around it, the innermost first.</summary>
    All,
}
