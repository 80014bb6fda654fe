using RotationBot.Configuration.Json;
using RotationBot.Domain.Directory;

namespace RotationBot.Configuration.Sections;

/// <summary>Reads <c>channels</c>.</summary>
internal static class ChannelReader
{
    public static IReadOnlyDictionary<ChannelId, Channel> Channels(JsonView section, Declared declared, Dictionary<ChannelId, string> purposes)
    {
        var channels = new Dictionary<ChannelId, Channel>();
        foreach (var (id, view) in section.Entries())
        {
            if (view.Object() is not { } channel)
                continue;
            channel["slack"]?.Text();
            channel["mattermost"]?.Text();
            channel.OrDefault("listen").Word();
            channel.OrDefault("alertBots").Texts();
            if (channel["purpose"]?.Text() is { } purpose)
                purposes[new(id)] = purpose;
            channels[new(id)] = new Channel(new(id), EntryReader.Entry(channel, declared));
        }
        return channels;
    }
}
