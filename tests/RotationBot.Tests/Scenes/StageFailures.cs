using Microsoft.Extensions.Logging;
using RotationBot.Engine;
using RotationBot.Outbox;
using RotationBot.Schedule;

namespace RotationBot.Tests.Scenes;

/// <summary>Hears the stages say that a pass failed.</summary>
internal sealed class StageFailures : ILoggerProvider, ILogger
{
    private static readonly string[] Stages = [typeof(EngineLoop).FullName!, typeof(OutboxLoop).FullName!, typeof(OutputsLoop).FullName!];
    private readonly TaskCompletionSource first = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task First => first.Task;

    public ILogger CreateLogger(string categoryName) =>
        Stages.Contains(categoryName) ? this : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (exception is not null && logLevel >= LogLevel.Error)
            first.TrySetException(exception);
    }

    public void Dispose() => first.TrySetResult();
}
