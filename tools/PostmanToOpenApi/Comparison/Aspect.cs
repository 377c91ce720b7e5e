using PostmanToOpenApi.Comparison.Kinds;

namespace PostmanToOpenApi.Comparison;

/// <summary>What two nodes are compared as: the same pair can be a part of requests and of responses.</summary>
internal static class Aspect
{
    public const int PathItem = 1;
    public const int Parameter = 2;
    public const int Body = 3;
    public const int Response = 4;
    public const int Header = 5;

    // A body's root and its parts are judged alike.
    public static int Of(SchemaPlace place) => place.Part.FirstCode;
}
