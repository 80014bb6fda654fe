namespace RotationBot.Logs;

/// <summary>
/// Keeps what people write out of the log, whoever logs. Our own lines name numbers and ids only; but the words of an exception may
/// quote what could not be read, so of a failure its kind and its place are passed on.
/// </summary>
internal sealed class Discreet(ILoggerProvider inner) : ILoggerProvider
{
    public ILogger CreateLogger(string categoryName) => new DiscreetLogger(inner.CreateLogger(categoryName));

    public void Dispose() => inner.Dispose();

    private sealed class DiscreetLogger(ILogger inner) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => inner.BeginScope(state);

        public bool IsEnabled(LogLevel logLevel) => inner.IsEnabled(logLevel);

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var told = exception is null ? null : new ToldFailure(exception);
            inner.Log(logLevel, eventId, state, told, (s, e) => formatter(s, e));
        }
    }
}
