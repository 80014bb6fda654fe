using Browser.Tests.Stage;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests;

/// <summary>Readable by day and by night. Each test leaves a picture beside the results, to be looked at.</summary>
public sealed class LookTests(Chromium chromium, Host host) : PageTest(chromium, host), IClassFixture<Host>
{
    public static TheoryData<Screen> Screens => [Screen.Wide, Screen.Wide.Dark, Screen.Phone, Screen.Phone.Dark];

    [Theory]
    [MemberData(nameof(Screens))]
    public Task The_first_visit_is_readable(Screen screen) => VisitAsync(screen, async desk =>
    {
        await LookAsync(desk, $"first-visit-{screen}");
        if (screen.IsPhone)
            await desk.Button("Channels").TapAsync();
        await LookAsync(desk, $"channels-{screen}");
    });

    [Theory]
    [MemberData(nameof(Screens))]
    public Task A_conversation_with_everything_in_it_is_readable(Screen screen) => VisitAsync(screen, async desk =>
    {
        var tag = $"seen on {screen}";
        await desk.SayAsync($"@delivery-support gitserver can't clone from Perforce, {tag} `code` https://example.com/issues/1");
        var thread = desk.Thread(tag);
        await Expect(thread).ToContainTextAsync("Source looks after this");
        await desk.WindAsync("+15 min");
        await Expect(thread).ToContainTextAsync("has been told too");
        await desk.Button("React with eyes", thread).First.ClickAsync();
        await Expect(thread.GetByRole(AriaRole.Button, new() { NameRegex = new(":eyes: .+") })).ToBeVisibleAsync();
        await desk.SayAsync("/oncall hlep");
        await Expect(desk.Message("Did you mean").Last).ToBeVisibleAsync();
        await LookAsync(desk, $"conversation-{screen}");

        await desk.Button("Hand off…", thread).ClickAsync();
        await desk.Button("Reply", thread).Last.ClickAsync();
        await LookAsync(desk, $"forms-{screen}");
        await thread.GetByRole(AriaRole.Article).First.HoverAsync();
        await LookAsync(desk, $"tools-{screen}");
    });

    [Theory]
    [MemberData(nameof(Screens))]
    public Task Who_is_told_sees_it_and_what_goes_wrong_is_readable(Screen screen) => VisitAsync(screen, async desk =>
    {
        await desk.SayAsync($"@dana see this, {screen}");
        await desk.Button("Dana", desk.Message($"see this, {screen}")).ClickAsync();
        await Expect(desk.Page.GetByText("Message to #delivery as Dana")).ToBeVisibleAsync();
        await Expect(desk.Message($"see this, {screen}")).ToBeVisibleAsync();
        await desk.Page.RouteAsync("**/sandbox/api/messages", route => route.FulfillAsync(new() { Status = 200, Body = "not JSON" }));
        await desk.Words.FillAsync("this is lost");
        await desk.Words.PressAsync("Enter");
        await Expect(desk.Notice).ToContainTextAsync("gave no answer of its own");
        await LookAsync(desk, $"told-{screen}");
    });

    /// <summary>The contrast of all text in sight reaches level AA of the WCAG.</summary>
    private static async Task LookAsync(Desk desk, string name)
    {
        await desk.Page.ScreenshotAsync(new() { Path = Repository.Result($"{name}.png") });
        Assert.Empty(await Legibility.TooLowAsync(desk.Page));
    }
}
