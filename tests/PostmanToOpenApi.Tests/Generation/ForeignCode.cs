using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PostmanToOpenApi.Tests.Generation;

/// <summary>Finds what no generated client has, and what a payload became that is no text any more.</summary>
internal static class ForeignCode
{
    /// <summary>What every payload has in it.</summary>
    public const string Canary = "Evil";

    private static readonly string[] Attributes =
    [
        "System.CodeDom.Compiler.GeneratedCode", "Newtonsoft.Json.JsonProperty", "Newtonsoft.Json.JsonExtensionData", "Newtonsoft.Json.JsonConverter", "System.Runtime.Serialization.EnumMember",
        "System.ComponentModel.DataAnnotations.Required", "System.ComponentModel.DataAnnotations.RegularExpression", "System.Diagnostics.DebuggerBrowsable", "System.Obsolete",
        "System.ComponentModel.EditorBrowsable", "System.Runtime.CompilerServices.MethodImpl", "global::Newtonsoft.Json.JsonProperty", "global::Newtonsoft.Json.JsonExtensionData", "global::Newtonsoft.Json.JsonConverter",
    ];

    public static IEnumerable<string> In(string code)
    {
        var root = CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(documentationMode: DocumentationMode.Parse)).GetRoot();
        // A property or a type of ours may be called so: of "'Evil'" nothing else is left for a name.
        var names = root.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == Canary && token.Parent is not PropertyDeclarationSyntax && !IsOurs(token.Parent)).Select(token => token.Parent?.ToString());
        var attributes = root.DescendantNodes().OfType<AttributeSyntax>().Select(attribute => attribute.Name.ToString()).Where(name => !Attributes.Contains(name));
        var directives = root.DescendantNodes(descendIntoTrivia: true).OfType<DirectiveTriviaSyntax>()
            .Where(directive => directive.Kind() is not (SyntaxKind.NullableDirectiveTrivia or SyntaxKind.PragmaWarningDirectiveTrivia)).Select(directive => directive.ToString())
            .Where(directive => !directive.StartsWith("#if NET", StringComparison.Ordinal) && directive is not ("#else" or "#endif"));
        return names.Concat(attributes).Concat(directives).OfType<string>();
    }

    private static bool IsOurs(SyntaxNode? node) =>
        node is BaseTypeDeclarationSyntax type && type.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString() == "System.CodeDom.Compiler.GeneratedCode");
}
