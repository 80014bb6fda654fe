using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;
using RotationBot.Logs;

namespace RotationBot.Tests.Logs;

public sealed class ConsoleLogTests
{
    [Theory]
    [InlineData("Text")]
    [InlineData("Json")]
    public void Whatever_the_format_is_the_console_is_discreet_and_leaves_standard_output_alone(string format)
    {
        using var services = With(Enum.Parse<LogFormat>(format));

        Assert.IsType<Discreet>(Assert.Single(services.GetServices<ILoggerProvider>()));
        Assert.Equal(LogLevel.Trace, services.GetRequiredService<IOptions<ConsoleLoggerOptions>>().Value.LogToStandardErrorThreshold);
    }

    [Fact]
    public void A_failure_is_one_line_of_JSON_with_its_time_in_UTC()
    {
        using var services = With(LogFormat.Json);
        var name = services.GetRequiredService<IOptions<ConsoleLoggerOptions>>().Value.FormatterName;
        var formatter = services.GetServices<ConsoleFormatter>().Single(f => f.Name == name);
        using var written = new StringWriter();
        formatter.Write(new LogEntry<string>(LogLevel.Error, "Outbox", new EventId(7), "two\nlines", new ToldFailure(new IOException("disk full")), (s, _) => s), null, written);

        var line = Assert.Single(written.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
        var entry = JsonDocument.Parse(line).RootElement;
        Assert.Equal("two\nlines", entry.GetProperty("Message").GetString());
        Assert.Equal("Error", entry.GetProperty("LogLevel").GetString());
        Assert.Contains("System.IO.IOException: disk full", entry.GetProperty("Exception").GetString(), StringComparison.Ordinal);
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$", entry.GetProperty("Timestamp").GetString());
    }

    private static ServiceProvider With(LogFormat format) =>
        new ServiceCollection().AddLogging(l => l.AddConsoleLog(new LogSettings(format, LogLevel.Information))).BuildServiceProvider();
}
