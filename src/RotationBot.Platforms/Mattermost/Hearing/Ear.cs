using System.Text.Json;
using Microsoft.Extensions.Logging;
using RotationBot.Domain.Conversation;
using RotationBot.Platforms.Mattermost.Api;
using RotationBot.Platforms.Mattermost.Directory;
using RotationBot.Platforms.Mattermost.Socket;

namespace RotationBot.Platforms.Mattermost.Hearing;

/// <summary>What the socket tells, as the bot hears it.</summary>
internal sealed partial class Ear(MattermostDirectory directory, ChatEvents events, ILogger<Ear> logger)
{
    /// <exception cref="MattermostException">The server does not answer a question that the frame raises.</exception>
    public async ValueTask<Heard> HearAsync(Frame frame, CancellationToken cancellationToken)
    {
        try
        {
            return await OfAsync(frame, cancellationToken);
        }
        catch (JsonException)
        {
            Log.Unreadable(logger, frame.Event);
        }
        catch (MattermostException e) when (e.Failure == Failure.Refused)
        {
            Log.Skipped(logger, frame.Event, e.Message);
        }
        catch (PlatformException e) when (e.Failure == Failure.Refused)
        {
            Log.Skipped(logger, frame.Event, e.Message);
        }
        return Heard.Nothing;
    }

    private async ValueTask<Heard> OfAsync(Frame frame, CancellationToken cancellationToken)
    {
        switch (frame.Event)
        {
            case "posted" when Post(frame) is { } post:
                directory.KeepUnlessKnown(new WireChannel { Id = post.ChannelId, Type = frame.Word("channel_type") });
                return new Heard(await events.PostedAsync(post, cancellationToken), post.CreateAt);
            case "post_edited" when Post(frame) is { } post:
                return new Heard(await events.EditedAsync(post, cancellationToken), post.EditAt);
            case "post_deleted" when Post(frame) is { } post:
                return new Heard(await events.DeletedAsync(post, cancellationToken), post.DeleteAt);
            case "reaction_added" when frame.Inner("reaction", MattermostJson.Default.WireReaction) is { } reaction:
                return new Heard(await events.ReactedAsync(reaction, frame.ChannelId, cancellationToken), reaction.GivenAt);
            case "user_added":
                return await AddedAsync(frame, cancellationToken);
            case "user_updated" when frame.Inner("user", MattermostJson.Default.WireUser) is { } user:
                directory.ForgetUser(user.Id);
                return Heard.Nothing;
            case "channel_updated" when frame.Inner("channel", MattermostJson.Default.WireChannel) is { } channel:
                directory.Keep(channel);
                return Heard.Nothing;
            case "channel_converted" when frame.Word("channel_id") is { } id:
                directory.ForgetChannel(id);
                return Heard.Nothing;
            default:
                return Heard.Nothing;
        }
    }

    /// <summary>Where it is the bot itself, its channels are looked up anew. When somebody removes it they are not: it would come back at once.</summary>
    private async ValueTask<Heard> AddedAsync(Frame frame, CancellationToken cancellationToken)
    {
        var me = (await directory.NowAsync(cancellationToken)).Me.Id;
        if (frame.Word("user_id") == me)
            await directory.RefreshAsync(cancellationToken);
        return Heard.Nothing;
    }

    private static WirePost? Post(Frame frame) => frame.Inner("post", MattermostJson.Default.WirePost);

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Mattermost told of \"{Event}\" in a way that this version does not understand")]
        public static partial void Unreadable(ILogger logger, string? @event);

        [LoggerMessage(Level = LogLevel.Information, Message = "Mattermost told of \"{Event}\" in a channel it does not show: {Why}")]
        public static partial void Skipped(ILogger logger, string? @event, string why);
    }
}

/// <param name="At">The server's time of it, milliseconds since 1970; 0: it does not say.</param>
internal sealed record Heard(ChatEvent? Event, long At)
{
    public static readonly Heard Nothing = new(null, 0);
}
