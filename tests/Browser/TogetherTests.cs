using Browser.Tests.Stage;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests;

/// <summary>Two tabs, a reload, and a host that goes and comes back.</summary>
public sealed class TogetherTests(Chromium chromium, Host host) : PageTest(chromium, host), IClassFixture<Host>
{
    [Fact]
    public Task Two_pages_stay_in_step() => VisitAsync(Screen.Wide, async rosa =>
    {
        var dana = await OpenAsync(rosa);
        await rosa.SpeakAsAsync("Rosa");
        await rosa.GoToAsync("delivery");
        await dana.SpeakAsAsync("Dana");
        await dana.GoToAsync("delivery");

        await rosa.SayAsync("@delivery-support gitserver can't clone from Perforce, for both of us");
        await dana.Button("I'm on it", dana.Thread("for both of us")).ClickAsync();
        await Expect(rosa.Thread("for both of us")).ToContainTextAsync("Dana has R-");
        await dana.WindAsync("+1 h");
        await dana.SayAsync("that is all");
        await Expect(dana.Message("that is all")).ToBeVisibleAsync();
        await Expect(rosa.Message("that is all")).ToBeVisibleAsync();

        Assert.Equal(await SaidAsync(dana), await SaidAsync(rosa));
        var now = (await dana.Clock.InnerTextAsync())[..^":00".Length];
        await Expect(rosa.Clock).ToContainTextAsync(now);
    });

    [Fact]
    public Task What_is_said_while_a_channel_opens_stays() => VisitAsync(Screen.Wide, async slow =>
    {
        var quick = await OpenAsync(slow);
        await quick.GoToAsync("discuss-graph");
        var (asked, answer) = (new TaskCompletionSource(), new TaskCompletionSource());
        await slow.Page.RouteAsync("**/channels/discuss-graph/messages", async route =>
        {
            var before = await route.FetchAsync();
            asked.SetResult();
            await answer.Task;
            await route.FulfillAsync(new() { Response = before });
        });
        await slow.Button("# discuss-graph", slow.Side).ClickAsync();
        await asked.Task;

        await quick.SayAsync("said while it opens");
        await Expect(quick.Message("said while it opens")).ToBeVisibleAsync();
        answer.SetResult();
        await quick.SayAsync("said afterwards");

        await Expect(slow.Message("said afterwards")).ToBeVisibleAsync();
        await Expect(slow.Message("said while it opens")).ToBeVisibleAsync();
    });

    [Fact]
    public Task What_is_said_elsewhere_is_marked_and_being_told_is_marked_more() => VisitAsync(Screen.Wide, async sam =>
    {
        await sam.SpeakAsAsync("Sam");
        await sam.GoToAsync("bot-ops");
        var kim = await OpenAsync(sam);
        await kim.SpeakAsAsync("Kim");
        await kim.GoToAsync("set-leads");

        await kim.SayAsync("good morning");
        await Expect(sam.Side.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "# set-leads" })).ToContainTextAsync("something new");
        await kim.SayAsync("@sam, are you there?");

        await Expect(sam.Side.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "# set-leads" })).ToContainTextAsync("you were told something");
    });

    [Fact]
    public Task A_reload_keeps_the_channel_and_each_tabs_own_user() => VisitAsync(Screen.Wide, async first =>
    {
        await first.SpeakAsAsync("Tess");
        await first.GoToAsync("general");
        var second = await OpenAsync(first);
        await second.SpeakAsAsync("Kim");
        await second.GoToAsync("docs");

        await first.Page.ReloadAsync();
        await first.IsReadyAsync();

        await Expect(first.Header).ToContainTextAsync("#general");
        await Expect(first.SpeakingAs.Locator("option:checked")).ToHaveTextAsync("Tess");
    });

    [Fact]
    public Task A_host_that_is_away_is_said_and_the_page_goes_on_by_itself_when_it_is_back() => VisitAsync(Screen.Wide, async desk =>
    {
        await desk.GoToAsync("discuss-source");
        await desk.SayAsync("said before");
        await Host.KillAsync();
        await Expect(desk.Notice).ToContainTextAsync("The connection was lost");
        await desk.Words.FillAsync("said meanwhile");
        await desk.Words.PressAsync("Enter");
        await Expect(desk.Notice).ToContainTextAsync("does not answer");
        await Expect(desk.Words).ToHaveValueAsync("said meanwhile");

        await Host.RestartAsync();

        await Expect(desk.Notice).ToBeHiddenAsync();
        await desk.Words.PressAsync("Enter");
        await Expect(desk.Message("said meanwhile")).ToBeVisibleAsync();
        await Expect(desk.Message("said before")).ToBeVisibleAsync();
    }, losesHost: true);

    [Fact]
    public Task An_edit_that_cannot_be_sent_keeps_its_words_until_it_is() => VisitAsync(Screen.Wide, async desk =>
    {
        await desk.GoToAsync("docs");
        await desk.SayAsync("a first draft");
        var message = desk.Messages.GetByRole(AriaRole.Article).Last;
        await desk.UseAsync(message, "Edit");
        var field = message.GetByLabel("Edit the message");
        await field.FillAsync("a second draft");
        await Host.KillAsync();
        await Expect(desk.Notice).ToContainTextAsync("The connection was lost");
        await field.PressAsync("Enter");
        await Expect(desk.Notice).ToContainTextAsync("does not answer");
        await Expect(field).ToHaveValueAsync("a second draft");

        await Host.RestartAsync();

        await Expect(desk.Notice).ToBeHiddenAsync();
        await field.PressAsync("Enter");
        await Expect(field).ToBeHiddenAsync();
        await Expect(message).ToContainTextAsync("a second draft");
    }, losesHost: true);

    private static Task<IReadOnlyList<string>> SaidAsync(Desk desk) => desk.Messages.GetByRole(AriaRole.Paragraph).AllInnerTextsAsync();
}
