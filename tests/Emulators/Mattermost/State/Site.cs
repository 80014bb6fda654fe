using RotationBot.Emulators.Mattermost.Api;
using RotationBot.Emulators.Mattermost.Integrations;
using RotationBot.Emulators.Mattermost.Model;
using RotationBot.Emulators.Mattermost.Sockets;

namespace RotationBot.Emulators.Mattermost.State;

/// <summary>Everything the server knows. Whoever touches it holds its gate: <see cref="Do{T}"/>.</summary>
internal sealed class Site
{
    private readonly Lock gate = new();

    public Site(MattermostSettings settings, Faults.Faults faults)
    {
        Settings = settings;
        Faults = faults;
        Outgoing = new Outgoing();
        Hub = new Hub(this);
        Tokens = new Tokens();
        Users = new Users(this);
        Bots = new Bots(this);
        Statuses = new Statuses(this);
        Teams = new Teams(this);
        Channels = new Channels(this);
        Members = new Members(this);
        Mentions = new Mentions(this);
        Posts = new Posts(this);
        Ephemerals = new Ephemerals(this);
        Reactions = new Reactions(this);
        Groups = new Groups(this);
        Triggers = new Triggers(this);
        Commands = new Commands(this);
        ResponseUrls = new ResponseUrls(this);
        Actions = new Actions(this);
        Dialogs = new Dialogs(this);
    }

    public MattermostSettings Settings { get; }

    /// <summary>Where the server is reached, with its sub-path and without a slash at the end; known once it listens.</summary>
    public string Url { get; set; } = "";

    public Faults.Faults Faults { get; }
    public Outgoing Outgoing { get; }
    public Hub Hub { get; }
    public Tokens Tokens { get; }
    public Users Users { get; }
    public Bots Bots { get; }
    public Statuses Statuses { get; }
    public Teams Teams { get; }
    public Channels Channels { get; }
    public Members Members { get; }
    public Mentions Mentions { get; }
    public Posts Posts { get; }
    public Ephemerals Ephemerals { get; }
    public Reactions Reactions { get; }
    public Groups Groups { get; }
    public Triggers Triggers { get; }
    public Commands Commands { get; }
    public ResponseUrls ResponseUrls { get; }
    public Actions Actions { get; }
    public Dialogs Dialogs { get; }

    /// <summary>Milliseconds since 1970.</summary>
    public long Now => Settings.Time.GetUtcNow().ToUnixTimeMilliseconds();

    public bool IsOld => Settings.Generation == Generation.Five;

    public string Version => Settings.Generation.Short();

    public T Do<T>(Func<T> act)
    {
        lock (gate)
            return act();
    }

    public void Do(Action act)
    {
        lock (gate)
            act();
    }

    /// <summary>What lives in the memory of the process only is gone when it ends.</summary>
    public void Forget()
    {
        Posts.ForgetPending();
        Hub.Forget();
    }

    /// <summary>Refuses whoever may not.</summary>
    public static void Demand(bool allowed)
    {
        if (!allowed)
            throw Errors.Permissions();
    }

    public bool MayRead(User user, Channel channel) => user.IsAdmin || Members.Has(channel.Id, user.Id);

    /// <summary>A public channel can be looked at, and joined, by the whole team.</summary>
    public bool MaySee(User user, Channel channel) =>
        MayRead(user, channel) || (channel.IsPublic && Teams.HasMember(channel.TeamId, user.Id));

    public bool MayPost(User user, Channel channel) =>
        MayRead(user, channel) || user.Has("system_post_all") || (channel.IsPublic && user.Has("system_post_all_public"));
}
