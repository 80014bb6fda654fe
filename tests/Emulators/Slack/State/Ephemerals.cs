using RotationBot.Emulators.Slack.Api;
using RotationBot.Emulators.Slack.Model;

namespace RotationBot.Emulators.Slack.State;

/// <summary>What single people were shown, the latest last.</summary>
internal sealed class Ephemerals(Workspace workspace)
{
    private readonly List<Ephemeral> shown = [];

    public IEnumerable<Ephemeral> ShownTo(string userId) => shown.Where(e => e.User == userId);

    public Ephemeral Show(string channel, string user, Content content, string? threadTs)
    {
        var ephemeral = new Ephemeral(channel, user, workspace.NewTs(), content.Text, content.Blocks, threadTs);
        shown.Add(ephemeral);
        return ephemeral;
    }

    public void Put(Ephemeral old, Ephemeral now) => shown[shown.IndexOf(old)] = now;

    public Ephemeral? Find(string ts) => shown.Find(e => e.Ts == ts);

    public void Remove(Ephemeral ephemeral) => shown.Remove(ephemeral);
}
