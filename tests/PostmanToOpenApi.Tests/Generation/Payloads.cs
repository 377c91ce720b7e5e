namespace PostmanToOpenApi.Tests.Generation;

/// <summary>Texts that become code where nothing keeps them in their quotes or comments. Each has <see cref="ForeignCode.Canary"/> in it.</summary>
internal static class Payloads
{
    public static IReadOnlyList<string> Code { get; } =
    [
        "x\u2028public static int Evil = 1;\u2028/// tail",
        "x\u0085[System.Runtime.CompilerServices.ModuleInitializer] internal static void Evil() { }\u0085/// tail",
        "x\"); Evil(); //", "x\", Evil = Evil.It()", "1; Evil()", "a, int Evil = 0", "x) { } public static int Evil = 1; void M(", "A { } class Evil", "\n#if Evil\n", "200 || Evil()", "Evil<int>",
        "</summary><include file='/etc/passwd' path='Evil'/>",
    ];
}
