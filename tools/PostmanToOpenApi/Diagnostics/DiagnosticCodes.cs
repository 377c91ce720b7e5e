namespace PostmanToOpenApi.Diagnostics;

/// <summary>The codes of all diagnostics. A code never changes its meaning and is never used again.</summary>
public static class DiagnosticCodes
{
    /// <summary>The file is empty.</summary>
    public const string EmptyFile = "P2O1001";

    /// <summary>A value is of a JSON type that cannot stand at its place.</summary>
    public const string WrongType = "P2O1002";

    /// <summary>The file is not JSON.</summary>
    public const string NotJson = "P2O1003";

    /// <summary>The file is not UTF-8.</summary>
    public const string NotUtf8 = "P2O1004";

    /// <summary>The file is JSON, but no Postman collection.</summary>
    public const string NotACollection = "P2O1005";

    /// <summary>The file nests objects and arrays too deeply.</summary>
    public const string TooDeep = "P2O1007";

    /// <summary>The file cannot be read.</summary>
    public const string CannotRead = "P2O1008";

    /// <summary>The document cannot be written.</summary>
    public const string CannotWrite = "P2O1009";

    /// <summary>An object has two members of one name, and what one of them holds of requests would be lost.</summary>
    public const string DuplicateStructure = "P2O1010";

    /// <summary>An object has two members of one name.</summary>
    public const string DuplicateMember = "P2O1011";

    /// <summary>The file is neither an OpenAPI 3 document nor a Postman collection.</summary>
    public const string NotADescription = "P2O1012";

    /// <summary>There are warnings, and none are wanted.</summary>
    public const string StrictWarnings = "P2O1013";

    /// <summary>The converter failed for a reason of its own.</summary>
    public const string InternalFault = "P2O1014";

    /// <summary>A file is no Postman environment.</summary>
    public const string NotAnEnvironment = "P2O1015";

    /// <summary>A request has no URL.</summary>
    public const string NoUrl = "P2O2001";

    /// <summary>A request's method is none that OpenAPI knows.</summary>
    public const string UnknownMethod = "P2O2002";

    /// <summary>A request's path cannot be written as an OpenAPI path.</summary>
    public const string UnusablePath = "P2O2003";

    /// <summary>A request's host cannot be written as an OpenAPI server.</summary>
    public const string UnusableHost = "P2O2004";

    /// <summary>A parameter or form field has no name that could be sent.</summary>
    public const string UnusableParameterName = "P2O2005";

    /// <summary>A GET, HEAD or TRACE request has a body.</summary>
    public const string BodyNotAllowed = "P2O2006";

    /// <summary>A JSON body cannot be parsed.</summary>
    public const string UnreadableBody = "P2O2007";

    /// <summary>A body sample nests too deeply to describe it all.</summary>
    public const string DeepBody = "P2O2008";

    /// <summary>A saved response cannot be parsed, or its status is none of HTTP.</summary>
    public const string UnusableResponse = "P2O2009";

    /// <summary>A kind of authorization has no counterpart in OpenAPI.</summary>
    public const string UnknownAuth = "P2O2010";

    /// <summary>A body mode is unknown.</summary>
    public const string UnknownBodyMode = "P2O2011";

    /// <summary>A path begins with several slashes.</summary>
    public const string LeadingSlashes = "P2O2012";

    /// <summary>An overlay's file cannot be read.</summary>
    public const string CannotReadOverlay = "P2O3000";

    /// <summary>An overlay's file is neither JSON nor YAML.</summary>
    public const string OverlaySyntax = "P2O3001";

    /// <summary>A file is no overlay.</summary>
    public const string NotAnOverlay = "P2O3002";

    /// <summary>A target matches nothing.</summary>
    public const string NoMatch = "P2O3003";

    /// <summary>An overlay is of another version of the specification.</summary>
    public const string UnsupportedOverlayVersion = "P2O3004";

    /// <summary>An overlay has a member that the specification does not know.</summary>
    public const string UnknownOverlayMember = "P2O3005";

    /// <summary>A member of an overlay is missing, or of another type than it must be.</summary>
    public const string WrongOverlayType = "P2O3006";

    /// <summary>An overlay in YAML has what JSON has no counterpart for.</summary>
    public const string UnsupportedYaml = "P2O3007";

    /// <summary>A text is no JSONPath.</summary>
    public const string MalformedJsonPath = "P2O3008";

    /// <summary>A JSONPath has parts that are not supported.</summary>
    public const string UnsupportedJsonPath = "P2O3009";

    /// <summary>An action does nothing, or several things.</summary>
    public const string ContradictoryAction = "P2O3010";

    /// <summary>A target may match nothing, and no reason is given.</summary>
    public const string MissingReason = "P2O3011";

    /// <summary>A node cannot be updated with a value of another kind.</summary>
    public const string IncompatibleUpdate = "P2O3012";

    /// <summary>What to copy is not exactly one node.</summary>
    public const string NotOneCopySource = "P2O3013";

    /// <summary>The whole document would be removed.</summary>
    public const string RootRemoved = "P2O3014";

    /// <summary>Overlays nest too deeply, or cause too much work.</summary>
    public const string OverlayTooCostly = "P2O3015";

    /// <summary>With the overlays the document is no OpenAPI document any more.</summary>
    public const string InvalidResult = "P2O3016";

    /// <summary>With the overlays two operations have one id, or one method name.</summary>
    public const string DuplicateOperationId = "P2O3017";

    /// <summary>An object of an overlay has two members of one name.</summary>
    public const string DuplicateOverlayMember = "P2O3018";

    /// <summary>OpenAPI 3.0 has no place for what an overlay adds.</summary>
    public const string LostMember = "P2O3019";

    /// <summary>A parameter's name cannot be given to a code generator.</summary>
    public const string UnsafeParameterName = "P2O4001";

    /// <summary>A property's name cannot be given to a code generator.</summary>
    public const string UnsafePropertyName = "P2O4002";

    /// <summary>A reference leads nowhere or out of the document.</summary>
    public const string ForeignReference = "P2O4003";

    /// <summary>A path, response code or media type cannot be given to a code generator.</summary>
    public const string UnsafeKey = "P2O4004";

    /// <summary>A default or an enumeration cannot be given to a code generator.</summary>
    public const string UnsafeValue = "P2O4005";

    /// <summary>A schema has oneOf, anyOf or a discriminator.</summary>
    public const string UnsafeAlternatives = "P2O4006";

    /// <summary>An extension that code generators read holds what is not safe in code.</summary>
    public const string UnsafeExtension = "P2O4007";

    /// <summary>An operation id, tag or the name of a component was changed.</summary>
    public const string ChangedName = "P2O4008";

    /// <summary>An extension that code generation reads has a value it cannot use.</summary>
    public const string UnusableExtension = "P2O4010";

    /// <summary>A value of an enum cannot be written into code.</summary>
    public const string UnusableEnumValue = "P2O4011";
}
