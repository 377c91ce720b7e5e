using PostmanToOpenApi.Conversion.Scripts;
using PostmanToOpenApi.Conversion.Urls;
using PostmanToOpenApi.Model;

namespace PostmanToOpenApi.Conversion;

/// <summary>Lists all requests in the collection's order.</summary>
internal static class RequestWalker
{
    public static IEnumerable<RequestContext> Walk(PostmanFolder root, VariableScope outermost)
    {
        // A stack of its own: nested iterators would cost time in proportion to the depth of every request.
        var rest = new Stack<(PostmanItem Item, PostmanFolder Folder, PostmanAuth? Auth, VariableScope Scope, Expectation? Expected)>();
        rest.Push((root, root, null, outermost, null));
        while (rest.TryPop(out var entry))
        {
            var auth = entry.Item.Auth ?? entry.Auth;
            var scope = ReferenceEquals(entry.Item, root) ? outermost : entry.Scope.With(entry.Item.Variables);
            if (entry.Item is PostmanRequest request)
            {
                yield return new RequestContext(request, entry.Folder, auth, scope, entry.Expected);
                continue;
            }

            var folder = (PostmanFolder)entry.Item;
            var expected = Expectation.Of(folder.TestScript) ?? entry.Expected;
            foreach (var item in folder.Items.Reverse())
            {
                rest.Push((item, folder, auth, scope, expected));
            }
        }
    }
}
