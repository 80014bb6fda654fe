using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using RotationBot.Emulators.Slack.Deliveries;
using RotationBot.Emulators.Slack.Sockets;

namespace RotationBot.Emulators.Slack.State;

/// <summary>Everything Slack knows of one workspace with one app. Whoever touches it holds its gate: <see cref="Do{T}"/>.</summary>
internal sealed class Workspace
{
    public const string Domain = "emulator";
    public const string TeamId = "T0EMULATOR";
    public const string AppId = "A0EMULATOR";
    public const string BotUserId = "U0BOTUSER1";
    public const string BotId = "B0BOTID001";

    private readonly Lock gate = new();
    private readonly List<TaskCompletionSource> waiting = [];
    private bool isLooking;
    private long lastTs;

    public Workspace(SlackSettings settings, Faults.Faults faults)
    {
        Settings = settings;
        Faults = faults;
        Sockets = new SocketPool(this);
        Courier = new Courier(this);
        Interactions = new Interactions(this);
        Begin();
    }

    public SlackSettings Settings { get; }
    public Faults.Faults Faults { get; }

    /// <summary>Where it is reached, without a slash at the end; known once it listens.</summary>
    public string Url { get; set; } = "";

    public SocketPool Sockets { get; }
    public Courier Courier { get; }
    public Interactions Interactions { get; }
    public Ids Ids { get; private set; }
    public Tokens Tokens { get; private set; }
    public Users Users { get; private set; }
    public Rooms Rooms { get; private set; }
    public Messages Messages { get; private set; }
    public Mentions Mentions { get; private set; }
    public Ephemerals Ephemerals { get; private set; }
    public UserGroups Groups { get; private set; }
    public Reactions Reactions { get; private set; }
    public Views Views { get; private set; }
    public Triggers Triggers { get; private set; }
    public ResponseUrls ResponseUrls { get; private set; }

    public DateTimeOffset Time => Settings.Time.GetUtcNow();

    /// <summary>Seconds since 1970.</summary>
    public long Now => Time.ToUnixTimeSeconds();

    /// <summary>Forgets what was said and done, and sets the stage again; sockets stay.</summary>
    public void Reset() => Do(() =>
    {
        Faults.Clear();
        Begin();
    });

    /// <summary>A stamp later than every one before.</summary>
    public string NewTs()
    {
        lastTs = Math.Max(lastTs + 1, (Time - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond);
        return string.Create(CultureInfo.InvariantCulture, $"{lastTs / 1_000_000}.{lastTs % 1_000_000:000000}");
    }

    public T Do<T>(Func<T> act)
    {
        lock (gate)
        {
            try
            {
                return act();
            }
            finally
            {
                Wake();
            }
        }
    }

    public void Do(Action act) => Do(() =>
    {
        act();
        return true;
    });

    /// <returns>What was looked for, as soon as it is there; it is looked for again whenever somebody has done something.</returns>
    public async Task<T> UntilAsync<T>(Func<T?> look, CancellationToken token)
        where T : class
    {
        for (; ; )
        {
            var changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            lock (gate)
            {
                if (Look(look) is { } found)
                    return found;
                waiting.Add(changed);
            }
            await changed.Task.WaitAsync(token);
        }
    }

    /// <summary>Something has happened: whoever waits looks again.</summary>
    public void Wake()
    {
        lock (gate)
        {
            if (isLooking || waiting.Count == 0)
                return;
            waiting.ForEach(w => w.TrySetResult());
            waiting.Clear();
        }
    }

    [MemberNotNull(nameof(Ids), nameof(Tokens), nameof(Users), nameof(Rooms), nameof(Messages), nameof(Mentions), nameof(Ephemerals))]
    [MemberNotNull(nameof(Groups), nameof(Reactions), nameof(Views), nameof(Triggers), nameof(ResponseUrls))]
    private void Begin()
    {
        Ids = new Ids();
        Tokens = new Tokens(Settings);
        Users = new Users(this);
        Rooms = new Rooms(this);
        Messages = new Messages(this);
        Mentions = new Mentions(this);
        Ephemerals = new Ephemerals(this);
        Groups = new UserGroups(this);
        Reactions = new Reactions(this);
        Views = new Views(this);
        Triggers = new Triggers(this);
        ResponseUrls = new ResponseUrls(this);
        Courier.Forget();
        Courier.Quietly(() => Settings.Seed?.Invoke(new Admin(this)));
    }

    /// <summary>Looking is not doing: it wakes nobody.</summary>
    private T? Look<T>(Func<T?> look)
        where T : class
    {
        isLooking = true;
        try
        {
            return look();
        }
        finally
        {
            isLooking = false;
        }
    }
}
