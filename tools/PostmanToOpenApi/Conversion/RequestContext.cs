using PostmanToOpenApi.Conversion.Scripts;
using PostmanToOpenApi.Conversion.Urls;
using PostmanToOpenApi.Model;

namespace PostmanToOpenApi.Conversion;

/// <summary>A request with what it has from the folders around it.</summary>
/// <param name="Request">The request.</param>
/// <param name="Folder">The folder that directly holds it.</param>
/// <param name="Auth">The innermost authorization; null if there is none.</param>
/// <param name="Scope">The variables that it can use.</param>
/// <param name="Expected">What the innermost folder around it that expects something expects of responses; null if none does.</param>
internal sealed record RequestContext(PostmanRequest Request, PostmanFolder Folder, PostmanAuth? Auth, VariableScope Scope, Expectation? Expected);
