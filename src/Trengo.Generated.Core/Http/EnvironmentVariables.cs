namespace Trengo.Http;

/// <summary>What is read from the environment where the options say nothing.</summary>
internal static class EnvironmentVariables
{
    public const string Token = "TRENGO_TOKEN";
    public const string BaseAddress = "TRENGO_BASE_URL";
}
