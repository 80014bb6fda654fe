using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging.Console;
using RotationBot.InForce;

namespace RotationBot.Logs;

internal enum LogFormat
{
    /// <summary>A line for people.</summary>
    Text,

    /// <summary>A JSON object a line, times in UTC.</summary>
    Json,
}

/// <param name="Least">The lowest level that is written.</param>
internal sealed record LogSettings(LogFormat Format, LogLevel Least);

internal static class ConsoleLog
{
    /// <summary>
    /// To standard error: what stands on standard output can be relied on by scripts. A start that fails is told by the caller, and what
    /// is unhealthy to whoever asks, not here. Of the web server only what goes wrong: its lines on each request name the path, and the
    /// path of a calendar is its key. Another configuration is always told.
    /// </summary>
    public static void AddConsoleLog(this ILoggingBuilder logging, LogSettings settings)
    {
        if (settings.Format == LogFormat.Json)
            logging.AddJsonConsole(Json);
        else
            logging.AddSimpleConsole(o => o.SingleLine = true);
        logging.SetMinimumLevel(settings.Least)
            .AddFilter(typeof(Judging).Namespace, LogLevel.Information)
            .AddFilter("Microsoft.AspNetCore", LogLevel.Warning)
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None)
            .AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None);
        logging.Services.Configure<ConsoleLoggerOptions>(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
        logging.Services.RemoveAll<ILoggerProvider>().AddSingleton<ConsoleLoggerProvider>()
            .AddSingleton<ILoggerProvider>(p => new Discreet(p.GetRequiredService<ConsoleLoggerProvider>()));
    }

    private static void Json(JsonConsoleFormatterOptions options)
    {
        options.UseUtcTimestamp = true;
        options.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
    }
}
