using System.Net;
using System.Net.Http.Headers;
using Polly;
using Trengo.Diagnostics;
using Trengo.Errors;
using Trengo.Limits;

namespace Trengo.Http;

/// <summary>
/// One attempt: token, gate and limiter; a fresh message; the answer; its body, read whole, so that one that breaks off is a failed
/// attempt as well. It throws nothing: what went wrong is its outcome.
/// </summary>
internal sealed class AttemptRunner
{
    private static readonly MediaTypeWithQualityHeaderValue Json = new("application/json");
    private static readonly ProductInfoHeaderValue Product = new(
        "Trengo.Generated", typeof(AttemptRunner).Assembly.GetName().Version?.ToString(3));

    // What is shorter is sent before a server could refuse it.
    private const int MaxUnannouncedLength = 256 * 1024;

    private readonly HttpMessageInvoker _invoker;
    private readonly Entrance _entrance;
    private readonly RetryRules _rules;
    private readonly CallTelemetry _telemetry;
    private readonly Uri _origin;
    private readonly bool _namesProduct;

    public AttemptRunner(HttpMessageInvoker invoker, Entrance entrance, RetryRules rules, CallTelemetry telemetry, Uri origin, bool namesProduct)
    {
        _invoker = invoker;
        _entrance = entrance;
        _rules = rules;
        _telemetry = telemetry;
        _origin = origin;
        _namesProduct = namesProduct;
    }

    public async ValueTask<Outcome<Answer>> RunAsync(ApiCall call)
    {
        call.Attempts++;
        call.IsSending = false;
        call.Verdict = Verdict.Final;
        Answer? answer = null;
        HttpStatusCode? status = null;
        Exception? failure;
        try
        {
            var cancellationToken = call.Deadline.BeginAttempt();
            if (!call.IsForeign)
            {
                await _entrance.EnterAsync(call, cancellationToken).ConfigureAwait(false);
            }

            var response = await SendAsync(call, cancellationToken).ConfigureAwait(false);
            answer = new Answer(response, call.EndsAtHeaders(response) ? null : new ResponseBuffer(LimitOf(call, response)));
            status = response.StatusCode;
            failure = await ReceiveAsync(call, answer, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            failure = AttemptFault.Explain(call, exception);
            call.NextDelay = call.Verdict == Verdict.Final ? TimeSpan.Zero : _rules.BackOff(call.Retries);
        }

        Entrance.Exit(call);
        call.Deadline.EndAttempt();
        if (call.IsSending)
        {
            _telemetry.AttemptEnded(call, status, failure);
        }

        if (failure is null)
        {
            call.Answer = answer;
            return Outcome.FromResult(answer!);
        }

        answer?.Dispose();
        return Outcome.FromException<Answer>(failure);
    }

    private async ValueTask<HttpResponseMessage> SendAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var message = call.CreateMessage(cancellationToken);
        AddHeaders(call, message);
        _telemetry.AttemptStarting(call, message);
        call.IsSending = true;
        if (call.IsUpload)
        {
            // It may take minutes to arrive, and is no reason for others to wait.
            Entrance.Leave(call);
        }

        EarlyAnswer.Begin(call.IsUpload);
        call.Deadline.BeginSending(call.IsUpload);
        return await _invoker.SendAsync(message, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<Exception?> ReceiveAsync(ApiCall call, Answer answer, CancellationToken cancellationToken)
    {
        var response = answer.Response;

        // An answer can come before all of the upload was sent.
        call.Deadline.UploadSent();
        call.Verdict = response.IsSuccessStatusCode || (call.IsForeign && response.StatusCode == HttpStatusCode.Unauthorized)
            ? Verdict.Final
            : RetryRules.Judge(response.StatusCode);
        call.MayHaveBeenProcessed |= ApiErrors.MayHaveBeenProcessed(response.StatusCode);
        if (call.Verdict != Verdict.Final)
        {
            _rules.ReadDelay(call, response);
        }

        Entrance.Learn(call, response);
        if (call.Settings.OnResponse is not null)
        {
            var headers = ResponseHeaders.Copy(response);
            call.LastResponse = new TrengoResponse(response.StatusCode, headers, call.Attempts, ApiErrors.FindRequestId(headers));
        }

        var isWhole = answer.Body is null
            || await answer.Body.FillAsync(response, !response.IsSuccessStatusCode, call.Deadline, cancellationToken).ConfigureAwait(false);
        if (response.IsSuccessStatusCode)
        {
            _rules.Succeeded();
            return isWhole ? null : ApiErrors.TooLong(call.CreateError(answer), call.Settings.MaxResponseBytes);
        }

        return call.EndsAtHeaders(response) ? null : CreateRefused(call, answer);
    }

    private void AddHeaders(ApiCall call, HttpRequestMessage message)
    {
        var headers = message.Headers;
        if (!call.IsForeign && BaseAddress.IsSameOrigin(message.RequestUri!, _origin))
        {
            headers.Authorization = new AuthenticationHeaderValue("Bearer", call.Token);
        }

        if (headers.Accept.Count == 0)
        {
            headers.Accept.Add(Json);
        }

        if (_namesProduct && headers.UserAgent.Count == 0)
        {
            headers.UserAgent.Add(Product);
        }

        if (call.IsUpload && !(message.Content?.Headers.ContentLength <= MaxUnannouncedLength))
        {
            // An answer that comes while the body is sent is lost with the connection, so the server may refuse before that.
            headers.ExpectContinue = true;
        }

        if (!call.IsForeign)
        {
            CallHeaders.Apply(call.Settings.Headers, message);
        }
    }

    private static int LimitOf(ApiCall call, HttpResponseMessage response) =>
        response.IsSuccessStatusCode ? call.Settings.MaxResponseBytes : ResponseBuffer.MaxErrorLength;

    private static TrengoApiException CreateRefused(ApiCall call, Answer answer)
    {
        var error = call.CreateError(answer);
        if (call.Verdict != Verdict.Final && !call.CanReplay)
        {
            error.Advice = "It was not sent again, for its body can be read only once.";
        }

        return ApiErrors.OfStatus(error, call.ServerDelay);
    }
}
