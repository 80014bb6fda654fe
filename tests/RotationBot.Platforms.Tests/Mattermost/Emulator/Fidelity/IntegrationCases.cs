using System.Text.Json.Nodes;
using RotationBot.Emulators.Mattermost;
using RotationBot.Emulators.Mattermost.Model;

namespace RotationBot.Platforms.Tests.Mattermost.Emulator.Fidelity;

/// <summary>Commands, buttons and dialogs: what the server sends, what it answers, what is heard of it.</summary>
internal static class IntegrationCases
{
    private const string CommandText = "who is @bob in ~general & co  two spaces";

    public static readonly Case[] All =
    [
        Case.Called("slash-command-request", async (rig, integration) =>
        {
            await RunAsync(rig, integration, CommandText);
            return integration.Requests.Single();
        }),
        Case.Called("slash-command-form-decoded", async (rig, integration) =>
        {
            await RunAsync(rig, integration, CommandText);
            return Comparison.Form(integration.Requests.Single()["body"]!.ToString());
        }),
        Case.Called("slash-execute-response-ephemeral", async (rig, integration) =>
        {
            integration.Answer = new JsonObject { ["response_type"] = "ephemeral", ["text"] = "eph *md* <https://e.invalid|link> @channel" };
            return (await RunAsync(rig, integration)).Body;
        }),
        Case.Called("slash-execute-response-goto-attachments-extra", async (rig, integration) =>
        {
            integration.Answer = Go(integration);
            return (await RunAsync(rig, integration)).Body;
        }),
        Case.Called("ws-ephemeral_message-with-action", async (rig, integration) =>
        {
            integration.Answer = Go(integration);
            var socket = await rig.ListenAsync(rig.Alice);
            await RunAsync(rig, integration);
            return await socket.UntilAsync("ephemeral_message");
        }),
        Case.Called("ws-posted-slash-in-channel", async (rig, integration) =>
        {
            integration.Answer = new JsonObject { ["response_type"] = "in_channel", ["text"] = "hello channel", ["props"] = new JsonObject { ["k"] = "v" } };
            var socket = await rig.ListenAsync();
            await RunAsync(rig, integration);
            return await socket.UntilAsync("posted");
        }),
        Case.Called("error-500-slash-integration-fails", async (rig, integration) =>
        {
            integration.Status = 500;
            return (await RunAsync(rig, integration)).Body;
        }),
        new("error-500-slash-address-forbidden", async rig =>
        {
            var gone = await Integration.StartAsync();
            var url = gone.At("/mattermost/command");
            await gone.DisposeAsync();
            rig.Server.Admin.CreateCommand(rig.Core, "oncall", url);
            return Recording.Shape("error-500-slash-address-forbidden", await ExecuteAsync(rig, ""));
        }),
        Case.Called("response-url-post", async (rig, integration) => Recording.Shape("response-url-post", await LaterAsync(rig, integration, times: 1))),
        Case.Called("error-400-response-url-used-up", async (rig, integration) => Recording.Shape("error-400-response-url-used-up", await LaterAsync(rig, integration, times: 6))),
        Case.Called("action-request-button", async (rig, integration) =>
        {
            await PressAsync(rig, Buttons(rig, integration), "ack1");
            return integration.Requests.Single();
        }),
        Case.Called("action-request-button-body", async (rig, integration) =>
        {
            await PressAsync(rig, Buttons(rig, integration), "ack1");
            return JsonNode.Parse(integration.Requests.Single()["body"]!.ToString());
        }),
        Case.Called("action-request-select-users-body", async (rig, integration) =>
        {
            await PressAsync(rig, Buttons(rig, integration), "pick", rig.Carol.Id);
            return JsonNode.Parse(integration.Requests.Single()["body"]!.ToString());
        }),
        Case.Called("action-request-from-ephemeral-post", async (rig, integration) =>
        {
            await PressEphemeralAsync(rig, integration);
            return integration.Requests.Last();
        }),
        Case.Called("action-click-api-response", async (rig, integration) => (await PressAsync(rig, Buttons(rig, integration), "ack1")).Body),
        Case.Called("ws-post_edited-by-action", (rig, integration) => UpdateAsync(rig, integration, "post_edited")),
        Case.Called("ws-ephemeral_message-action", (rig, integration) => UpdateAsync(rig, integration, "ephemeral_message")),
        Case.Called("error-400-action-integration-fails", async (rig, integration) =>
        {
            integration.Status = 404;
            return (await PressAsync(rig, Buttons(rig, integration), "ack1")).Body;
        }),
        Case.Called("error-404-action-gone", async (rig, integration) => (await PressAsync(rig, Buttons(rig, integration), "gone")).Body),
        Case.Called("error-404-action-update-of-ephemeral-post", async (rig, integration) =>
            (await PressEphemeralAsync(rig, integration, new JsonObject { ["update"] = new JsonObject { ["message"] = "x" }, ["ephemeral_text"] = "y" })).Body),
        Case.Called("dialog-open", async (rig, integration) => Recording.Shape("dialog-open", await OpenAsync(rig, integration))),
        Case.Called("error-400-dialog-trigger-expired", async (rig, integration) =>
            Recording.Shape("error-400-dialog-trigger-expired", await OpenAsync(rig, integration, () => rig.Clock.Turn(TimeSpan.FromSeconds(4))))),
        Case.Called("ws-open_dialog", async (rig, integration) =>
        {
            var socket = await rig.ListenAsync(rig.Alice);
            await OpenAsync(rig, integration);
            return await socket.UntilAsync("open_dialog");
        }),
        Case.Called("dialog-submission-request", async (rig, integration) =>
        {
            await SubmitAsync(rig, integration);
            return integration.Requests.Last();
        }),
        Case.Called("dialog-submission-body", async (rig, integration) =>
        {
            await SubmitAsync(rig, integration);
            return JsonNode.Parse(integration.Requests.Last()["body"]!.ToString());
        }),
        Case.Called("dialog-cancel-body", async (rig, integration) =>
        {
            await OpenAsync(rig, integration);
            await rig.Alice.CancelAsync(rig.Alice.Dialogs.Single(), rig.Delivery);
            return JsonNode.Parse(integration.Requests.Last()["body"]!.ToString());
        }),
        Case.Called("dialog-submit-api-response", SubmitAsync),
        Case.Called("dialog-submit-api-response-errors", (rig, integration) =>
            SubmitAsync(rig, integration, new JsonObject { ["error"] = "cannot save", ["errors"] = new JsonObject { ["who"] = "is on holiday" } })),
    ];

