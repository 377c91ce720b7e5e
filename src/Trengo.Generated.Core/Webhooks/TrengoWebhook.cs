namespace Trengo.Webhooks;

/// <summary>Receives what Trengo reports to a webhook: checks the signature, and only then reads the event.</summary>
/// <remarks>
/// <para>
/// It needs the body as it came, byte for byte: a body that was read as a form or as JSON before cannot be checked any more.
/// All members can be used by many threads at a time.
/// </para>
/// <para>
/// Trengo documents neither an id of a delivery nor whether it sends one again: expect events more than once and in any order.
/// What an event holds was written by customers. It is data: encode it before it becomes part of a page, a query or a log.
/// </para>
/// </remarks>
public sealed class TrengoWebhook
{
    /// <summary>The header that has the signature: <c>Trengo-Signature</c>.</summary>
    public const string SignatureHeader = "Trengo-Signature";

    private readonly WebhookSecrets _secrets;
    private readonly WebhookBodyReader _bodyReader;
    private readonly ReplayCache? _replayCache;
    private readonly TimeProvider _timeProvider;
    private readonly long _pastSeconds;
    private readonly long _futureSeconds;

    /// <summary>Creates a receiver with the default options.</summary>
    /// <param name="signingSecret">The <c>signing_secret</c> of the webhook.</param>
    /// <exception cref="ArgumentException">The secret is blank, or begins or ends with a blank.</exception>
    public TrengoWebhook(string signingSecret)
        : this(new TrengoWebhookOptions { SigningSecrets = { signingSecret ?? throw new ArgumentNullException(nameof(signingSecret)) } })
    {
    }

    /// <summary>Creates a receiver.</summary>
    /// <param name="options">The options. They are copied: changing them afterwards has no effect.</param>
    /// <exception cref="ArgumentException">An option is missing or not allowed; the message says which and what to set.</exception>
    public TrengoWebhook(TrengoWebhookOptions options)
    {
        WebhookOptionsCheck.Check(options ?? throw new ArgumentNullException(nameof(options)));
        _secrets = new WebhookSecrets(options.SigningSecrets);
        _timeProvider = options.TimeProvider;
        _pastSeconds = (long)options.Tolerance.TotalSeconds;
        _futureSeconds = (long)options.FutureTolerance.TotalSeconds;
        _bodyReader = new WebhookBodyReader(options.MaxBodyLength, options.ReadTimeout, options.TimeProvider);
        _replayCache = options.RefusesReplays ? new ReplayCache(options.MaxRememberedDeliveries) : null;
    }

    /// <summary>Says whether a body was signed with one of the secrets, and lately.</summary>
    /// <param name="body">The body as it came.</param>
    /// <param name="signature">The value of <see cref="SignatureHeader"/>; <see langword="null"/> if the request has none.</param>
    /// <returns>False for anything else, whatever it is. It does not look for replays, and remembers nothing.</returns>
    public bool Verify(ReadOnlySpan<byte> body, string? signature)
    {
        return Check(body, signature, out _) is null;
    }

    /// <summary>Reads an event, if its signature is right.</summary>
    /// <param name="body">The body as it came: form fields or a JSON object.</param>
    /// <param name="signature">The value of <see cref="SignatureHeader"/>; <see langword="null"/> if the request has none.</param>
    /// <param name="type">
    /// The event of the webhook, such as <c>TICKET_CLOSED</c>. Give it where the address tells: Trengo documents no member that
    /// names the event, though bodies with one were seen. What the body says goes first.
    /// </param>
    /// <returns>
    /// The event in its own class, such as <see cref="InboundMessageEvent"/>; a <see cref="TrengoWebhookEvent"/> if it is a kind that
    /// is not known here, or nothing says which one it is.
    /// </returns>
    /// <exception cref="TrengoWebhookException">The request is to be refused: <see cref="TrengoWebhookException.Rejection"/>.</exception>
    public TrengoWebhookEvent Read(ReadOnlySpan<byte> body, string? signature, string? type = null)
    {
        if (body.Length > _bodyReader.MaxLength)
        {
            throw new TrengoWebhookException(WebhookRejection.BodyTooLarge);
        }

        if (Check(body, signature, out var found) is { } rejection)
        {
            throw new TrengoWebhookException(rejection);
        }

        if (_replayCache?.TryAdd(found.Hash, found.Timestamp + _pastSeconds, Now()) == false)
        {
            throw new TrengoWebhookException(WebhookRejection.Replayed);
        }

        var result = WebhookEventReader.Read(body, type);
        result.SignedAt = DateTimeOffset.FromUnixTimeSeconds(found.Timestamp);
        return result;
    }

    /// <summary>Reads an event from the body of a request, if its signature is right.</summary>
    /// <param name="body">The body, from which nothing was read before. It is read once, no further than is allowed, and left open.</param>
    /// <param name="signature">The value of <see cref="SignatureHeader"/>; <see langword="null"/> if the request has none.</param>
    /// <param name="type">The event of the webhook, where the address tells: see <see cref="Read"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The event, as <see cref="Read"/> gives it.</returns>
    /// <exception cref="TrengoWebhookException">The request is to be refused: <see cref="TrengoWebhookException.Rejection"/>.</exception>
    public async Task<TrengoWebhookEvent> ReadAsync(
        Stream body, string? signature, string? type = null, CancellationToken cancellationToken = default)
    {
        var stream = body ?? throw new ArgumentNullException(nameof(body));

        // What nobody can have signed needs no reading.
        if (!WebhookSignature.TryParse(signature, out _))
        {
            throw new TrengoWebhookException(WebhookSignature.Explain(signature));
        }

        var bytes = await _bodyReader.ReadAsync(stream, cancellationToken).ConfigureAwait(false);
        return Read(bytes.Span, signature, type);
    }

    /// <summary>Signs a body as Trengo does, for tests of your receiver. The first of the secrets is used.</summary>
    /// <param name="body">The body as it will be sent.</param>
    /// <param name="time">The time of the signature; now, by the clock of the options, if left out.</param>
    /// <returns>The value for <see cref="SignatureHeader"/>.</returns>
    public string Sign(ReadOnlySpan<byte> body, DateTimeOffset? time = null)
    {
        return _secrets.Sign(body, time?.ToUnixTimeSeconds() ?? Now());
    }

    private WebhookRejection? Check(ReadOnlySpan<byte> body, string? header, out WebhookSignature signature)
    {
        if (!WebhookSignature.TryParse(header, out signature))
        {
            return WebhookSignature.Explain(header);
        }

        if (!_secrets.HaveSigned(body, signature))
        {
            return WebhookRejection.WrongSignature;
        }

        // After the signature: that the clocks differ is only worth saying of what is genuine.
        var now = Now();
        return signature.Timestamp < now - _pastSeconds ? WebhookRejection.TooOld
            : signature.Timestamp > now + _futureSeconds ? WebhookRejection.InFuture
            : null;
    }

    private long Now() => _timeProvider.GetUtcNow().ToUnixTimeSeconds();
}
