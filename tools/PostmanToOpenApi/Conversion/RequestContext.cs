using PostmanToOpenApi.Conversion.Urls;
using PostmanToOpenApi.Model;

namespace PostmanToOpenApi.Conversion;

/// <summary>A request with what it has from the folders around it.</summary>
internal sealed record RequestContext(PostmanRequest Request, PostmanFolder Folder, PostmanAuth? Auth, VariableScope Scope);
