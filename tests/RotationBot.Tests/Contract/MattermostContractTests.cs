using System.Text.RegularExpressions;

namespace RotationBot.Tests.Contract;

/// <summary>
/// The main job on a Mattermost server, by a host of its own. ROTATIONBOT_MATTERMOST_URL and ROTATIONBOT_MATTERMOST_ADMIN_TOKEN name a
/// real server; without them it is the emulated one.
/// </summary>
public sealed partial class MattermostContractTests(ContractStage stage) : IClassFixture<ContractStage>
{
    private const string ButtonsNeeded = "the admin token may not let the server call the bot on loopback (AllowedUntrustedInternalConnections), so there are no buttons and commands";

    [Fact]
    public async Task A_question_is_answered_in_its_thread_and_names_and_pings_who_is_on_call()
    {
        var question = await stage.AskAsync("the page is down");

        var reply = await stage.UntilSaidAsync(question, "noted for");

        Assert.Equal(question, reply.Root);
        Assert.Matches(@"platforms: mattermost last heard \d+ s ago", await stage.ReadyPageAsync());
        Assert.Contains("@" + stage["ann"].Name, reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("@" + stage["bob"].Name, reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_answers_so_each_level_is_told_once_in_turn_and_then_the_last_resort()
    {
        var question = await stage.AskAsync("fast: the page is down");
        var reply = await stage.UntilSaidAsync(question, "noted for");

        await stage.UntilSaidAsync(question, "Nobody could be reached");

        var later = (await stage.SaidAsync(question)).Where(p => p.Id != reply.Id);
        Assert.Equal([.. Ladder], later.Prepend(reply).SelectMany(p => Names().Matches(p.Text).Select(m => m.Value)).Where(IsOnLadder));
    }

    [SkippableFact]
    public async Task Taken_by_button_then_resolved_by_button()
    {
        Skip.IfNot(stage.Server.ReachesBot, ButtonsNeeded);
        var question = await stage.AskAsync("the page is down");

        await stage.PressAsync("bob", await stage.UntilSaidAsync(question, "noted for"), "I'm on it");
        await stage.UntilSaidAsync(question, "Bob has R-");
        await stage.PressAsync("bob", await ButtonedAsync(question, "Resolved"), "Resolved");

        await stage.UntilSaidAsync(question, "resolved by Bob");
    }

    [Fact]
    public async Task Taken_by_reaction_then_resolved_by_reaction()
    {
        var question = await stage.AskAsync("the page is down");
        var reply = await stage.UntilSaidAsync(question, "noted for");

        await stage["ann"].ReactAsync(reply.Id, "eyes", stage.Patience);
        await stage.UntilSaidAsync(question, "Ann has R-");
        await stage["ann"].ReactAsync(reply.Id, "white_check_mark", stage.Patience);

        await stage.UntilSaidAsync(question, "resolved by Ann");
    }

    [Fact]
    public async Task Taken_by_answering_in_the_thread()
    {
        var question = await stage.AskAsync("the page is down");
        await stage.UntilSaidAsync(question, "noted for");

        await stage["ann"].SayAsync(stage.Help, "looking at it", question, stage.Patience);

        await stage.UntilSaidAsync(question, "Ann has R-");
    }

    [SkippableFact]
    public async Task Handed_off_in_a_dialog()
    {
        Skip.IfNot(stage.Server.ReachesBot, ButtonsNeeded);
        var question = await stage.AskAsync("the page is down");
        var reply = await stage.UntilSaidAsync(question, "noted for");
        using var client = await DialogWatch.OpenAsync(stage["ann"], stage.Patience);

        await stage.PressAsync("ann", reply, "Hand off…");
        var dialog = await client.DialogAsync(stage.Patience);
        var options = dialog["dialog"]!["elements"]![0]!["options"]!.AsArray();
        var bob = options.First(o => o!["text"]!.ToString().Contains("Bob", StringComparison.Ordinal))!["value"]!.ToString();
        await stage.SubmitAsync("ann", dialog, bob);

        await stage.UntilSaidAsync(question, "@" + stage["bob"].Name);
    }

    [SkippableFact]
    public async Task Slash_commands_answer_and_a_handover_shows_in_the_header()
    {
        Skip.IfNot(stage.Server.ReachesBot, ButtonsNeeded);
        await stage.UntilAsync("the header names who is on", async () => (await stage.HeaderAsync()).Contains("on call: Ann", StringComparison.Ordinal) ? "yes" : null);
        Assert.Contains("Ann", await stage.CommandAsync("rosa", "/oncall web"), StringComparison.Ordinal);
        Assert.Contains("Web", await stage.CommandAsync("rosa", "/whodoinotify the page is down"), StringComparison.Ordinal);

        var taken = await stage.CommandAsync("bob", "/oncall take web primary 2h");
        await stage.UntilAsync("the header names who took over", async () => (await stage.HeaderAsync()).Contains("on call: Bob", StringComparison.Ordinal) ? "yes" : null);
        await stage.CommandAsync("bob", "/oncall cancel " + ChangeNumber().Match(taken).Value);

        await stage.UntilAsync("the header names who is on again", async () => (await stage.HeaderAsync()).Contains("on call: Ann", StringComparison.Ordinal) ? "yes" : null);
    }

    [Fact]
    public async Task A_host_killed_in_mid_escalation_goes_on_and_says_nothing_twice()
    {
        var question = await stage.AskAsync("fast: the page is down");
        await stage.UntilSaidAsync(question, "noted for");

        await stage.KillBotAsync();
        var missed = await stage.AskAsync("the other page is down");
        await stage.StartBotAsync();

        await stage.UntilSaidAsync(question, "Nobody could be reached");
        await stage.UntilSaidAsync(missed, "noted for");
        await AssertSaidOnceAsync(question);
        await AssertSaidOnceAsync(missed);
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_was_asked_while_the_bot_was_not_connected_is_answered_once(bool restarted)
    {
        Skip.If(stage.Server.Emulated is null, "a real server is not restarted, nor are its lines cut");
        var emulated = stage.Server.Emulated!;
        emulated.Faults.Events.LoseUnseen(restarted ? 0 : 1);
        var before = await stage.AskAsync("the page is down");
        if (restarted)
            await emulated.RestartAsync(stage.Patience);
        else
            emulated.CutSockets();
        var after = await stage.AskAsync("the other page is down");

        await stage.UntilSaidAsync(before, "noted for");
        await stage.UntilSaidAsync(after, "noted for");
        await AssertSaidOnceAsync(before);
        await AssertSaidOnceAsync(after);
    }

    private IEnumerable<string> Ladder => ((string[])["ann", "bob", "cat"]).Select(p => "@" + stage[p].Name);

    private bool IsOnLadder(string name) => Ladder.Contains(name);

    private Task<ContractPost> ButtonedAsync(string question, string label) =>
        stage.UntilAsync($"there is a button {label}", async () => (await stage.SaidAsync(question)).FirstOrDefault(p => p.Button(label) is not null));

    private async Task AssertSaidOnceAsync(string question)
    {
        var said = await stage.SaidAsync(question);
        Assert.Single(said.Select(p => RequestNumber().Match(p.Text).Value).Where(n => n.Length > 0).Distinct());
        Assert.Equal(said.Count, said.Select(p => p.Key).Distinct().Count());
        Assert.Equal(said.Count, said.Select(p => p.Text).Distinct().Count());
    }

    [GeneratedRegex(@"@[a-z0-9]+")]
    private static partial Regex Names();

    [GeneratedRegex(@"R-\d+")]
    private static partial Regex RequestNumber();

    [GeneratedRegex(@"C-\d+")]
    private static partial Regex ChangeNumber();
}
