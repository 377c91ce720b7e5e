using System.Net.Http.Headers;
using System.Runtime.ExceptionServices;
using Newtonsoft.Json;
using PostmanToOpenApi.Runtime;
using Trengo.Media;
using Trengo.Serialization;

namespace Trengo.Http;

/// <summary>What all the clients of one <c>TrengoClient</c> send through.</summary>
internal sealed class TrengoConnection : IDisposable
{
    private static readonly ProductInfoHeaderValue Product = new(
        "Trengo.Generated", typeof(TrengoConnection).Assembly.GetName().Version?.ToString(3));

    private readonly CancellationTokenSource _disposal = new();
    private readonly JsonSerializer _serializer = TrengoSerializer.Create();
    private readonly Uri _baseAddress;
    private readonly TimeSpan _timeout;
    private readonly TimeProvider _timeProvider;
    private readonly bool _namesProduct;
    private readonly HttpMessageInvoker _invoker;

    public TrengoConnection(TrengoClientOptions options, Func<HttpClient>? httpClient)
    {
        _baseAddress = BaseAddress.Check(options ?? throw new ArgumentNullException(nameof(options)));
        _timeout = CheckTimeout(options);
        _timeProvider = options.TimeProvider
            ?? throw new ArgumentException("TrengoClientOptions.TimeProvider is null. Leave it out, or set TimeProvider.System.", nameof(options));
        _namesProduct = httpClient is null || httpClient().DefaultRequestHeaders.UserAgent.Count == 0;
        _invoker = new HttpMessageInvoker(new TrengoAuthHandler(
            _baseAddress,
            CreateTokenProvider(options),
            httpClient is null ? TransportHandler.Create() : new HttpClientHandlerAdapter(httpClient)));
    }

    public async Task<T?> SendAsync<T>(ApiRequest request, ResultKind kind, CancellationToken cancellationToken)
    {
        if (_disposal.IsCancellationRequested)
        {
            throw CreateDisposed();
        }

        cancellationToken.ThrowIfCancellationRequested();
        using var deadline = new CallDeadline(_timeout, _timeProvider, _disposal.Token, cancellationToken);
        try
        {
            if (request.IsUpload)
            {
                request.UploadSent = deadline.Start;
            }
            else
            {
                deadline.Start();
            }

            var message = CreateMessage(request, deadline.Token);
            using var response = await _invoker.SendAsync(message, deadline.Token).ConfigureAwait(false);

            // An answer can come before all of the upload was sent.
            deadline.Start();
            return await ResponseReader.ReadAsync<T>(request, response, _serializer, kind, deadline.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (MediaUploadFault.FindCause(exception) is not null)
        {
            ExceptionDispatchInfo.Capture(MediaUploadFault.FindCause(exception)!).Throw();
            throw;
        }
        catch (Exception exception) when (deadline.IsCauseOf(exception))
        {
            var explained = deadline.Explain(request, exception);
            if (explained == exception)
            {
                throw;
            }

            throw explained;
        }
    }

    public void Dispose()
    {
        // Never disposed itself: it has no timer, and a call that starts at this moment may still link to it.
        try
        {
            _disposal.Cancel();
        }
        catch (AggregateException)
        {
            // What a caller's own code does when its call ends is no reason to keep the connections.
        }
        finally
        {
            _invoker.Dispose();
        }
    }

    private HttpRequestMessage CreateMessage(ApiRequest request, CancellationToken cancellationToken)
    {
        var message = request.ToHttpRequestMessage(_baseAddress, _serializer, cancellationToken);
        if (message.Headers.Accept.Count == 0)
        {
            message.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        }

        if (_namesProduct && message.Headers.UserAgent.Count == 0)
        {
            message.Headers.UserAgent.Add(Product);
        }

        return message;
    }

    private static ObjectDisposedException CreateDisposed() => new("TrengoClient");

    private static Func<CancellationToken, ValueTask<string>> CreateTokenProvider(TrengoClientOptions options)
    {
        if (options.TokenProvider is { } provider)
        {
            return provider;
        }

        var token = options.Token;
        if (BearerToken.FindProblem(token) is { } problem)
        {
            throw new ArgumentException($"TrengoClientOptions.Token {problem}. Set it to an API token of Trengo, or set TokenProvider.", nameof(options));
        }

        return _ => new ValueTask<string>(token!);
    }

    private static TimeSpan CheckTimeout(TrengoClientOptions options)
    {
        var timeout = options.Timeout;
        var isAllowed = timeout == Timeout.InfiniteTimeSpan || (timeout > TimeSpan.Zero && timeout.TotalMilliseconds <= int.MaxValue);
        return isAllowed ? timeout : throw new ArgumentException(
            "TrengoClientOptions.Timeout is not positive or is above 24 days. Set Timeout.InfiniteTimeSpan for no limit.", nameof(options));
    }
}
