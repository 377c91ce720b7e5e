using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Trengo.Testing.Accounts;
using Trengo.Testing.Actions;
using Trengo.Testing.Checking;
using Trengo.Testing.Document;
using Trengo.Testing.Faults;
using WireMock;

namespace Trengo.Testing.Server;

/// <summary>Takes a request through all that it meets: the fault that waits for it, the limit, the token, the check, and what it does.</summary>
internal sealed class RequestHandler(
    ApiDocument document,
    TrengoStubOptions options,
    Account account,
    FaultQueue faults,
    Recording recording,
    ConcurrentDictionary<string, bool> expiredTokens,
    Uri baseUrl)
{
    private readonly RateWindow _rate = new(options.RateLimit, options.TimeProvider);

    public async Task<StubAnswer> AnswerAsync(IRequestMessage message, CancellationToken stop)
    {
        var request = await RequestReader.ReadAsync(message, document.BasePath).ConfigureAwait(false);
        if (!request.IsBelowBase && request.Method == "GET" && Download(request.Path) is { } file)
        {
            return file;
        }

        var route = request.IsBelowBase ? Route.Find(document, request.Method, request.Path) : Route.None;
        request.OperationId = route.Operation?.Id;
        request.PathValues = route.Values;
        var findings = RequestChecker.Check(request, route).ToList();
        var violations = findings.Select(finding => new StubViolation(request, route.Operation?.ToString() ?? request.ToString(), finding)).ToList();
        recording.Add(request, Counted(violations));

        var fault = faults.Take(request.OperationId);
        var answer = Answer(request, route, findings, violations, fault);
        if (fault is not null)
        {
            if (fault.Delay > TimeSpan.Zero)
            {
                await Task.Delay(fault.Delay, options.TimeProvider, stop).ConfigureAwait(false);
            }

            Exchange.Current!.Cut = fault.Cut;
            answer = fault.LosesBody ? answer.With([]) : answer;
        }

        request.Status = fault is { Cut: not StubCut.No } ? 0 : answer.Status;
        options.OnAnswered?.Invoke(request);
        return answer;
    }

    private IEnumerable<StubViolation> Counted(IEnumerable<StubViolation> violations) =>
        options.Strictness == StubStrictness.Lenient ? violations.Where(violation => violation.Status is not null) : violations;

    private StubAnswer? Download(string path)
    {
        lock (account.Gate)
        {
            return account.File(path) is { } file ? new StubAnswer(200, file.ContentType, file.Content.ToArray()) { Headers = { ["Content-Disposition"] = FileDisposition.For(file.Name) } } : null;
        }
    }

    private StubAnswer Answer(ReceivedRequest request, Route route, List<Finding> findings, List<StubViolation> violations, StubFault? fault)
    {
        var passes = _rate.Count(request.Token ?? "", out var headers);
        var answer = AnswerOf(fault)
            ?? (passes ? null : AnswerOf(StubFault.RateLimited()))
            ?? (options.Strictness == StubStrictness.Strict && violations.Count > 0 ? Refusal(400, string.Join('\n', violations)) : null)
            ?? Refuse(request, route, findings)
            ?? CarryOut(request, route);
        foreach (var (name, value) in headers)
        {
            answer.Headers.TryAdd(name, value);
        }

        return answer;
    }

    private StubAnswer? AnswerOf(StubFault? fault) => fault?.AnswerAt(options.TimeProvider.GetUtcNow());

    private StubAnswer? Refuse(ReceivedRequest request, Route route, List<Finding> findings)
    {
        if (route.Operation is not null && request.Token is { } token && expiredTokens.ContainsKey(token))
        {
            return Refusal(401, "Unauthenticated.");
        }

        if (findings.FirstOrDefault(finding => finding.Status is not null) is not { } first)
        {
            return null;
        }

        switch (first.Kind, first.Status)
        {
            case (StubViolationKind.UnknownPath, 200):
                return AnswerOf(StubFault.HtmlPage());
            case (StubViolationKind.WrongMethod, _):
                var answer = Refusal(405, $"The {request.Method} method is not supported for this route. Supported methods: {string.Join(", ", route.Methods)}.");
                answer.Headers["Allow"] = string.Join(", ", route.Methods);
                return answer;
            case (StubViolationKind.MissingToken, _):
                return Refusal(401, "Unauthenticated.");
            case (_, 422):
                return Invalid([.. findings.Where(finding => finding.Status == 422)]);
            default:
                return Refusal(first.Status!.Value, "Not found.");
        }
    }

    private StubAnswer CarryOut(ReceivedRequest request, Route route)
    {
        lock (account.Gate)
        {
            var reply = ActionTable.Run(new Call(request, route, account, baseUrl, options.Pages));
            var status = reply.Status ?? route.Operation!.SuccessStatus;
            var body = options.SendsOddValues && status < 300 ? OddValues.Make(reply.Body, route.Operation!.AnswerSchema) : reply.Body;
            return body is null ? new StubAnswer(status, contentType: null, "") : StubAnswer.Json(status, body);
        }
    }

    private static StubAnswer Refusal(int status, string message) => StubAnswer.Json(status, new JsonObject { ["message"] = message });

    private static StubAnswer Invalid(IReadOnlyList<Finding> findings)
    {
        if (findings.FirstOrDefault(finding => finding.Member.Length == 0) is { } whole)
        {
            return Refusal(422, $"The body must be {whole.Expected}.");
        }

        var errors = new JsonObject();
        foreach (var finding in findings)
        {
            var name = finding.Member.Replace('_', ' ');
            var text = finding.Kind == StubViolationKind.MissingMember ? $"The {name} field is required." : $"The {name} must be {finding.Expected}.";
            if (errors[finding.Member] is JsonArray texts)
            {
                texts.Add(text);
            }
            else
            {
                errors[finding.Member] = new JsonArray(text);
            }
        }

        return StubAnswer.Json(422, new JsonObject { ["message"] = "The given data was invalid.", ["errors"] = errors });
    }
}
