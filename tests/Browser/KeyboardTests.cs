using Browser.Tests.Stage;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests;

/// <summary>Without a mouse.</summary>
public sealed class KeyboardTests(Chromium chromium, Host host) : PageTest(chromium, host), IClassFixture<Host>
{
    [Fact]
    public Task A_request_is_made_and_taken() => VisitAsync(Screen.Wide, async desk =>
    {
        var keys = new Keys(desk.Page);
        await keys.TabToAsync(desk.Page.GetByRole(AriaRole.Link, new() { Name = "Skip to the message box" }));
        await keys.PressAsync("Enter");
        await keys.PressAsync("Tab");
        await keys.BackToAsync(desk.Words);
        await keys.WriteAsync("@delivery-support gitserver can't clone from Perforce, by keyboard\n");
        var thread = desk.Thread("by keyboard");
        await Expect(thread).ToContainTextAsync("Source looks after this");

        await keys.BackToAsync(desk.SpeakingAs);
        await keys.WriteAsync("Dana");
        await Expect(desk.SpeakingAs.Locator("option:checked")).ToHaveTextAsync("Dana");
        await Expect(desk.SpeakingAs).ToBeFocusedAsync();
        await keys.TabToAsync(desk.Button("I'm on it", thread));
        await keys.PressAsync("Enter");

        await Expect(thread).ToContainTextAsync("Dana has R-");
    });

    [Fact]
    public Task Everything_is_reached_by_Tab_with_its_focus_in_sight_and_nothing_holds_it() => VisitAsync(Screen.Wide, async desk =>
    {
        await desk.GoToAsync("discuss-source");
        await desk.SayAsync("@rotationbot gitserver can't clone from Perforce, to be tabbed through");
        await Expect(desk.Thread("tabbed through")).ToContainTextAsync("Source looks after this");
        var stops = await desk.Page.EvaluateAsync<int>("[...document.querySelectorAll('a, button, select, textarea, [tabindex]')].filter(e => e.checkVisibility()).length");

        var keys = new Keys(desk.Page);
        await keys.TabToAsync(desk.SpeakingAs);
        var seen = new HashSet<string>();
        do
            seen.Add(await keys.StopAsync());
        while (!await Keys.IsAtAsync(desk.SpeakingAs));

        Assert.Equal(stops, seen.Except([Keys.Nowhere]).Count());
    });

    [Fact]
    public Task A_message_that_comes_leaves_one_where_one_is() => VisitAsync(Screen.Wide, async desk =>
    {
        await desk.GoToAsync("discuss-graph");
        await desk.SayAsync("@rotationbot gitserver can't clone from Perforce, and I stay here");
        var take = desk.Button("I'm on it", desk.Thread("and I stay here"));
        await take.FocusAsync();
        var other = await OpenAsync(desk);
        await other.GoToAsync("discuss-graph");

        await other.SayAsync("something else in the same channel");

        await Expect(desk.Message("something else in the same channel")).ToBeVisibleAsync();
        await Expect(take).ToBeFocusedAsync();
    });

    [Fact]
    public Task What_is_being_edited_survives_what_others_do_and_Escape_leaves_it() => VisitAsync(Screen.Wide, async desk =>
    {
        await desk.GoToAsync("ask-source");
        await desk.SayAsync("a first draft");
        var message = desk.Messages.GetByRole(AriaRole.Article).First;
        await desk.UseAsync(message, "Edit");
        var field = message.GetByLabel("Edit the message");
        await field.FillAsync("a second draft");
        var other = await OpenAsync(desk);
        await other.GoToAsync("ask-source");
        await other.UseAsync(other.Message("a first draft"), "React with eyes");
        await other.SayAsync("so that we know the page has heard of it");
        await Expect(desk.Message("the page has heard of it")).ToBeVisibleAsync();

        await Expect(field).ToHaveValueAsync("a second draft");
        await Expect(field).ToBeFocusedAsync();
        await desk.Page.Keyboard.PressAsync("Escape");

        await Expect(message).ToContainTextAsync("a first draft");
        await Expect(message.GetByRole(AriaRole.Button, new() { NameRegex = new(":eyes: .+") })).ToBeVisibleAsync();
        await Expect(desk.Button("Edit", message)).ToBeFocusedAsync();
    });

    [Fact]
    public Task What_others_say_is_heard_and_not_only_seen() => VisitAsync(Screen.Wide, async desk =>
    {
        await desk.GoToAsync("discuss-cody");

        await desk.SayAsync("@rotationbot gitserver can't clone from Perforce, aloud");

        await Expect(desk.Heard).ToContainTextAsync("RotationBot: Source looks after this");
        await Expect(desk.Heard).Not.ToContainTextAsync("aloud");
    });
}
