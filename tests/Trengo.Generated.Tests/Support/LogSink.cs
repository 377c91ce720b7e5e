using Microsoft.Extensions.Logging;

namespace Trengo.Generated.Tests.Support;

/// <summary>Keeps all that is logged, from Trace on: level, id, text, and each value by its name.</summary>
internal sealed class LogSink(Action<string>? onText = null, bool keeps = true) : ILoggerFactory, ILogger
{
    private readonly List<(LogLevel Level, EventId Id, string Text)> _entries = [];

    public LogLevel Least { get; init; } = LogLevel.Trace;

    public string? Category { get; private set; }

    public IReadOnlyList<(LogLevel Level, EventId Id, string Text)> Entries
    {
        get
        {
            lock (_entries)
            {
                return [.. _entries];
            }
        }
    }

    public ILogger CreateLogger(string categoryName)
    {
        Category = categoryName;
        return this;
    }

    public bool IsEnabled(LogLevel logLevel) => logLevel >= Least;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var text = formatter(state, exception);
        onText?.Invoke($"{text} {exception}");
        foreach (var value in state as IEnumerable<KeyValuePair<string, object?>> ?? [])
        {
            onText?.Invoke($"{value.Key}={value.Value}");
        }

        if (keeps)
        {
            lock (_entries)
            {
                _entries.Add((logLevel, eventId, text));
            }
        }
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public void Dispose()
    {
        // Nothing is held.
    }
}