    private static Task<RestAnswer> RunAsync(Rig rig, Integration integration, string text = "")
    {
        rig.Server.Admin.CreateCommand(rig.Core, "oncall", integration.At("/mattermost/command"));
        return ExecuteAsync(rig, text);
    }

    private static Task<RestAnswer> ExecuteAsync(Rig rig, string text) =>
        rig.As(rig.Alice).PostAsync("commands/execute", RestClient.Json(new { channel_id = rig.Delivery.Id, command = "/oncall " + text }));

    private static JsonObject Go(Integration integration)
    {
        var action = new JsonObject
        {
            ["id"] = "b1",
            ["name"] = "B",
            ["integration"] = new JsonObject { ["url"] = integration.At("/mattermost/action").ToString(), ["context"] = new JsonObject { ["do"] = "eph" } },
        };
        return new JsonObject
        {
            ["response_type"] = "ephemeral",
            ["text"] = "go",
            ["goto_location"] = "https://e.invalid/x",
            ["skip_slack_parsing"] = true,
            ["attachments"] = new JsonArray(new JsonObject { ["text"] = "att", ["actions"] = new JsonArray(action) }),
            ["extra_responses"] = new JsonArray(new JsonObject { ["response_type"] = "in_channel", ["text"] = "second" }),
        };
    }

    private static async Task<RestAnswer> LaterAsync(Rig rig, Integration integration, int times)
    {
        await RunAsync(rig, integration);
        var url = Comparison.Form(integration.Requests.Single()["body"]!.ToString())["response_url"]!.ToString();
        RestAnswer? answer = null;
        for (var i = 0; i < times; i++)
            answer = await rig.Rest.PostAsync(url, RestClient.Json(new { response_type = "ephemeral", text = "later " + i }));
        return answer!;
    }

