namespace Trengo.DependencyInjection;

/// <summary>
/// Finds the handlers of Microsoft.Extensions.Http.Resilience, which applications often add to all of their clients. They repeat a POST
/// after a failure, and cut uploads after 30 seconds.
/// </summary>
internal static class ResilienceHandlers
{
    // By name: the package is not needed for anything else here.
    private const string Namespace = "Microsoft.Extensions.Http.Resilience";

    public static void RemoveFrom(IList<DelegatingHandler> handlers)
    {
        for (var i = handlers.Count - 1; i >= 0; i--)
        {
            if (handlers[i].GetType().Namespace?.StartsWith(Namespace, StringComparison.Ordinal) == true)
            {
                handlers.RemoveAt(i);
            }
        }
    }
}
