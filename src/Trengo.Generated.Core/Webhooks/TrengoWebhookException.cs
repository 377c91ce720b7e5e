namespace Trengo.Webhooks;

/// <summary>A call of a webhook is to be refused. The message says why; it shows neither a secret nor what was sent.</summary>
/// <remarks>Answer with a status such as 401 and no text: whoever forges calls should not learn what was wrong.</remarks>
public sealed class TrengoWebhookException : Exception
{
    /// <summary>Creates the exception, for example in a test of code that handles it.</summary>
    /// <param name="rejection">Why the call is refused.</param>
    public TrengoWebhookException(WebhookRejection rejection)
        : this(rejection, Describe(rejection))
    {
    }

    internal TrengoWebhookException(WebhookRejection rejection, string message)
        : base(message)
    {
        Rejection = rejection;
    }

    /// <summary>Why the call is refused.</summary>
    public WebhookRejection Rejection { get; }

    private static string Describe(WebhookRejection rejection)
    {
        return rejection switch
        {
            WebhookRejection.MissingSignature => "The request has no Trengo-Signature header: it is not from Trengo, or the header was not passed on.",
            WebhookRejection.MalformedSignature => "The Trengo-Signature header is not a time and a hash, such as 1700000000;866d19…",
            WebhookRejection.WrongSignature => "The Trengo-Signature header does not fit the body. Either the request is forged, or the signing secret is that of "
                + "another webhook, or the body was changed on its way (it must be given as it came, byte for byte).",
            WebhookRejection.TooOld => "The Trengo-Signature header is older than TrengoWebhookOptions.Tolerance allows: the call is late or "
                + "repeated by someone, or the clock of this machine is fast.",
            WebhookRejection.InFuture => "The Trengo-Signature header is further ahead than TrengoWebhookOptions.FutureTolerance allows: the clock of this machine is slow.",
            WebhookRejection.Replayed => "The same call has come before.",
            WebhookRejection.BodyTooLarge => "The body has more bytes than TrengoWebhookOptions.MaxBodyLength allows.",
            WebhookRejection.BodyTooSlow => "Reading the body took longer than TrengoWebhookOptions.ReadTimeout.",
            _ => "The body is signed, but it is neither form fields nor a JSON object.",
        };
    }
}
