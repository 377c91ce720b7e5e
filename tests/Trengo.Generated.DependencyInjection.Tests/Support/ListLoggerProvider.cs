using Microsoft.Extensions.Logging;

namespace Trengo.DependencyInjection.Tests.Support;

/// <summary>Writes what is logged into a list, each line with its category.</summary>
internal sealed class ListLoggerProvider(List<string> lines) : ILoggerProvider
{
    public ILogger CreateLogger(string categoryName) => new ListLogger(categoryName, lines);

    public void Dispose()
    {
        // Nothing is held.
    }

    private sealed class ListLogger(string category, List<string> lines) : ILogger
    {
        public bool IsEnabled(LogLevel logLevel) => true;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (lines)
            {
                lines.Add($"{category}: {formatter(state, exception)} {exception}");
            }
        }
    }
}
