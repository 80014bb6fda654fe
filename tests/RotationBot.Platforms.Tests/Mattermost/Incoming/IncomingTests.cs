using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Wording;
using RotationBot.Emulators.Mattermost.Faults;
using RotationBot.Platforms.Mattermost;
using RotationBot.Platforms.Mattermost.Incoming;
using RotationBot.Platforms.Tests.Mattermost.Saying;

namespace RotationBot.Platforms.Tests.Mattermost.Incoming;

public sealed class IncomingTests : IDisposable
{
    private static readonly Button Ack = new("ack", "I'm on it");
    private static readonly Button HandOff = new(new ButtonId("handoff"), "Hand off…", [new Choice("set", "SET")]);
    private readonly HttpClient http = new();

    public void Dispose() => http.Dispose();

    [Fact]
    public async Task A_press_is_heard_once_however_often_it_is_clicked_and_only_whoever_pressed_is_told()
    {
        await using var stage = await SayingStage.SetAsync();
        var message = (await stage.DoAsync(stage.Post(Text.Plain("asked"), Ack))).Message!;
        stage.OnHeard = _ => stage.DoAsync(stage.Whisper(stage.Alice, Text.Plain("It's yours.")));

        await stage.Alice.PressAsync(stage.Said[0], "ack");
        await stage.Alice.PressAsync(stage.Said[0], "ack");

        var heard = Assert.IsType<ButtonPressed>(Assert.Single(stage.Heard));
        Assert.Equal((message.Id, "ack", stage.Alice.Id), (heard.On.Id, heard.Button.Value, heard.Actor.Id));
        Assert.Equal(new Domain.Directory.ChannelId("support"), heard.Channel.Configured);
        Assert.Equal("It's yours.", Assert.Single(stage.Alice.Ephemerals).Message);
        Assert.Empty(stage.DirectTo(stage.Alice));
    }

    [Fact]
    public async Task After_a_while_the_same_button_counts_again_and_a_replay_does_not()
    {
        await using var stage = await SayingStage.SetAsync();
        await stage.DoAsync(stage.Post(Text.Plain("asked"), Ack));
        var press = Press(stage, stage.Alice.Id, Sealed(stage), "trigger-1");

        await SendAsync(stage, press);
        stage.Time.Ahead += TimeSpan.FromMinutes(1);
        await SendAsync(stage, press);
        Assert.Single(stage.Heard);

        stage.Time.Ahead += TimeSpan.FromMinutes(1);
        await SendAsync(stage, Press(stage, stage.Alice.Id, Sealed(stage), "trigger-2"));
        Assert.Equal(2, stage.Heard.Count);
    }

    public static TheoryData<string> Forgeries => ["button", "key", "request", "only_for", "issued", "expires", "seal"];

    [Theory]
    [MemberData(nameof(Forgeries))]
    public async Task What_was_changed_on_the_way_changes_nothing(string changed)
    {
        await using var stage = await SayingStage.SetAsync();
        await stage.DoAsync(stage.Post(Text.Plain("asked"), Ack));
        var context = Sealed(stage);
        context[changed] = context[changed]!.GetValueKind() == System.Text.Json.JsonValueKind.Number ? 4_000_000_000_000 : "resolve";

        var answer = await SendAsync(stage, Press(stage, stage.Alice.Id, context, "t"));

        Assert.Equal(PressWords.NotBelieved, answer);
        Assert.Empty(stage.Heard);
    }

    [Fact]
    public async Task A_press_on_another_post_by_a_stranger_or_too_late_changes_nothing()
    {
        await using var stage = await SayingStage.SetAsync();
        await stage.DoAsync(stage.Post(Text.Plain("asked"), Ack));
        var context = Sealed(stage);
        var other = Press(stage, stage.Alice.Id, context, "t1");
        other["post_id"] = stage.Alice.Post(stage.Help, "mine").Id;

        Assert.Equal(PressWords.TooOld, await SendAsync(stage, other));
        Assert.Equal(PressWords.NotBelieved, await SendAsync(stage, Press(stage, stage.Outsider.Id, context, "t2")));
        Assert.Equal(PressWords.NotBelieved, await SendAsync(stage, Press(stage, "nobody", context, "t3")));
        stage.Time.Ahead = TimeSpan.FromDays(31);
        Assert.Equal(PressWords.TooOld, await SendAsync(stage, Press(stage, stage.Alice.Id, context, "t4")));
        Assert.Empty(stage.Heard);
    }

    [Fact]
    public async Task A_button_for_one_is_worth_nothing_in_other_hands()
    {
        await using var stage = await SayingStage.SetAsync();
        await stage.DoAsync(stage.Whisper(stage.Alice, Text.Plain("yours"), Ack));
        var direct = Assert.Single(stage.DirectTo(stage.Alice));
        var context = new ButtonPass(new EffectKey("R-7/1"), null, Ack.Id, Ack.Label, false, stage.Alice.Id, Now(stage)).Sealed(stage.Get<Seal>());

        var answer = await SendAsync(stage, new JsonObject { ["user_id"] = stage.Bob.Id, ["post_id"] = direct.Id, ["channel_id"] = direct.ChannelId, ["trigger_id"] = "t", ["context"] = context });
        await stage.Alice.PressAsync(direct, "ack");

        Assert.Equal(PressWords.NotBelieved, answer);
        Assert.Equal(stage.Alice.Id, Assert.Single(stage.Heard).Actor.Id);
    }

