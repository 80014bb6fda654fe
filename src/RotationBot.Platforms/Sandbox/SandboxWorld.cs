using RotationBot.Platforms.Sandbox.World;

namespace RotationBot.Platforms.Sandbox;

/// <summary>
/// The pretended workspace: it stands for Slack, so it has its own file and is never part of the bot's transactions.
/// </summary>
public sealed class SandboxWorld : IDisposable
{
    private readonly WorldFile file;

    private SandboxWorld(WorldFile file, SandboxOptions options, TimeProvider real)
    {
        this.file = file;
        Options = options;
        Time = new SandboxTime(file, real, options.TimeZone);
        Workspace = new Workspace(options);
        Events = new EventLog(file);
        Listing = new Listing(file, Workspace);
        People = new PeopleActs(file, Workspace, Events, Time, Signals);
        Bot = new BotActs(file, Workspace, Time, Signals);
    }

    /// <summary>The world's clock. The host's time is this time.</summary>
    public SandboxTime Time { get; }

    /// <summary>
    /// The number of the last thing people did. The bot has heard everything once the cursor it stored,
    /// which is this number as text, has reached it.
    /// </summary>
    public long LastEvent => Events.Last();

    internal SandboxOptions Options { get; }

    internal Workspace Workspace { get; }

    internal Signals Signals { get; } = new();

    internal EventLog Events { get; }

    internal Listing Listing { get; }

    internal PeopleActs People { get; }

    internal BotActs Bot { get; }

    /// <param name="real">The computer's time, which the world's clock is ahead of.</param>
    /// <exception cref="SandboxStoreException">The file cannot be used; nothing was started.</exception>
    public static SandboxWorld Open(SandboxOptions options, TimeProvider real)
    {
        var file = WorldFile.Open(options.DataDirectory);
        try
        {
            file.Write(() => FirstState(file, options));
            return new SandboxWorld(file, options, real);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>People, channels and groups are those of the options from now on. What was said in a channel that goes stays in the file.</summary>
    public void Follow(SandboxOptions options)
    {
        file.Write(() => FirstState(file, options));
        Workspace.Follow(options);
        Signals.Changed(new Change("people", null, null));
    }

    internal ClockWalk Walk(IHostRhythm rhythm) => new(Time, rhythm, Signals);

    /// <summary>Returns when the bot has answered the command whose answer this message will hold.</summary>
    /// <param name="patience">In real time, however fast the world's clock goes.</param>
    /// <returns>Null: it has not yet; the answer still comes.</returns>
    internal async Task<MessageView?> AnswerAsync(string message, TimeSpan patience, CancellationToken cancellationToken)
    {
        var answered = Signals.AnswerTo(message);
        try
        {
            if (Listing.Message(message) is { } atOnce)
                return atOnce;
            await answered.Task.WaitAsync(patience, Time.Real, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            cancellationToken.ThrowIfCancellationRequested();
            return Listing.Message(message);
        }
        finally
        {
            Signals.StopWaiting(answered);
        }
    }

    public void Dispose()
    {
        Time.Dispose();
        file.Dispose();
    }

    /// <summary>Of what has not been there before.</summary>
    private static bool FirstState(WorldFile file, SandboxOptions options)
    {
        foreach (var (channel, header) in options.Channels)
            file.Run("INSERT INTO header VALUES ($1, $2) ON CONFLICT DO NOTHING", channel.Value, header);
        foreach (var (group, members) in options.Groups.Where(g => Members.Of(file, g.Key.Value).Count == 0))
            Members.Set(file, group.Value, members.Select(m => m.Value));
        return true;
    }
}
