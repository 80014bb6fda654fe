using Browser.Tests.Stage;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests;

/// <summary>On a screen of 360 pixels, by thumb.</summary>
public sealed class PhoneTests(Chromium chromium, Host host) : PageTest(chromium, host), IClassFixture<Host>
{
    /// <summary>What reaches beyond the screen; and what has no room of its own for a thumb, names within a sentence left out.</summary>
    private const string Misfits = """
        () => {
          const shown = [...document.querySelectorAll("body *")].filter(e => e.checkVisibility({ opacityProperty: true }) && e.getBoundingClientRect().left >= 0);
          const name = e => `${e.tagName}.${e.className} ${(e.getAttribute("aria-label") ?? e.textContent).slice(0, 30)}`;
          const wide = shown.filter(e => e.getBoundingClientRect().right > innerWidth + 1 || e.scrollWidth > Math.max(e.clientWidth, 1) + 1 && getComputedStyle(e).overflowX === "visible" && getComputedStyle(e).display !== "inline");
          const small = shown.filter(e => e.matches("button, select, textarea, input") && !e.closest(".words, .told") && (e.offsetHeight < 40 || e.offsetWidth < 40));
          return [...wide.map(e => `too wide: ${name(e)}`), ...small.map(e => `too small: ${name(e)}`)];
        }
        """;

    [Fact]
    public Task A_request_is_made_watched_and_taken() => VisitAsync(Screen.Phone, async desk =>
    {
        await GoToAsync(desk, "delivery");
        await desk.Words.TapAsync();
        await desk.Words.FillAsync("@delivery-support gitserver can't clone from Perforce, on the way");
        await desk.Button("Send").TapAsync();
        var thread = desk.Thread("on the way");
        await Expect(thread).ToContainTextAsync("Source looks after this");
        await desk.WindAsync("+15 min");
        await Expect(thread).ToContainTextAsync("(backup) has been told too");
        await Expect(thread.GetByRole(AriaRole.Article).Last).ToBeInViewportAsync();
        await FitsAsync(desk);

        await desk.Button("Channels").TapAsync();
        await desk.SpeakAsAsync("Dana");
        await desk.Page.Mouse.ClickAsync(Screen.Phone.Width - 10, Screen.Phone.Height / 2);
        await Expect(desk.Side).ToBeHiddenAsync();
        await desk.Button("I'm on it", thread).TapAsync();

        await Expect(thread).ToContainTextAsync("Dana has R-");
    });

    [Fact]
    public Task The_first_visit_and_the_list_of_channels_fit() => VisitAsync(Screen.Phone, async desk =>
    {
        await FitsAsync(desk);
        await Expect(desk.Button("Try: @delivery-support gitserver can't clone from Perforce")).ToBeInViewportAsync(new() { Ratio = 1 });
        await desk.Button("Channels").TapAsync();
        await Expect(desk.Side).ToBeVisibleAsync();
        await FitsAsync(desk);

        await desk.Page.Keyboard.PressAsync("Escape");

        await Expect(desk.Side).ToBeHiddenAsync();
        await Expect(desk.Button("Channels")).ToBeFocusedAsync();
    });

    [Fact]
    public Task Every_form_fits_and_so_do_words_without_end() => VisitAsync(Screen.Phone, async desk =>
    {
        await GoToAsync(desk, "docs");
        await desk.SayAsync("@rotationbot gitserver can't clone from Perforce " + new string('W', 3000));
        var thread = desk.Thread("Perforce");
        await Expect(thread).ToContainTextAsync("Source looks after this");
        await desk.Button("Hand off…", thread).TapAsync();
        await desk.Button("Emoji…", thread).First.TapAsync();
        await desk.Button("Edit", thread).TapAsync();
        await desk.Button("Reply", thread).Last.TapAsync();
        await FitsAsync(desk);
    });

    private static async Task GoToAsync(Desk desk, string channel)
    {
        await desk.Button("Channels").TapAsync();
        await desk.Button($"# {channel}", desk.Side).TapAsync();
        await Expect(desk.Header).ToContainTextAsync($"#{channel}");
        await Expect(desk.Side).ToBeHiddenAsync();
        await desk.IsReadyAsync();
    }

    private static async Task FitsAsync(Desk desk) =>
        Assert.Empty(await desk.Page.EvaluateAsync<string[]>(Misfits));
}
