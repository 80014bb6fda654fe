using Microsoft.AspNetCore.Http;
using RotationBot.Platforms.Sandbox.World;

namespace RotationBot.Platforms.Sandbox.Api;

/// <summary>What people do.</summary>
internal sealed class ActRoutes(SandboxWorld world)
{
    /// <summary>How long a caller waits for the bot's answer to a command, in real time.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly PeopleActs people = world.People;

    public async Task PostAsync(HttpContext context)
    {
        if (await Body.ReadAsync(context, SandboxJson.Wire.PostRequest, context.RequestAborted) is not { } said)
            return;
        if (Body.Missing(("channel", said.Channel), ("user", said.User), ("text", said.Text)) is { } missing)
            await Body.MissingAsync(context, missing);
        else
            await IdAsync(context, people.Post(said.Channel!, said.User!, said.Text!, said.Thread, said.Key));
    }

    public async Task EditAsync(HttpContext context)
    {
        if (await Body.ReadAsync(context, SandboxJson.Wire.EditRequest, context.RequestAborted) is not { } edit)
            return;
        if (Body.Missing(("user", edit.User), ("text", edit.Text)) is { } missing)
            await Body.MissingAsync(context, missing);
        else
            await MessageAsync(context, people.Edit(Route.Of(context, "id"), edit.User!, edit.Text!));
    }

    public async Task DeleteAsync(HttpContext context)
    {
        if (await Body.ReadAsync(context, SandboxJson.Wire.DeleteRequest, context.RequestAborted) is not { } delete)
            return;
        if (Body.Missing(("user", delete.User)) is { } missing)
            await Body.MissingAsync(context, missing);
        else
            await MessageAsync(context, people.Delete(Route.Of(context, "id"), delete.User!));
    }

    public async Task PressAsync(HttpContext context)
    {
        if (await Body.ReadAsync(context, SandboxJson.Wire.PressRequest, context.RequestAborted) is not { } press)
            return;
        if (Body.Missing(("user", press.User)) is { } missing)
            await Body.MissingAsync(context, missing);
        else
            await MessageAsync(context, people.Press(Route.Of(context, "id"), Route.Of(context, "button"), press.User!, press.Value));
    }

    public async Task ReactAsync(HttpContext context)
    {
        if (await Body.ReadAsync(context, SandboxJson.Wire.ReactRequest, context.RequestAborted) is not { } reaction)
            return;
        if (Body.Missing(("user", reaction.User), ("emoji", reaction.Emoji)) is { } missing)
            await Body.MissingAsync(context, missing);
        else
            await MessageAsync(context, people.React(Route.Of(context, "id"), reaction.User!, reaction.Emoji!));
    }

    public async Task HeaderAsync(HttpContext context)
    {
        if (await Body.ReadAsync(context, SandboxJson.Wire.HeaderRequest, context.RequestAborted) is not { } change)
            return;
        if (Body.Missing(("user", change.User)) is { } missing)
        {
            await Body.MissingAsync(context, missing);
            return;
        }

        var written = people.WriteHeader(Route.Of(context, "name"), change.User!, change.Header ?? "");
        await Reply.OutcomeAsync(context, written, channel => Reply.JsonAsync(context, channel, SandboxJson.Wire.ChannelView));
    }

    public async Task CommandAsync(HttpContext context)
    {
        if (await Body.ReadAsync(context, SandboxJson.Wire.CommandRequest, context.RequestAborted) is not { } given)
            return;
        if (Body.Missing(("channel", given.Channel), ("user", given.User), ("command", given.Command)) is { } missing)
        {
            await Body.MissingAsync(context, missing);
            return;
        }

        var accepted = people.Command(given.Channel!, given.User!, given.Command!, given.Text ?? "", given.Key);
        await Reply.OutcomeAsync(context, accepted, id => AnswerAsync(context, id));
    }

    private async Task AnswerAsync(HttpContext context, string id)
    {
        if (await world.AnswerAsync(id, Patience, context.RequestAborted) is { } answer)
            await Reply.JsonAsync(context, new CommandAnswer(id, answer.Text, true, answer.Buttons), SandboxJson.Wire.CommandAnswer);
        else
            await Reply.ErrorAsync(context, StatusCodes.Status504GatewayTimeout, $"The bot has not answered yet. Its answer will appear as message {id}.", id);
    }

    private static Task IdAsync(HttpContext context, Outcome<string> done) =>
        Reply.OutcomeAsync(context, done, id => Reply.JsonAsync(context, new IdAnswer(id), SandboxJson.Wire.IdAnswer));

    private Task MessageAsync(HttpContext context, Outcome<string> done) =>
        Reply.OutcomeAsync(context, done, id => Reply.JsonAsync(context, world.Listing.Message(id)!, SandboxJson.Wire.MessageView));
}
