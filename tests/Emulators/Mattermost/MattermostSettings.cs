namespace RotationBot.Emulators.Mattermost;

/// <summary>Which server is emulated.</summary>
public sealed record MattermostSettings
{
    /// <summary>The path below which the whole site lives, such as <c>/chat</c>; empty for none.</summary>
    public string SubPath { get; init; } = "";

    public Generation Generation { get; init; } = Generation.Five;

    /// <summary>Whether a socket that was cut can be taken up again where it ended (<c>EnableReliableWebSockets</c>).</summary>
    public bool ReliableSockets { get; init; } = true;

    /// <summary>Whether the licence covers custom groups.</summary>
    public bool CustomGroups { get; init; }

    /// <summary>Refuses requests beyond ten a second after a burst of a hundred, as a server with <c>RateLimitSettings.Enable</c> does.</summary>
    public bool LimitsRate { get; init; }

    /// <summary>Where all times of the server come from.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
