namespace PostmanToOpenApi.Hardening;

/// <summary>Names that have a meaning in C# or in generated code, so that nothing of ours may be called so.</summary>
internal static class ReservedNames
{
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const",
        "continue", "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern",
        "false", "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface",
        "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override",
        "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof",
        "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof", "uint",
        "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
        "await", "nameof", "__arglist", "__makeref", "__reftype", "__refvalue",
    };

    private static readonly HashSet<string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        "System", "Newtonsoft", "Microsoft", "ApiException", "FileParameter", "FileResponse", "JsonInheritanceConverter",
        "JsonInheritanceAttribute", "DateFormatConverter", "AdditionalProperties", "Client", "Http", "HttpClient",
        "Task", "String", "Object", "Exception", "Attribute", "Type", "Guid", "Uri", "DateTime", "DateTimeOffset",
        "List", "IList", "Dictionary", "IDictionary", "IReadOnlyList", "Stream", "CancellationToken", "Enum", "Array",
        "ApiRequest", "IFilePart", "OpenEnumConverter", "ApiClientBase",
        "Boolean", "Int32", "Int64", "Double", "Decimal", "Void", "Nullable", "Func", "Action", "Enumerable",
    };

    private static readonly HashSet<string> Methods = new(StringComparer.OrdinalIgnoreCase)
    {
        "prepareRequest", "processResponse", "createHttpRequestMessage", "createHttpClient", "readObjectResponse",
    };

    // Names of local variables in generated methods end with an underscore, which no simply derived name does.
    private static readonly HashSet<string> Parameters = new(StringComparer.Ordinal) { "cancellationToken" };

    private static readonly HashSet<string> Members = new(StringComparer.Ordinal)
    {
        "AdditionalProperties", "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals",
        "System", "Newtonsoft",
    };

    /// <summary>Whether C# has a meaning for the name.</summary>
    public static bool IsKeyword(string name) => Keywords.Contains(name);

    /// <summary>Whether a type, and so a component, must not be called so.</summary>
    public static bool IsType(string name) => Types.Contains(name) || Keywords.Contains(name);

    /// <summary>Whether a method's parameter must not be called so.</summary>
    public static bool IsParameter(string name) => Parameters.Contains(name) || Keywords.Contains(name);

    /// <summary>Whether a property must not be called so.</summary>
    public static bool IsProperty(string name) => Members.Contains(name) || Keywords.Contains(name);

    /// <summary>The name of a component, with a suffix if it is reserved.</summary>
    public static string FreeType(string name) => IsType(name) ? name + "Model" : name;

    /// <summary>The name of a tag, with a suffix if the class of its client would hide one of .NET.</summary>
    public static string FreeTag(string name) => name.Equals("Http", StringComparison.OrdinalIgnoreCase) ? name + "Folder" : name;

    /// <summary>The id of an operation, with a suffix if it is reserved.</summary>
    public static string FreeOperation(string name) => Methods.Contains(name) || Keywords.Contains(name) ? name + "Operation" : name;
}
