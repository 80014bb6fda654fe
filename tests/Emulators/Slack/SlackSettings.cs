namespace RotationBot.Emulators.Slack;

/// <summary>Which workspace is emulated, and how patient it is.</summary>
public sealed record SlackSettings
{
    public string AppToken { get; init; } = "xapp-1-A0EMULATOR-1-test";

    /// <summary>Has every scope of <see cref="Scopes.OfBot"/>.</summary>
    public string BotToken { get; init; } = "xoxb-emulator-bot";

    public string SigningSecret { get; init; } = "emulator-signing-secret";

    /// <summary>Sets the stage, at the start and after each reset.</summary>
    public Action<Admin>? Seed { get; init; }

    /// <summary>How long the app may take to acknowledge.</summary>
    public TimeSpan AcknowledgeWithin { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>How long after each failure an event is sent again; there are as many retries as there are waits.</summary>
    public IReadOnlyList<TimeSpan> Retries { get; init; } = [TimeSpan.Zero, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5)];

    /// <summary>How often a socket is pinged, by the real clock.</summary>
    public TimeSpan Ping { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a socket lives before it is refreshed.</summary>
    public TimeSpan SocketLife { get; init; } = TimeSpan.FromSeconds(18060);

    /// <summary>How long before its end a socket is warned.</summary>
    public TimeSpan WarningLead { get; init; } = TimeSpan.FromSeconds(10);

    public int MostSockets { get; init; } = 10;

    /// <summary>Answers 429 beyond the tier of each method, and to more than one post a second in a channel after a burst.</summary>
    public bool LimitsRate { get; init; }

    /// <summary>Whether the workspace lets everybody, and so bots, change user groups.</summary>
    public bool GroupsOpenToBots { get; init; } = true;

    /// <summary>Whether the plan has user groups.</summary>
    public bool PaidPlan { get; init; } = true;

    /// <summary>Where all times of the workspace come from.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
