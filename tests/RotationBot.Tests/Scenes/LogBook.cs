using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace RotationBot.Tests.Scenes;

/// <summary>Keeps what is logged, exceptions written out as a console would.</summary>
internal sealed class LogBook : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> lines = [];
    private readonly ConcurrentDictionary<string, TaskCompletionSource> awaited = [];

    public IReadOnlyList<string> Lines => [.. lines];

    public Task SaysAsync(string words)
    {
        var said = awaited.GetOrAdd(words, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        TellWhoWaits();
        return said.Task;
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lines.Enqueue($"{logLevel}: {formatter(state, exception)} {exception}");
        TellWhoWaits();
    }

    private void TellWhoWaits()
    {
        foreach (var (words, said) in awaited)
        {
            if (lines.Any(l => l.Contains(words, StringComparison.Ordinal)))
                said.TrySetResult();
        }
    }

    public void Dispose() => GC.SuppressFinalize(this);
}
