using Newtonsoft.Json;
using PostmanToOpenApi.Runtime;
using Trengo.Serialization;

namespace Trengo.Http;

/// <summary>What the clients of one <c>TrengoClient</c> send through: the pipeline that it shares with others, and its own settings.</summary>
internal sealed class TrengoConnection : IDisposable
{
    private readonly CallPipeline _pipeline;
    private readonly CallSettings _settings;
    private readonly JsonSerializer _serializer;
    private readonly bool _ownsPipeline;

    public TrengoConnection(TrengoClientOptions options, Func<HttpClient>? httpClient)
    {
        _settings = new CallSettings(options ?? throw new ArgumentNullException(nameof(options)));
        _pipeline = new CallPipeline(options, httpClient);
        _serializer = TrengoSerializer.Create();
        _ownsPipeline = true;
    }

    private TrengoConnection(TrengoConnection basis, TrengoCallOptions options)
    {
        _settings = basis._settings.With(options);
        _pipeline = basis._pipeline;
        _serializer = basis._serializer;
    }

    public TrengoRateLimit? RateLimit => _pipeline.RateLimit;

    /// <summary>The same connection with other options; it is the first one's to dispose.</summary>
    public TrengoConnection With(TrengoCallOptions options) => new(this, options);

    public async Task<T?> SendAsync<T>(ApiRequest request, ResultKind kind, CancellationToken cancellationToken)
    {
        using var deadline = _pipeline.Begin(_settings, cancellationToken);
        var call = new OperationCall(request, _pipeline.BaseAddress, _serializer, _settings, deadline);
        Exception? failure = null;
        _pipeline.Telemetry.CallStarting(call);
        try
        {
            using var answer = await _pipeline.SendAsync(call).ConfigureAwait(false);
            return ResponseReader.Read<T>(call, answer, _serializer, kind);
        }
        catch (Exception exception)
        {
            failure = exception;
            throw;
        }
        finally
        {
            End(call, failure);
        }
    }

    /// <summary>Sends a message that is no operation's; the attempt ends at the headers, whatever the status is.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var target = RawAddress.Resolve(_pipeline.BaseAddress, request ?? throw new ArgumentNullException(nameof(request)));
        using var deadline = _pipeline.Begin(_settings, cancellationToken);
        var call = await RawCall.CreateAsync(request, target, _settings, deadline).ConfigureAwait(false);
        var response = await SendAsync(call, _settings.MaxResponseBytes).ConfigureAwait(false);

        // Not the one that was sent, for that has the token.
        response.RequestMessage = request;
        return response;
    }

    /// <summary>Gets a file from wherever it is, as a stream of any length.</summary>
    public async Task<HttpResponseMessage> DownloadAsync(Uri address, CancellationToken cancellationToken)
    {
        using var deadline = _pipeline.Begin(_settings, cancellationToken);
        return await SendAsync(new DownloadCall(address, _settings, deadline), long.MaxValue).ConfigureAwait(false);
    }

    private async Task<HttpResponseMessage> SendAsync(ApiCall call, long maxLength)
    {
        Answer? answer = null;
        Exception? failure = null;
        _pipeline.Telemetry.CallStarting(call);
        try
        {
            answer = await _pipeline.SendAsync(call).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            failure = exception;
            throw;
        }
        finally
        {
            End(call, failure, answer);
        }

        var response = answer.Response;
        if (response.Content is { } content)
        {
            response.Content = new GuardedContent(content, _pipeline.CreateGuard(call, content, maxLength));
        }

        return response;
    }

    public void Dispose()
    {
        if (_ownsPipeline)
        {
            _pipeline.Dispose();
        }
    }

    // What the caller's code throws comes out of the call, and then nobody else has the answer.
    private void End(ApiCall call, Exception? failure, Answer? answer = null)
    {
        _pipeline.Telemetry.CallEnded(call, failure);
        if (call.LastResponse is not { } last)
        {
            return;
        }

        try
        {
            call.Settings.OnResponse!(last);
        }
        catch
        {
            answer?.Dispose();
            throw;
        }
    }
}