    [Fact]
    public async Task A_button_with_choices_asks_in_a_dialog_and_the_choice_counts_once()
    {
        await using var stage = await SayingStage.SetAsync();
        var message = (await stage.DoAsync(stage.Post(Text.Plain("asked"), HandOff))).Message!;

        await stage.Alice.PressAsync(stage.Said[0], "handoff");
        Assert.Empty(stage.Heard);
        var dialog = Assert.Single(stage.Alice.Dialogs);
        Assert.Equal("Hand off", (string?)dialog.Dialog["title"]);
        await stage.Alice.SubmitAsync(dialog, stage.Help, new JsonObject { ["choice"] = "bob" });
        stage.Time.Ahead += TimeSpan.FromMinutes(1);
        await stage.Alice.SubmitAsync(dialog, stage.Help, new JsonObject { ["choice"] = "bob" });

        var heard = Assert.IsType<ButtonPressed>(Assert.Single(stage.Heard));
        Assert.Equal((message.Id, "handoff", "bob", stage.Alice.Id), (heard.On.Id, heard.Button.Value, heard.Value, heard.Actor.Id));
    }

    [Fact]
    public async Task A_choice_by_somebody_else_forged_or_too_late_changes_nothing()
    {
        await using var stage = await SayingStage.SetAsync();
        await stage.DoAsync(stage.Post(Text.Plain("asked"), HandOff));
        await stage.Alice.PressAsync(stage.Said[0], "handoff");
        var dialog = Assert.Single(stage.Alice.Dialogs);
        var choice = new JsonObject { ["choice"] = "bob" };
        var forged = dialog with { Dialog = (JsonObject)dialog.Dialog.DeepClone() };
        forged.Dialog["state"] = "W10." + new string('a', 64);

        var others = await stage.Bob.SubmitAsync(dialog, stage.Help, choice);
        var forgery = await stage.Alice.SubmitAsync(forged, stage.Help, choice);
        stage.Time.Ahead = TimeSpan.FromHours(1);
        var late = await stage.Alice.SubmitAsync(dialog, stage.Help, choice);

        Assert.Equal([PressWords.NotBelieved, PressWords.NotBelieved, PressWords.TooOld], new[] { others, forgery, late }.Select(a => (string?)a["error"]));
        Assert.Empty(stage.Heard);
    }

    [Fact]
    public async Task What_a_choice_comes_to_is_said_in_the_dialog()
    {
        await using var stage = await SayingStage.SetAsync();
        await stage.DoAsync(stage.Post(Text.Plain("asked"), HandOff));
        await stage.Alice.PressAsync(stage.Said[0], "handoff");
        stage.OnHeard = _ => stage.DoAsync(stage.Whisper(stage.Alice, Text.Plain("Only the people on call can.")));

        var answer = await stage.Alice.SubmitAsync(Assert.Single(stage.Alice.Dialogs), stage.Help, new JsonObject { ["choice"] = "bob" });

        Assert.Equal("Only the people on call can.", (string?)answer["error"]);
    }

    [Fact]
    public async Task A_command_is_answered_at_once_or_late_and_only_whoever_gave_it_sees_it()
    {
        await using var stage = await SayingStage.SetAsync();
        stage.OnHeard = e => stage.DoAsync(stage.Answer((CommandGiven)e, Text.Plain("Bob *is*."), Ack));
        var atOnce = await stage.Alice.RunAsync(stage.Help, "/oncall delivery at fri 18:00");
        stage.OnHeard = _ => Task.CompletedTask;
        var late = await stage.Alice.RunAsync(stage.Help, "/oncall");
        await stage.DoAsync(stage.Answer((CommandGiven)stage.Heard[1], Text.Plain("Late.")));

        var command = (CommandGiven)stage.Heard[0];
        Assert.Equal(("oncall", "delivery at fri 18:00", stage.Alice.Id), (command.Command, command.Text, command.Actor.Id));
        Assert.Equal(("ephemeral", "Bob \\*is\\*.", true), (atOnce.ResponseType, atOnce.Text, atOnce.SkipSlackParsing));
        Assert.Equal("", late.Text);
        Assert.Equal("Late.", stage.Alice.Ephemerals[^1].Message);
        Assert.Empty(stage.Said);
    }

    [Fact]
    public async Task A_button_in_an_answer_leads_back_to_it()
    {
        await using var stage = await SayingStage.SetAsync();
        Receipt? receipt = null;
        stage.OnHeard = async e => receipt = e is CommandGiven command ? await stage.DoAsync(stage.Answer(command, Text.Plain("Sure?"), Ack)) : receipt;
        await stage.Alice.RunAsync(stage.Help, "/oncall cover");

        await stage.Alice.PressAsync(stage.Alice.Ephemerals[^1], "ack");

        Assert.Equal(receipt!.Message, ((ButtonPressed)stage.Heard[^1]).On);
        Assert.Equal(receipt.Message, (await stage.DoAsync(stage.Edit(new EffectKey("R-7/1"), Text.Plain("x")), receipt.Message)).Message);
    }

