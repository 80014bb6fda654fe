using Browser.Tests.Stage;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests;

/// <summary>The README's picture: a request, its escalation and who took it; and one that has just come.</summary>
public sealed class PictureTests(Chromium chromium, Host host) : PageTest(chromium, host), IClassFixture<Host>
{
    /// <summary>Set to write the picture where the README shows it, not among the results.</summary>
    private const string Variable = "ROTATIONBOT_PICTURES";
    private const int MostBytes = 200_000;

    [Fact]
    public Task The_picture_of_the_sandbox_shows_a_whole_story() => VisitAsync(Screen.Wide with { Height = 940 }, async desk =>
    {
        await desk.SpeakAsAsync("Rosa");
        await desk.GoToAsync("delivery");
        await desk.SayAsync("@delivery-support gitserver can't clone from Perforce");
        var thread = desk.Thread("gitserver");
        var backup = await Desk.BackupAsync(thread);
        await desk.WindAsync("+15 min");
        await Expect(thread).ToContainTextAsync("has been told too");
        await desk.SpeakAsAsync(backup);
        await desk.Button("I'm on it", thread).ClickAsync();
        await Expect(thread).ToContainTextAsync($"{backup} has R-1");
        await desk.SpeakAsAsync("Rosa");
        await desk.SayAsync("@delivery-support P1: the release pipeline is down, nobody can deploy");
        await Expect(desk.Thread("P1")).ToContainTextAsync("R-2");
        await desk.Clock.HoverAsync();
        await desk.Words.BlurAsync();

        var picture = await desk.Page.ScreenshotAsync(new() { Path = Place });

        Assert.InRange(picture.Length, 1, MostBytes);
    });

    private static string Place => Environment.GetEnvironmentVariable(Variable) is null
        ? Repository.Result("sandbox.png")
        : Path.Combine(Repository.Root, "docs", "images", "sandbox.png");
}
