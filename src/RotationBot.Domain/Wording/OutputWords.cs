using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Wording;

/// <summary>Trouble with headers and groups, as the bot's owners read it.</summary>
public static class OutputWords
{
    public static Text NoRoom(ChannelId channel) => Text.Of(
        $"The header of {new Span.InChannel(channel)} has no room to say who is on call: people's words fill it, and I leave those alone. Shorten them, and I add it at the rota's next change.");

    public static Text WouldPing(ChannelId channel) => Text.Of(
        $"The header of {new Span.InChannel(channel)} mentions somebody, and everybody mentioned there is told of each change of it. So I leave it alone and say nothing there of who is on call. Write the name without the @, and I add it at the rota's next change.");

    public static Text OutOfReach(GroupId group, IReadOnlyList<string> names, PlatformId platform) => Text.Of(
        $"The group {new Span.Named(group.ToString())} would be empty: {Lists.And(names)} cannot be reached on {platform}. It keeps its last members until somebody who can be is on call.");

    public static Text Deserted(GroupId group) => Text.Of(
        $"The group {new Span.Named(group.ToString())} would be empty: nobody is on call for it in the coming week. It keeps its last members until somebody is on call.");

    public static Text Refused(ChannelId channel, PlatformId platform) => Text.Of(
        $"I cannot write who is on call into the header of {new Span.InChannel(channel)}: {platform} does not let me. Mostly I lack the right to, or the channel is archived. I try again at the next change and every hour, and say when it works.");

    public static Text Refused(GroupId group, PlatformId platform) => Text.Of(
        $"I cannot change who is in the group {new Span.Named(group.ToString())}: {platform} does not let me. Mostly I lack the right to, or the group is disabled. I try again at the next change and every hour, and say when it works.");

    public static Text Written(ChannelId channel, PlatformId platform) => Text.Of(
        $"All clear: {platform} lets me write the header of {new Span.InChannel(channel)} now, and it is up to date.");

    public static Text Written(GroupId group, PlatformId platform) => Text.Of(
        $"All clear: {platform} lets me change the group {new Span.Named(group.ToString())} now, and it is up to date.");
}