    [Fact]
    public async Task An_answer_that_the_server_takes_no_more_goes_directly()
    {
        await using var stage = await SayingStage.SetAsync();
        await stage.Alice.RunAsync(stage.Help, "/oncall");
        for (var i = 0; i < 6; i++)
            await stage.DoAsync(stage.Answer((CommandGiven)stage.Heard[0], Text.Plain($"answer {i}")));

        Assert.Equal("In ~help: answer 5", Assert.Single(stage.DirectTo(stage.Alice)).Message);
    }

    [Fact]
    public async Task A_hint_soon_after_a_command_shows_where_it_was_given()
    {
        await using var stage = await SayingStage.SetAsync();
        await stage.Alice.RunAsync(stage.Help, "/oncall");

        await stage.DoAsync(stage.Whisper(stage.Alice, Text.Plain("by the way")));

        Assert.Equal("by the way", stage.Alice.Ephemerals[^1].Message);
        Assert.Empty(stage.DirectTo(stage.Alice));
    }

    [Fact]
    public async Task A_wrong_token_is_refused_and_so_is_any_method_but_post()
    {
        await using var stage = await SayingStage.SetAsync();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["token"] = "wrong", ["command"] = "/oncall", ["user_id"] = stage.Alice.Id, ["channel_id"] = stage.Help.Id });

        Assert.Equal(HttpStatusCode.Unauthorized, (await http.PostAsync(new Uri(stage.Web, "mattermost/command"), form)).StatusCode);
        foreach (var path in new[] { "command", "actions", "dialogs" })
            Assert.Equal(HttpStatusCode.MethodNotAllowed, (await http.GetAsync(new Uri(stage.Web, $"mattermost/{path}?token={stage.CommandToken}"))).StatusCode);
        Assert.Empty(stage.Heard);
    }

    [Theory]
    [InlineData("actions", "[1]")]
    [InlineData("actions", "no json")]
    [InlineData("dialogs", "")]
    [InlineData("command", "{}")]
    public async Task What_makes_no_sense_is_refused(string path, string body)
    {
        await using var stage = await SayingStage.SetAsync();
        using var content = new StringContent(body);
        Assert.Equal(HttpStatusCode.BadRequest, (await http.PostAsync(new Uri(stage.Web, "mattermost/" + path), content)).StatusCode);
        using var huge = new StringContent("{\"a\":\"" + new string('x', 100_000) + "\"}");
        Assert.Equal(HttpStatusCode.BadRequest, (await http.PostAsync(new Uri(stage.Web, "mattermost/" + path), huge)).StatusCode);
    }

    [Fact]
    public async Task What_could_not_be_stored_is_said_kindly()
    {
        await using var stage = await SayingStage.SetAsync();
        await stage.DoAsync(stage.Post(Text.Plain("asked"), Ack));
        stage.OnHeard = _ => throw new InvalidOperationException("disk full");

        await stage.Alice.PressAsync(stage.Said[0], "ack");
        var answer = await stage.Alice.RunAsync(stage.Help, "/oncall");

        Assert.Equal((PressWords.NotStored, PressWords.NotStored), (stage.Alice.Ephemerals[0].Message, answer.Text));
    }

    [Fact]
    public async Task A_dialog_that_comes_too_late_is_explained()
    {
        await using var stage = await SayingStage.SetAsync();
        await stage.DoAsync(stage.Post(Text.Plain("asked"), HandOff));
        stage.Server.Faults.Next("POST", "^actions/dialogs/open$", new RequestMishap.Refused(400));

        await stage.Alice.PressAsync(stage.Said[0], "handoff");

        Assert.Equal(PressWords.NoDialog, Assert.Single(stage.Alice.Ephemerals).Message);
    }

    private static Instant Now(SayingStage stage) => Instant.FromDateTimeOffset(stage.Time.GetUtcNow());

    private static JsonObject Sealed(SayingStage stage) =>
        new ButtonPass(new EffectKey("R-7/1"), 7, Ack.Id, Ack.Label, Choose: false, OnlyFor: "", Now(stage)).Sealed(stage.Get<Seal>());

    private static JsonObject Press(SayingStage stage, string user, JsonObject context, string trigger) => new()
    {
        ["user_id"] = user,
        ["post_id"] = stage.Said[0].Id,
        ["channel_id"] = stage.Help.Id,
        ["trigger_id"] = trigger,
        ["context"] = context.DeepClone(),
    };

    private async Task<string?> SendAsync(SayingStage stage, JsonObject press)
    {
        using var answer = await http.PostAsJsonAsync(new Uri(stage.Web, "mattermost/actions"), press);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (string?)(await answer.Content.ReadFromJsonAsync<JsonObject>())!["ephemeral_text"];
    }
}
