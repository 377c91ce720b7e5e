using System.Diagnostics;

namespace Trengo.Webhooks;

/// <summary>How a <see cref="TrengoWebhook"/> checks what comes in.</summary>
public sealed class TrengoWebhookOptions
{
    /// <summary>
    /// The <c>signing_secret</c> of each webhook that may call, at least one. While a secret is replaced the old and the new one
    /// stand here side by side.
    /// </summary>
    /// <value>The default is an empty list.</value>
    /// <remarks>Secret: never log it.</remarks>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IList<string> SigningSecrets { get; } = [];

    /// <summary>How old a signature may be, so that a call that someone has recorded cannot be used for long.</summary>
    /// <value>The default is 5 minutes. Whole seconds count.</value>
    public TimeSpan Tolerance { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How far ahead of the clock here a signature may be.</summary>
    /// <value>The default is 1 minute. Whole seconds count.</value>
    public TimeSpan FutureTolerance { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>Whether a call that has come before is refused, as long as its signature is not too old anyway.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    /// <remarks>
    /// What has come is remembered in this object only, not across machines. Trengo does not say whether it sends a call again that
    /// your application could not take; if it did so with the same signature, that would be refused too.
    /// </remarks>
    public bool RefusesReplays { get; set; }

    /// <summary>How many calls <see cref="RefusesReplays"/> remembers at a time; of more, the earliest are forgotten.</summary>
    /// <value>The default is 100,000, for which some 8 MB are needed.</value>
    public int MaxRememberedDeliveries { get; set; } = 100_000;

    /// <summary>How many bytes a body may have.</summary>
    /// <value>The default is 1,048,576.</value>
    public int MaxBodyLength { get; set; } = 1024 * 1024;

    /// <summary>How long reading a body from a stream may take.</summary>
    /// <value>The default is 30 seconds. <see cref="Timeout.InfiniteTimeSpan"/> turns it off.</value>
    public TimeSpan ReadTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The clock; another one lets a test decide what time it is.</summary>
    /// <value>The default is <see cref="System.TimeProvider.System"/>.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;
}
