using Browser.Tests.Stage;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests;

/// <summary>What somebody sees who tries the bot in the page. Who is on call depends on the week, so names are read, not known.</summary>
public sealed class StoryTests(Chromium chromium, Host host) : PageTest(chromium, host), IClassFixture<Host>
{
    [Fact]
    public Task The_first_visit_says_what_to_try_and_a_click_puts_it_into_the_box() => VisitAsync(Screen.Wide, async desk =>
    {
        await desk.GoToAsync("docs");

        await desk.Button("Try: @delivery-support gitserver can't clone from Perforce").ClickAsync();

        await Expect(desk.Words).ToHaveValueAsync("@delivery-support gitserver can't clone from Perforce");
        await Expect(desk.Words).ToBeFocusedAsync();
    });

    [Fact]
    public Task A_request_is_answered_escalates_and_is_quiet_once_somebody_takes_it() => VisitAsync(Screen.Wide, async desk =>
    {
        await desk.GoToAsync("delivery");
        await desk.SayAsync("@delivery-support gitserver can't clone from Perforce, story one");
        var thread = desk.Thread("story one");
        await Expect(thread).ToContainTextAsync("Source looks after this (matched \"Perforce\"");
        var backup = await Desk.BackupAsync(thread);

        await desk.WindAsync("+15 min");
        await Expect(thread).ToContainTextAsync($"{backup} (backup) has been told too");

        await desk.Button("#discuss-source", thread).ClickAsync();
        var ping = desk.Thread("story one").GetByRole(AriaRole.Article).Last;
        await desk.Button(backup, ping).ClickAsync();
        await Expect(desk.SpeakingAs.Locator("option:checked")).ToHaveTextAsync(backup);
        await desk.Button("I'm on it", desk.Message("story one").First).ClickAsync();
        await Expect(desk.Message("story one")).ToContainTextAsync($"taken by {backup}");

        await desk.GoToAsync("delivery");
        await Expect(thread).ToContainTextAsync($"{backup} has R-");
        var said = await thread.GetByRole(AriaRole.Article).CountAsync();
        await desk.WindAsync("+1 h");
        await desk.WindAsync("+1 h");
        await desk.SayAsync("nothing else was said");
        await Expect(desk.Message("nothing else was said")).ToBeVisibleAsync();
        await Expect(thread.GetByRole(AriaRole.Article)).ToHaveCountAsync(said);
    });

    [Fact]
    public Task The_header_names_somebody_else_after_a_handover() => VisitAsync(Screen.Wide, async desk =>
    {
        await desk.GoToAsync("general");
        var before = await desk.Header.InnerTextAsync();
        Assert.Contains("on call:", before, StringComparison.Ordinal);

        await desk.WindAsync("Next handover");

        await Expect(desk.Header).Not.ToHaveTextAsync(before, new() { UseInnerText = true });
        await Expect(desk.Header).ToContainTextAsync("on call:");
    });

    [Fact]
    public Task An_answer_hangs_under_its_question_and_its_author_can_better_it() => VisitAsync(Screen.Wide, async desk =>
    {
        await desk.GoToAsync("bot-ops");
        await desk.SayAsync("a question to everybody");
        await desk.UseAsync(desk.Message("a question to everybody"), "Reply");
        await Expect(desk.Page.GetByText("Answering")).ToBeVisibleAsync();

        await desk.SayAsync("an anwser");
        var answer = desk.Thread("a question to everybody").GetByRole(AriaRole.Article).Nth(1);
        await desk.UseAsync(answer, "Edit");
        await answer.GetByLabel("Edit the message").FillAsync("an answer");
        await desk.Button("Save", answer).ClickAsync();

        await Expect(answer).ToContainTextAsync("an answer");
        await Expect(answer).ToContainTextAsync("(edited)");
    });

    [Fact]
    public Task Reactions_show_who_gave_them_and_deleted_words_are_gone() => VisitAsync(Screen.Wide, async desk =>
    {
        await desk.GoToAsync("set-leads");
        await desk.SayAsync("words to be deleted");
        var message = desk.Messages.GetByRole(AriaRole.Article).Last;
        await desk.UseAsync(message, "React with eyes");
        await Expect(message.GetByRole(AriaRole.Button, new() { NameRegex = new(":eyes: .+") })).ToBeVisibleAsync();
        await desk.UseAsync(message, "Emoji…");
        await message.GetByLabel("Name of an emoji").FillAsync("tada");
        await message.GetByLabel("Name of an emoji").PressAsync("Enter");
        await Expect(message.GetByRole(AriaRole.Button, new() { NameRegex = new(":tada: .+") })).ToBeVisibleAsync();

        await desk.UseAsync(message, "Delete");

        await Expect(message).ToContainTextAsync("This message was deleted.");
        await Expect(message).Not.ToContainTextAsync("words to be deleted");
    });

    [Fact]
    public Task Only_who_asked_by_command_sees_the_answer() => VisitAsync(Screen.Wide, async desk =>
    {
        await desk.GoToAsync("docs");
        await desk.SpeakAsAsync("Rosa");
        await desk.SayAsync("/oncall delivery");
        await Expect(desk.Message("only Rosa sees this")).ToContainTextAsync("Delivery · now:");

        await desk.SpeakAsAsync("Kim");

        await Expect(desk.Messages).ToContainTextAsync("Nothing was said in #docs yet");
        await Expect(desk.Message("only Rosa sees this")).ToHaveCountAsync(0);
    });

    [Fact]
    public Task A_direct_message_is_answered_directly_and_each_has_their_own() => VisitAsync(Screen.Wide, async desk =>
    {
        await desk.SpeakAsAsync("Tess");
        await desk.Button("RotationBot", desk.Side).ClickAsync();
        await Expect(desk.Header).ToContainTextAsync("Tess and RotationBot");
        await desk.SayAsync("gitserver can't clone from Perforce, privately");
        await Expect(desk.Thread("privately")).ToContainTextAsync("Nobody has been told");

        await desk.SpeakAsAsync("Kim");

        await Expect(desk.Header).ToContainTextAsync("Kim and RotationBot");
        await Expect(desk.Message("privately")).ToHaveCountAsync(0);
    });

    [Fact]
    public Task A_request_is_handed_off_by_choosing_to_whom() => VisitAsync(Screen.Wide, async desk =>
    {
        await desk.GoToAsync("discuss-engineering");
        await desk.SayAsync("@rotationbot gitserver can't clone from Perforce, for another team");
        var thread = desk.Thread("for another team");
        await desk.SpeakAsAsync("Dana");
        await desk.Button("Hand off…", thread).ClickAsync();
        await thread.GetByLabel("Hand off…").SelectOptionAsync(new SelectOptionValue { Label = "Cloud" });

        await desk.Button("Hand off", thread).ClickAsync();

        await Expect(thread).ToContainTextAsync("Moved to Cloud by Dana");
    });
}
