using System.Text.Json.Nodes;

namespace RotationBot.Platforms.Tests.Slack.Emulator;

public sealed class InteractionTests
{
    private static readonly JsonObject Modal = JsonNode.Parse("""
        {"type":"modal","callback_id":"swap","title":{"type":"plain_text","text":"Swap"},"submit":{"type":"plain_text","text":"Go"},
         "blocks":[{"type":"input","block_id":"who","label":{"type":"plain_text","text":"Who"},"element":{"type":"users_select","action_id":"pick"}}]}
        """)!.AsObject();

    [Fact]
    public async Task A_trigger_opens_one_view_within_three_seconds()
    {
        await using var rig = await Rig.StartAsync();
        var good = (await rig.Alice.RunAsync(rig.Delivery, "/oncall", "swap")).TriggerId;
        await rig.Bot.CallAsync("views.open", new { trigger_id = good, view = Modal });
        var late = (await rig.Alice.RunAsync(rig.Delivery, "/oncall", "swap")).TriggerId;
        rig.Clock.Turn(TimeSpan.FromSeconds(4));

        Assert.Equal("exchanged_trigger_id", await rig.Bot.RefusedAsync("views.open", new { trigger_id = good, view = Modal }));
        Assert.Equal("expired_trigger_id", await rig.Bot.RefusedAsync("views.open", new { trigger_id = late, view = Modal }));
        Assert.Single(rig.Alice.Modals);
    }

    [Fact]
    public async Task What_a_view_lacks_is_named()
    {
        await using var rig = await Rig.StartAsync();
        var trigger = (await rig.Alice.RunAsync(rig.Delivery, "/oncall", "")).TriggerId;
        var view = Modal.DeepClone().AsObject();
        view.Remove("submit");

        var answer = await rig.Bot.AnswerAsync("views.open", new { trigger_id = trigger, view });

        Assert.Equal("[ERROR] missing required field: submit [json-pointer:/view]", answer["response_metadata"]!["messages"]![0]!.ToString());
    }

    [Fact]
    public async Task A_modal_stays_with_errors_becomes_what_the_app_answers_and_closes_with_nothing()
    {
        await using var rig = await Rig.StartAsync();
        var socket = await rig.ListenAsync();
        var running = rig.Alice.RunAsync(rig.Delivery, "/oncall", "swap");
        await socket.AckAsync((await socket.ReadAsync())!);
        await rig.Bot.CallAsync("views.open", new { trigger_id = (await running).TriggerId, view = Modal });
        var chosen = new JsonObject { ["type"] = "users_select", ["selected_user"] = rig.Bob.Id };
        var filled = new JsonObject { ["who"] = new JsonObject { ["pick"] = chosen } };

        await SubmitAsync(new JsonObject { ["response_action"] = "errors", ["errors"] = new JsonObject { ["who"] = "no" } });
        Assert.Single(rig.Alice.Modals);
        var next = Modal.DeepClone().AsObject();
        next["callback_id"] = "sure";
        await SubmitAsync(new JsonObject { ["response_action"] = "update", ["view"] = next });
        Assert.Equal("sure", Assert.Single(rig.Alice.Modals).CallbackId);
        await SubmitAsync(null);
        Assert.Empty(rig.Alice.Modals);

        async Task SubmitAsync(JsonObject? answer)
        {
            var submitting = rig.Alice.SubmitAsync(rig.Alice.Modals[^1], filled);
            var envelope = (await socket.ReadAsync())!;
            Assert.Equal(rig.Bob.Id, envelope["payload"]!["view"]!["state"]!["values"]!["who"]!["pick"]!["selected_user"]!.ToString());
            await socket.AckAsync(envelope, answer);
            Assert.True((await submitting).Acked);
        }
    }

    [Fact]
    public async Task A_response_url_ends_after_half_an_hour()
    {
        await using var rig = await Rig.StartAsync();
        var url = (await rig.Alice.PressAsync(rig.Delivery, await rig.PostAsync("page", Rig.Button("take")), "take")).ResponseUrl;
        using var http = new HttpClient();
        var before = await http.PostAsync(url, new StringContent("""{"text":"seen"}"""), rig.Patience);

        rig.Clock.Turn(TimeSpan.FromMinutes(31));
        var after = await http.PostAsync(url, new StringContent("""{"text":"late"}"""), rig.Patience);

        Assert.True(before.IsSuccessStatusCode);
        Assert.Contains("expired_url", await after.Content.ReadAsStringAsync(rig.Patience), StringComparison.Ordinal);
        Assert.Equal(["seen"], rig.Alice.Ephemerals.Select(e => e.Text));
    }

    [Fact]
    public async Task A_button_that_only_one_person_sees_can_be_pressed()
    {
        await using var rig = await Rig.StartAsync();
        var socket = await rig.ListenAsync();
        await rig.Bot.CallAsync("chat.postEphemeral", new { channel = rig.Delivery.Id, user = rig.Alice.Id, text = "psst", blocks = Rig.Button("yes") });

        var pressing = rig.Alice.PressAsync(rig.Alice.Ephemerals[^1], "yes");

        var envelope = (await socket.ReadAsync())!;
        await socket.AckAsync(envelope);
        Assert.True((await pressing).Acked);
        Assert.True(envelope["payload"]!["container"]!["is_ephemeral"]!.GetValue<bool>());
        Assert.Empty(rig.Bob.Ephemerals);
    }

    [Fact]
    public async Task A_button_of_the_home_tab_comes_with_its_view()
    {
        await using var rig = await Rig.StartAsync();
        var socket = await rig.ListenAsync();
        var opening = rig.Alice.OpenAppAsync();
        await socket.AckAsync(await socket.EventAsync());
        await opening;
        await rig.Bot.CallAsync("views.publish", new { user_id = rig.Alice.Id, view = new { type = "home", blocks = Rig.Button("take") } });

        var pressing = rig.Alice.PressAsync(rig.Alice.Home!, "take");

        var envelope = (await socket.ReadAsync())!;
        await socket.AckAsync(envelope);
        Assert.True((await pressing).Acked);
        Assert.Equal(("home", "take"), (envelope["payload"]!["view"]!["type"]!.ToString(), envelope["payload"]!["actions"]![0]!["action_id"]!.ToString()));
        Assert.Null(rig.Bob.Home);
    }

    [Fact]
    public async Task A_command_that_is_not_acknowledged_is_lost()
    {
        await using var rig = await Rig.StartAsync();
        var socket = await rig.ListenAsync();
        var running = rig.Alice.RunAsync(rig.Delivery, "/oncall", "");
        Assert.Equal("slash_commands", await socket.TypeAsync());

        rig.Clock.Turn(TimeSpan.FromSeconds(3));

        Assert.Equal((false, "timeout"), ((await running).Acked, (await running).Reason));
        Assert.Equal(0, rig.Server.UnderWay);
    }
}
