namespace Trengo.Webhooks;

/// <summary>Why a call of a webhook is refused.</summary>
public enum WebhookRejection
{
    /// <summary>The request has no signature.</summary>
    MissingSignature,

    /// <summary>The header is not <c>time;hash</c> as Trengo writes it, or there are two of them.</summary>
    MalformedSignature,

    /// <summary>None of the secrets has signed this body at this time.</summary>
    WrongSignature,

    /// <summary>The signature is right, but older than <see cref="TrengoWebhookOptions.Tolerance"/>.</summary>
    TooOld,

    /// <summary>The signature is right, but further ahead than <see cref="TrengoWebhookOptions.FutureTolerance"/>: the clock here is slow.</summary>
    InFuture,

    /// <summary>The same call has come before: <see cref="TrengoWebhookOptions.RefusesReplays"/>.</summary>
    Replayed,

    /// <summary>The body has more bytes than <see cref="TrengoWebhookOptions.MaxBodyLength"/>.</summary>
    BodyTooLarge,

    /// <summary>Reading the body took longer than <see cref="TrengoWebhookOptions.ReadTimeout"/>.</summary>
    BodyTooSlow,

    /// <summary>The signature is right, but the body is neither form fields nor a JSON object.</summary>
    UnreadableBody,
}
