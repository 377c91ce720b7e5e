using PostmanToOpenApi.Runtime;

namespace Trengo.Http;

/// <summary>A message of the caller's, which is never sent itself: one can be sent only once, and the token must not stay in it.</summary>
internal sealed class RawCall : ApiCall
{
    // What is small is kept in memory, so that it can be sent again.
    private const int MaxKeptLength = 1024 * 1024;

    private readonly HttpRequestMessage _message;
    private readonly Uri _target;
    private readonly bool _isKept;

    private RawCall(HttpRequestMessage message, Uri target, bool isKept, CallSettings settings, CallDeadline deadline)
        : base(message.Method.Method, "/{path}", "raw", settings, deadline)
    {
        _message = message;
        _target = target;
        _isKept = isKept;
    }

    public override bool CanReplay => _isKept;

    public override bool IsUpload => !_isKept;

    // Whatever the status is.
    public override bool EndsAtHeaders(HttpResponseMessage response) => true;

    /// <exception cref="ArgumentException">The address is not below the base address, or a header cannot be sent.</exception>
    public static async Task<RawCall> CreateAsync(HttpRequestMessage message, Uri target, CallSettings settings, CallDeadline deadline)
    {
        CheckHeaders(message);
        var isKept = message.Content is null || message.Content.Headers.ContentLength <= MaxKeptLength;
        if (isKept && message.Content is not null)
        {
            await message.Content.LoadIntoBufferAsync().ConfigureAwait(false);
        }

        return new RawCall(message, target, isKept, settings, deadline);
    }

    // The network code would say so too, but as a lost connection, or in a text that shows the value.
    private static void CheckHeaders(HttpRequestMessage message)
    {
        foreach (var header in message.Headers.Concat(message.Content?.Headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>()))
        {
            if (!CallHeaders.CanBeSent(header.Key, header.Value))
            {
                throw new ArgumentException($"The request has a header {header.Key} whose value is not in the form of such a header.", nameof(message));
            }
        }
    }

    public override HttpRequestMessage CreateMessage(CancellationToken cancellationToken)
    {
        var copy = new HttpRequestMessage(_message.Method, _target) { Version = _message.Version };
        foreach (var header in _message.Headers)
        {
            copy.Headers.Add(header.Key, header.Value);
        }

#if NET
        copy.VersionPolicy = _message.VersionPolicy;
        foreach (var option in _message.Options)
        {
            copy.Options.TryAdd(option.Key, option.Value);
        }
#endif
        if (_message.Content is { } content)
        {
            var shared = new SharedContent(content);
            copy.Content = IsUpload ? new UploadContent(shared, Deadline.UploadSent) : shared;
        }

        return copy;
    }
}
