namespace Trengo.Testing;

/// <summary>How the stub behaves. Read when it starts: changing them afterwards has no effect.</summary>
public sealed class TrengoStubOptions
{
    /// <summary>The port on the loopback address.</summary>
    /// <value>The default is 0: one that is free.</value>
    public int Port { get; set; }

    /// <summary>What becomes of requests that are not as the document says.</summary>
    /// <value>The default is <see cref="StubStrictness.Trengo"/>.</value>
    public StubStrictness Strictness { get; set; }

    /// <summary>What lists say of their pages.</summary>
    /// <value>The default is <see cref="StubPages.AsTrengo"/>.</value>
    public StubPages Pages { get; set; }

    /// <summary>Whether the account has nothing in it when the stub starts.</summary>
    /// <value>The default is <see langword="false"/>: there is one of each, such as one ticket with its contact, channel and message.</value>
    public bool StartsEmpty { get; set; }

    /// <summary>Whether every id in a path is found: what is not there is made at the moment it is asked for.</summary>
    /// <value>The default is <see langword="false"/>: what is not there is answered with 404.</value>
    public bool FindsAnyId { get; set; }

    /// <summary>
    /// Whether answers have the odd values that PHP makes: numbers as text, flags as 0 and 1 or <c>"1"</c>, <c>[]</c> for objects
    /// that are empty, a text for the message that was sent, and members and statuses that nobody has heard of.
    /// </summary>
    /// <value>The default is <see langword="false"/>: all values have the types that are documented.</value>
    public bool SendsOddValues { get; set; }

    /// <summary>How many requests each token may send in a minute. More are answered with 429, <c>Retry-After</c> and <c>X-RateLimit-Reset</c>.</summary>
    /// <value>The default is <see langword="null"/>: any number. Trengo documents 120.</value>
    public int? RateLimit { get; set; }

    /// <summary>
    /// Whether the fields of webhooks name the kind of event, as <c>type</c> and <c>event_type</c>. Trengo does not document it, though it
    /// was seen to: what receives events should do without.
    /// </summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool NamesWebhookTypes { get; set; }

    /// <summary>Called with each request when its answer goes out, by any thread: for a log.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public Action<ReceivedRequest>? OnAnswered { get; set; }

    /// <summary>The clock: of the times in answers, of the rate limit, of signatures, and of what is slow.</summary>
    /// <value>The default is <see cref="TimeProvider.System"/>.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    internal TrengoStubOptions Copy() => (TrengoStubOptions)MemberwiseClone();
}
