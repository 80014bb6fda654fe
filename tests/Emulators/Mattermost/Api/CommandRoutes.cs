using System.Text.Json.Nodes;
using RotationBot.Emulators.Mattermost.Model;
using RotationBot.Emulators.Mattermost.State;

namespace RotationBot.Emulators.Mattermost.Api;

internal static class CommandRoutes
{
    public static void Map(Routes routes)
    {
        routes.Add("POST", "commands", Create);
        routes.Add("GET", "commands", call =>
        {
            Managed(call, call.Query("team_id"));
            return new Answer(call.Site.Commands.Of(call.Query("team_id")));
        });
        routes.Add("GET", "commands/{command_id}", call => new Answer(Managed(call)));
        routes.Add("PUT", "commands/{command_id}", call => new Answer(call.Site.Commands.Set(Filled(Managed(call), call.Json))));
        routes.Add("PUT", "commands/{command_id}/regen_token", call =>
        {
            var command = call.Site.Commands.Set(Managed(call) with { Token = Ids.New() });
            return new Answer(new Dictionary<string, string> { ["token"] = command.Token });
        });
        routes.Add("DELETE", "commands/{command_id}", call =>
        {
            call.Site.Commands.Set(Managed(call) with { DeleteAt = call.Site.Now });
            return Answer.Ok;
        });
        routes.AddAsync("POST", "commands/execute", ExecuteAsync);
    }

    private static Answer Create(Call call)
    {
        var body = call.Json;
        var user = Managed(call, body.Text("team_id"));
        var blank = new Command
        {
            Id = Ids.New(),
            Token = Ids.New(),
            CreateAt = call.Site.Now,
            UpdateAt = call.Site.Now,
            CreatorId = user.Id,
            TeamId = body.Text("team_id"),
            Trigger = body.Text("trigger"),
            Url = body.Text("url"),
        };
        return Answer.Created(call.Site.Commands.Create(Filled(blank, body)));
    }

    private static Command Filled(Command command, JsonObject body) => command with
    {
        Trigger = body.Text("trigger"),
        Url = body.Text("url"),
        Method = body.Text("method"),
        Username = body.Text("username"),
        IconUrl = body.Text("icon_url"),
        AutoComplete = body.Flag("auto_complete"),
        AutoCompleteDesc = body.Text("auto_complete_desc"),
        AutoCompleteHint = body.Text("auto_complete_hint"),
        DisplayName = body.Text("display_name"),
        Description = body.Text("description"),
    };

    private static Command Managed(Call call)
    {
        var command = call.Site.Commands.Get(call.Id("command_id"));
        Managed(call, command.TeamId);
        return command;
    }

    private static User Managed(Call call, string teamId)
    {
        Site.Demand(call.Site.Teams.IsAdmin(teamId, call.User));
        return call.User;
    }

    private static async Task<Answer> ExecuteAsync(Call call)
    {
        var body = call.Json;
        var user = call.Site.Do(() => call.User);
        var response = await call.Site.Commands.ExecuteAsync(user, body.Text("channel_id"), body.Text("team_id"), body.Text("command"), body.Text("root_id"), call.Aborted);
        return new Answer(response);
    }
}
