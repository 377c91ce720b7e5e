namespace Trengo.Webhooks;

/// <summary>What the options of a receiver may be. No text shows a secret.</summary>
internal static class WebhookOptionsCheck
{
    private static readonly TimeSpan LongestTolerance = TimeSpan.FromDays(1);

    public static void Check(TrengoWebhookOptions options)
    {
        if (options.SigningSecrets.Count == 0)
        {
            throw Refused(nameof(options), "SigningSecrets is empty", "Add the signing_secret of the webhook: Trengo shows it where webhooks are managed.");
        }

        foreach (var secret in options.SigningSecrets)
        {
            // With an empty key anybody could sign.
            if (string.IsNullOrWhiteSpace(secret))
            {
                throw Refused(nameof(options), "SigningSecrets has a blank secret", "Set it to the signing_secret of the webhook.");
            }

            if (char.IsWhiteSpace(secret[0]) || char.IsWhiteSpace(secret[secret.Length - 1]))
            {
                throw Refused(nameof(options), "SigningSecrets has a secret that begins or ends with a blank or a line break", "Remove it.");
            }
        }

        CheckTolerance(options, options.Tolerance, nameof(options.Tolerance));
        CheckTolerance(options, options.FutureTolerance, nameof(options.FutureTolerance));
        if (options.MaxBodyLength <= 0)
        {
            throw Refused(nameof(options), "MaxBodyLength is not positive", "Set it to a number of bytes.");
        }

        if (options.MaxRememberedDeliveries <= 0)
        {
            throw Refused(nameof(options), "MaxRememberedDeliveries is not positive", "Set it to a number of calls, or RefusesReplays to false.");
        }

        if (options.ReadTimeout != Timeout.InfiniteTimeSpan && (options.ReadTimeout <= TimeSpan.Zero || options.ReadTimeout.TotalMilliseconds > int.MaxValue))
        {
            throw Refused(nameof(options), "ReadTimeout is not positive or is above 24 days", "Set Timeout.InfiniteTimeSpan for no limit.");
        }

        if (options.TimeProvider is null)
        {
            throw Refused(nameof(options), "TimeProvider is null", "Leave it out, or set TimeProvider.System.");
        }
    }

    private static void CheckTolerance(TrengoWebhookOptions options, TimeSpan tolerance, string name)
    {
        if (tolerance < TimeSpan.Zero || tolerance > LongestTolerance)
        {
            throw Refused(nameof(options), $"{name} is negative or above a day", "Set it to a few minutes.");
        }
    }

    private static ArgumentException Refused(string paramName, string problem, string advice)
    {
        return new ArgumentException($"TrengoWebhookOptions.{problem}. {advice}", paramName);
    }
}