    private static Post Buttons(Rig rig, Integration integration)
    {
        var url = integration.At("/mattermost/action").ToString();
        object[] actions =
        [
            new { id = "ack1", type = "button", name = "Ack", integration = new { url, context = new { @do = "ack", n = 7, obj = new { a = new[] { 1 } }, secret = "s3cr3t" } } },
            new { id = "ack-2", type = "button", name = "Dash", integration = new { url, context = new { } } },
            new { id = "ack_3", type = "button", name = "Underscore", integration = new { url, context = new { } } },
            new { id = "pick", type = "select", name = "Pick", data_source = "users", integration = new { url, context = new { @do = "pick" } } },
        ];
        var props = (JsonObject)RestClient.Json(new { attachments = new[] { new { text = "t", actions } } });
        return rig.Bot.Post(new PostDraft(rig.Delivery.Id, "press") { Props = props });
    }

    private static Task<RestAnswer> PressAsync(Rig rig, Post post, string action, string selected = "") =>
        rig.As(rig.Bob).PostAsync($"posts/{post.Id}/actions/{action}", RestClient.Json(new { selected_option = selected }));

    private static async Task<JsonNode?> UpdateAsync(Rig rig, Integration integration, string happened)
    {
        integration.Answer = Recording.Read("action-response-update-ephemeral");
        var post = Buttons(rig, integration);
        var socket = await rig.ListenAsync(rig.Bob);
        await PressAsync(rig, post, "ack1");
        return await socket.UntilAsync(happened);
    }

    private static async Task<RestAnswer> PressEphemeralAsync(Rig rig, Integration integration, JsonObject? answer = null)
    {
        integration.Answer = Go(integration);
        await RunAsync(rig, integration);
        integration.Answer = answer ?? [];
        var post = rig.Alice.Ephemerals.Single();
        var cookie = post.Props["attachments"]![0]!["actions"]![0]!["cookie"]!.ToString();
        return await rig.As(rig.Alice).PostAsync($"posts/{post.Id}/actions/b1", RestClient.Json(new { cookie }));
    }

    /// <summary>A dialog like the recorded one, opened by a command that was just run.</summary>
    private static async Task<RestAnswer> OpenAsync(Rig rig, Integration integration, Action? meanwhile = null)
    {
        await RunAsync(rig, integration);
        var trigger = Comparison.Form(integration.Requests.Single()["body"]!.ToString())["trigger_id"]!.ToString();
        meanwhile?.Invoke();
        object[] elements =
        [
            new { display_name = "Who", name = "who", type = "select", data_source = "users" },
            new { display_name = "From", name = "from", type = "text", subtype = "text", placeholder = "2026-11-21 09:00" },
            new { display_name = "Why", name = "why", type = "textarea", optional = true, max_length = 300 },
            new { display_name = "Notify", name = "notify", type = "bool", @default = "true", optional = true },
        ];
        var dialog = new { callback_id = "override", title = "Override", introduction_text = "Who takes over?", submit_label = "Save", notify_on_cancel = true, state = "state-1", elements };
        return await rig.As(null).PostAsync("actions/dialogs/open", RestClient.Json(new { trigger_id = trigger, url = integration.At("/mattermost/dialog"), dialog }));
    }

    private static Task<JsonNode?> SubmitAsync(Rig rig, Integration integration) => SubmitAsync(rig, integration, []);

    private static async Task<JsonNode?> SubmitAsync(Rig rig, Integration integration, JsonObject answer)
    {
        await OpenAsync(rig, integration);
        integration.Answer = answer;
        var submission = new JsonObject { ["from"] = "2026-11-21 09:00", ["notify"] = true, ["who"] = rig.Carol.Id, ["why"] = null };
        return await rig.Alice.SubmitAsync(rig.Alice.Dialogs.Single(), rig.Delivery, submission);
    }
}
