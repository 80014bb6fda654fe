using RotationBot.Configuration.Json;
using RotationBot.Domain.Alerts;
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
            if (channel["purpose"]?.Text() is { } purpose)
                purposes[new(id)] = purpose;
            channels[new(id)] = new Channel(new(id), EntryReader.Entry(channel, declared)) { AlertBots = AlertBots(channel) };
        }
        return channels;
    }

    private static IReadOnlyList<AlertBot> AlertBots(ObjectView channel)
    {
        var bots = channel.OrDefault("alertBots").Items().Select(AlertBot).OfType<AlertBot>().ToList();
        if (bots.Count > 0 && channel["team"] is null && channel["rulesets"] is null)
            channel.Fault("alertBots", "nobody answers in this channel: give it \"team\" or \"rulesets\" too");
        return bots;
    }

    /// <summary>A name alone, or an object where more is to be said.</summary>
    private static AlertBot? AlertBot(JsonView view)
    {
        if (view.IsText)
            return view.Text() is { } name ? new AlertBot(name, Domain.Alerts.AlertBot.UsualWords) : null;
        return view.Object() is { } bot && bot["name"]?.Text() is { } called ? new AlertBot(called, bot.OrDefault("resolved").Texts()) : null;
    }
}
