using System.Globalization;
using RotationBot.Emulators.Slack.Api;

namespace RotationBot.Emulators.Slack.State;

/// <summary>Leave to open a view, once and at once.</summary>
internal sealed class Triggers(Workspace workspace)
{
    private static readonly TimeSpan Life = TimeSpan.FromSeconds(3);

    private readonly Dictionary<string, Trigger> triggers = [];

    public string Issue(string userId)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{workspace.Now}.{workspace.Ids.New("")}.{Guid.NewGuid():N}");
        triggers[id] = new Trigger(userId, workspace.Time + Life);
        return id;
    }

    /// <returns>Who may be shown something.</returns>
    public string Exchange(string? id)
    {
        if (id is null || !triggers.TryGetValue(id, out var trigger))
            throw new RefusedException("invalid_trigger_id");
        if (trigger.IsUsed)
            throw new RefusedException("exchanged_trigger_id");
        if (trigger.Ends < workspace.Time)
            throw new RefusedException("expired_trigger_id");
        triggers[id] = trigger with { IsUsed = true };
        return trigger.UserId;
    }

    private sealed record Trigger(string UserId, DateTimeOffset Ends, bool IsUsed = false);
}
