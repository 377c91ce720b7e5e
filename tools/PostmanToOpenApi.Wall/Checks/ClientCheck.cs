using PostmanToOpenApi.Wall.Document;
using PostmanToOpenApi.Wall.Grammar;

namespace PostmanToOpenApi.Wall.Checks;

/// <summary>Checks clients: each operation is one method, and sends what the document says by the names it says.</summary>
internal sealed class ClientCheck(CheckContext context)
{
    // Of a body whose media types the hardening left out.
    private const string DefaultContentType = "application/json";

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seenPaged = new(StringComparer.Ordinal);

    public void Check(CodeMatch file)
    {
        var clients = file.Parts("client").ToLookup(client => client.Get("interface").Text, StringComparer.Ordinal);
        foreach (var contract in file.Parts("interface"))
        {
            var name = contract.Get("interface");
            context.Require(name, token => clients.Contains(token.Text), "the interface");
            var methods = clients[name.Text].SelectMany(client => client.Parts("method")).Select(method => method.Get("method").Text);
            if (!contract.Parts("signature").Select(signature => signature.Get("method").Text).SequenceEqual(methods, StringComparer.Ordinal))
            {
                context.Missing(name, "has other methods than its client");
            }
        }

        foreach (var client in file.Parts("client"))
        {
            CheckClient(client);
        }

        foreach (var operation in context.Document.Operations.Where(operation => !_seen.Contains(operation.Id) || (operation.PageMethod is not null && !_seenPaged.Contains(operation.Id))))
        {
            var place = file.Parts("client").FirstOrDefault()?.Get("client");
            if (place is { } token)
            {
                context.Missing(token, $"and the other clients have no method for {operation.Verb} on path {Number(operation)} of the document");
            }
        }
    }

    private void CheckClient(CodeMatch client)
    {
        var name = client.Get("client");
        context.Require(name, token => context.Document.Operations.Any(operation => context.ClientOf(operation.Tag) == token.Text), "the client");
        context.Require(client.Get("interface"), token => token.Text == "I" + name.Text, "the interface");
        context.Distinct(client.Parts("method").Select(method => method.Get("method")));
        foreach (var method in client.Parts("method"))
        {
            var request = method.Parts("request").First();
            var id = request.Get("operation");
            var isPaged = method.Find("page") is not null;
            var operation = context.Document.Operations.FirstOrDefault(operation => operation.Id == id.Value && context.ClientOf(operation.Tag) == name.Text);
            if (operation is null || !(isPaged ? _seenPaged : _seen).Add(operation.Id))
            {
                context.Foreign(id, operation is null ? "an operation of this client" : "a second method for the operation");
            }
            else
            {
                CheckMethod(method, request, operation, isPaged);
            }
        }
    }

    private void CheckMethod(CodeMatch method, CodeMatch request, ApiOperation operation, bool isPaged)
    {
        context.Require(method.Get("method"), token => token.Text == (isPaged ? operation.PageMethod : operation.Method), "the method");
        context.Require(request.Get("verb"), token => token.Value == operation.Verb, "the HTTP method");
        context.Require(request.Get("path"), token => token.Value == operation.Path, "the path");
        if (isPaged)
        {
            context.Require(method.Get("page"), token => token.Value == operation.Page("page"), "the page's parameter");
            context.Require(method.Get("page"), _ => method.Parts("items").First().Find("items")?.Value == operation.Page("items"), "the list's member");
        }

        foreach (var server in request.Parts("server").Concat(request.Parts("ownServer")).Select(server => server.Get("server")))
        {
            context.Require(server, token => context.Document.Servers.Contains(token.Value.TrimEnd('/')), "the server");
        }

        foreach (var accept in request.Parts("accept").Select(accept => accept.Get("accept")))
        {
            context.Require(accept, token => token.Value == DefaultContentType || operation.AnswerTypes.Contains(token.Value), "the media type");
        }

        var arguments = CheckSent(method, request, operation, isPaged ? operation.Page("page") : null);
        foreach (var body in request.Parts("body"))
        {
            context.Require(body.Get("contentType"), token => operation.ContentTypes.Contains(token.Value) || (operation.ContentTypes.Count == 0 && token.Value == DefaultContentType), "the media type");
            arguments.Add(body.Get("argument").Text);
        }

        var parameters = method.Parts("parameter").Select(parameter => parameter.Get("parameter")).ToList();
        if (!parameters.Select(parameter => parameter.Text).Order(StringComparer.Ordinal).SequenceEqual(arguments.Order(StringComparer.Ordinal), StringComparer.Ordinal))
        {
            context.Missing(method.Get("method"), "does not send each of its parameters once");
        }

        context.Distinct(parameters, "cancellationToken", "request_");
        foreach (var checkedBody in method.Parts("bodyCheck").Select(check => check.Get("body")))
        {
            context.Require(checkedBody, token => arguments.Contains(token.Text), "the parameter");
        }
    }

    private List<string> CheckSent(CodeMatch method, CodeMatch request, ApiOperation operation, string? page)
    {
        var arguments = new List<string>();
        var rest = operation.SentWith(request.Parts("field").Select(field => field.Get("wire").Value)).Where(sent => sent.Place != "query" || sent.Wire != page).ToList();
        foreach (var place in new[] { "path", "query", "header", "cookie", "field" })
        {
            foreach (var part in request.Parts(place))
            {
                var wire = part.Get("wire");
                var argument = part.Get("argument");
                var sent = rest.FirstOrDefault(sent => sent.Place == place && sent.Wire == wire.Value);
                if (sent is null)
                {
                    context.Foreign(wire, "what is sent");
                }
                else
                {
                    rest.Remove(sent);
                    context.Require(argument, token => Names.Follows(token.Text, sent.Wire, sent.CSharpName), "the parameter");
                }

                arguments.Add(argument.Text);
            }
        }

        // A form that is sent as a whole is its body.
        if (rest.Any(sent => sent.Place != "field" || request.Parts("body").Count == 0))
        {
            context.Missing(method.Get("method"), "does not send all that the document says");
        }

        return arguments;
    }

    private int Number(ApiOperation operation) => 1 + context.Document.Operations.Select(each => each.Path).Distinct(StringComparer.Ordinal).ToList().IndexOf(operation.Path);
}
