using RotationBot.Domain.Alerts;

namespace RotationBot.Domain.Tests.Alerts;

public sealed class AlertTitleTests
{
    private static readonly AlertBot Bot = new("grafana", [.. AlertBot.UsualWords, "all clear"]);

    [Theory]
    [InlineData("[FIRING:1] High latency on web-1", "[RESOLVED] High latency on web-1")]
    [InlineData("[FIRING:2] (prod) High latency", "[RESOLVED:2] (prod) High latency")]
    [InlineData(":rotating_light: FIRING: High latency", ":white_check_mark: Resolved: High latency")]
    [InlineData("🔥 High latency", "✅ OK High latency")]
    [InlineData("CRITICAL: disk web-1", "OK - disk web-1")]
    [InlineData("WARN | disk 91 % full for 5m", "OK | disk 40 % full for 1h")]
    [InlineData("Checkout is down", "Checkout is OK again.")]
    [InlineData("Checkout", "Checkout has recovered")]
    [InlineData("Checkout: DOWN", "Checkout: OK")]
    [InlineData("PROBLEM\nQueue is long", "Recovered!\nQueue is long")]
    [InlineData("Queue is long", "All clear: Queue is long")]
    [InlineData("Queue [firing]", "Queue [all clear]")]
    [InlineData("Backup of 2026-11-23 is late", "Resolved - Backup of 2026-11-24 is late")]
    public void Both_posts_are_about_one_alert_and_the_second_ends_it(string firing, string over)
    {
        var (first, second) = (AlertTitle.Read(firing, Bot), AlertTitle.Read(over, Bot));

        Assert.Equal(AlertState.Firing, first.State);
        Assert.NotEqual(AlertState.Firing, second.State);
        Assert.Equal(first.Key, second.Key);
        Assert.NotEmpty(first.Key);
    }

    [Theory]
    [InlineData("[FIRING] disk full on web-1", "[FIRING] disk full on web-2")]
    [InlineData("[FIRING] (prod) disk full", "[FIRING] (staging) disk full")]
    [InlineData("api.example.com is slow", "www.example.com is slow")]
    public void These_are_two_alerts(string one, string other) =>
        Assert.NotEqual(AlertTitle.Read(one, Bot).Key, AlertTitle.Read(other, Bot).Key);

    [Theory]
    [InlineData("api.example.com could not be resolved")]
    [InlineData("Checkout is not ok")]
    [InlineData("Answered 500, expected 200 OK from checkout")]
    [InlineData("The resolved ticket was opened again by nobody")]
    [InlineData("3 unresolved crashes")]
    [InlineData("[FIRING] name not resolved")]
    [InlineData("Disk full\nResolved by: nobody yet")]
    public void These_end_nothing(string text) => Assert.Equal(AlertState.Firing, AlertTitle.Read(text, Bot).State);

    [Theory]
    [InlineData("OK rate of logins dropped")]
    [InlineData("Resolved names per minute: too few")]
    [InlineData("Login is ok")]
    public void Where_nothing_fires_these_are_alerts(string text) => Assert.Equal(AlertState.PerhapsResolved, AlertTitle.Read(text, Bot).State);

    [Fact]
    public void Any_string_can_be_read()
    {
        const string Signs = " \n\t[](){}:|-–.,;!ok\ud83d\udc4b✅0%Aé日";
        var random = new Random(20261127);

        for (var round = 0; round < 20_000; round++)
            Assert.NotNull(AlertTitle.Read(string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => Signs[random.Next(Signs.Length)])), Bot).Key);
        Assert.NotNull(AlertTitle.Read(new string('[', 1_000_000), Bot).Key);
    }
}
