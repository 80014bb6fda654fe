using System.Text.Json.Nodes;
using RotationBot.Emulators.Mattermost.State;

namespace RotationBot.Emulators.Mattermost.Sockets;

/// <summary>What a client asks through its socket.</summary>
internal static class SocketActions
{
    /// <returns>False if the socket ends with it.</returns>
    public static bool Handle(Site site, ClientSocket socket, JsonObject message)
    {
        var seq = message["seq"]?.DeepClone() ?? 0;
        var data = message["data"] as JsonObject ?? [];
        var action = message.Text("action");
        if (action == "authentication_challenge")
            return Authenticate(site, socket, seq, data.Text("token"));
        if (socket.Connection is not { } connection)
            return true;
        if (site.Tokens.Owner(connection.Token) is not { } owner || site.Users.Get(owner).DeleteAt > 0)
            socket.Reply(Fail(seq, "api.web_socket_router.not_authenticated.app_error", "WebSocket connection is not authenticated. Please log in and try again.", 401));
        else if (Answer(site, connection, action, data) is { } answer)
            socket.Reply(new JsonObject { ["status"] = "OK", ["seq_reply"] = seq, ["data"] = answer });
        else if (action == "user_typing")
            socket.Reply(Typing(site, connection, seq, data));
        else
            socket.Reply(Fail(seq, "api.web_socket_router.bad_action.app_error", "Unknown WebSocket action.", 500));
        return true;
    }

    private static bool Authenticate(Site site, ClientSocket socket, JsonNode seq, string token)
    {
        if (socket.Connection is not null)
            return true;
        if (site.Tokens.Owner(token) is not { } user)
            return false;
        socket.Attach(site.Hub.Open(user, token));
        socket.Reply(new JsonObject { ["status"] = "OK", ["seq_reply"] = seq });
        return true;
    }

    private static JsonObject? Answer(Site site, Connection connection, string action, JsonObject data) => action switch
    {
        "ping" => new JsonObject
        {
            ["text"] = "pong",
            ["version"] = site.Settings.Generation.Long(),
            ["server_time"] = site.Now,
            ["node_id"] = "",
        },
        "get_statuses" => Statuses(site, site.Hub.Attached.Select(c => c.UserId).Append(connection.UserId).Distinct()),
        "get_statuses_by_ids" => Statuses(site, data["user_ids"].Texts()),
        _ => null,
    };

    private static JsonObject Statuses(Site site, IEnumerable<string> users) =>
        new(users.Select(u => KeyValuePair.Create(u, (JsonNode?)site.Statuses.Of(u).Presence)));

    private static JsonObject Typing(Site site, Connection connection, JsonNode seq, JsonObject data)
    {
        var typing = new JsonObject { ["parent_id"] = data.Text("parent_id"), ["user_id"] = connection.UserId };
        site.Hub.Send(new Event("typing", typing, Audience.Channel(data.Text("channel_id")) with { Omitted = connection.UserId }));
        return new JsonObject { ["status"] = "OK", ["seq_reply"] = seq };
    }

    private static JsonObject Fail(JsonNode seq, string id, string message, int status) => new()
    {
        ["status"] = "FAIL",
        ["seq_reply"] = seq,
        ["error"] = new JsonObject { ["id"] = id, ["message"] = message, ["detailed_error"] = "", ["status_code"] = status },
    };
}
