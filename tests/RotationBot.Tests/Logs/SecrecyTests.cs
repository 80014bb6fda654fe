using System.Text.RegularExpressions;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using RotationBot.Domain;
using RotationBot.Domain.Calendars;
using RotationBot.Domain.Conversation;
using RotationBot.Platforms;
using RotationBot.Tests.Configuration;
using RotationBot.Tests.Scenes;
using RotationBot.Tests.Transcripts.Chat;

namespace RotationBot.Tests.Logs;

/// <summary>What people write, and what the bot says about it, stands in no log line, whatever goes wrong.</summary>
public sealed class SecrecyTests : PipelineTest
{
    private const string Secret = "zanzibar";

    [Fact]
    public async Task A_story_leaves_no_words_in_the_log()
    {
        await using var host = new BotHost(Shipped.Path, LogLevel.Debug);
        await host.StartAsync(hearsAllAgain: false, default);
        using var workspace = new Workspace(() => host.Address);
        var said = await workspace.DoAsync("messages", new { channel = "delivery", user = "rosa", text = $"@rotationbot {Secret} is down, S1" }, default);
        var id = said.GetProperty("id").GetString();
        await workspace.DoAsync("messages", new { channel = "delivery", user = "sam", text = $"looking at {Secret}", thread = id }, default);
        await workspace.DoAsync($"messages/{id}/edit", new { user = "rosa", text = $"@rotationbot {Secret} is up" }, default);
        await workspace.DoAsync("messages", new { channel = "@rosa", user = "rosa", text = $"{Secret} SAML" }, default);
        await workspace.DoAsync("commands", new { channel = "delivery", user = "rosa", command = "oncall", text = Secret }, default);
        await Assert.ThrowsAsync<RefusedException>(() => workspace.DoAsync("messages", new { channel = Secret, user = Secret, text = Secret }, default));
        await workspace.DoAsync("clock/advance", new { minutes = 60 }, default);

        Assert.Contains(host.Log.Lines, l => l.StartsWith("Debug:", StringComparison.Ordinal));
        AssertSilent(host.Log.Lines);
    }

    [Fact]
    public async Task A_decision_that_fails_over_a_message_does_not_quote_it()
    {
        Decisions.OnEvent = (_, happened, _) => throw new InvalidOperationException("cannot read " + ((MessagePosted)happened).Said.Text);
        await using var host = await StartAsync();
        await host.HearAsync(Some.Posted("m1", Secret));
        await host.SettleAsync();

        Assert.Contains(host.Said, l => l.Contains("is parked and kept System.InvalidOperationException", StringComparison.Ordinal));
        AssertSilent(host.Log);
    }

    [Fact]
    public async Task An_event_that_cannot_be_read_is_not_quoted()
    {
        Decisions.Matters = _ => true;
        await using (var host = await StartAsync())
            await host.StopAsync();
        await using (var file = new SqliteConnection($"Data Source={StorePath};Pooling=False"))
        {
            await file.OpenAsync();
            await using var insert = file.CreateCommand();
            insert.CommandText = $$"""INSERT INTO inbox (key, platform, kind, channel, event, heard_at) VALUES ('k', 'sandbox', 'posted', 'delivery', '{ "is": n{{Secret}} }', 0)""";
            await insert.ExecuteNonQueryAsync();
        }
        await using var again = await StartAsync();
        await again.SettleAsync();

        Assert.Contains(again.Said, l => l.Contains("Json", StringComparison.Ordinal));
        AssertSilent(again.Log);
    }

    [Fact]
    public async Task A_platform_that_fails_over_a_message_does_not_quote_it()
    {
        Decisions.OnEvent = (_, _, _) => new Decision(null, [Some.Post(Secret), Some.Post("refused", "other")], []);
        Platform.OnEffect = (e, _) => throw (e.Key.Value == Secret
            ? new FormatException("cannot send " + Secret)
            : new PlatformException(Failure.Refused, "no such channel", inner: new FormatException(Secret)));
        await using var host = await StartAsync();
        await host.HearAsync(Some.Posted("m1", Secret));
        await host.StopAsync();

        Assert.Contains(host.Log, l => l.Contains("try 1: FormatException", StringComparison.Ordinal));
        Assert.Contains(host.Said, l => l.Contains("no such channel", StringComparison.Ordinal));
        AssertSilent(host.Log);
    }

    [Fact]
    public async Task The_token_of_a_calendar_stands_in_its_link_and_nowhere_else()
    {
        await using var host = new BotHost(Shipped.Path, LogLevel.Trace);
        await host.StartAsync(hearsAllAgain: false, default);
        using var workspace = new Workspace(() => host.Address);
        await workspace.DoAsync("commands", new { channel = "delivery", user = "ana", command = "oncall", text = "calendar" }, default);
        await workspace.DoAsync("clock/advance", new { minutes = 0 }, default);
        var link = (await workspace.MessagesAsync(default)).Select(m => Regex.Match(m.Text, @"/ical/(?<token>\S{43})\.ics")).Single(m => m.Success);
        var token = link.Groups["token"].Value;

        var pages = await PagesAsync(host.Address, [link.Value, link.Value[..^4], $"/ical/{token}.ics/more?x={token}", $"/ical/{token}.ics%00", "/metrics", "/healthz/ready"]);
        await host.StopAsync(default);

        Assert.Contains("BEGIN:VEVENT", pages[0], StringComparison.Ordinal);
        Assert.Contains(host.Log.Lines, l => l.StartsWith("Debug:", StringComparison.Ordinal));
        Assert.DoesNotContain(host.Log.Lines.Concat(pages), l => l.Contains(token, StringComparison.OrdinalIgnoreCase));
        await using var file = new SqliteConnection($"Data Source={host.StorePath};Mode=ReadOnly;Pooling=False");
        var kept = file.Query<string>("SELECT event FROM inbox UNION ALL SELECT effect FROM outbox UNION ALL SELECT detail FROM log UNION ALL SELECT hash FROM calendars").ToList();
        Assert.Contains(new CalendarToken(token).Hash, kept);
        Assert.DoesNotContain(kept, k => k.Contains(token, StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<string>> PagesAsync(Uri address, IReadOnlyList<string> paths)
    {
        using var client = new HttpClient { BaseAddress = address };
        var pages = new List<string>();
        foreach (var path in paths)
        {
            using var answer = await client.GetAsync(path);
            pages.Add(answer.Headers + await answer.Content.ReadAsStringAsync());
        }
        return pages;
    }

    private static void AssertSilent(IEnumerable<string> log) => Assert.DoesNotContain(log, l => l.Contains(Secret, StringComparison.OrdinalIgnoreCase));
}
