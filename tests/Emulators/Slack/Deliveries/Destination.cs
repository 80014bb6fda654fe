namespace RotationBot.Emulators.Slack.Deliveries;

/// <summary>Where something is sent to, instead of where it would go.</summary>
/// <param name="Url">Null for the usual way.</param>
/// <param name="Retries">Whether it is sent again if it is not acknowledged.</param>
internal sealed record Destination(Uri? Url = null, Tampering Tampering = Tampering.None, bool Retries = true)
{
    public static Destination Usual { get; } = new();
}

/// <summary>What is wrong with the signature of a request.</summary>
public enum Tampering
{
    None,

    /// <summary>It is made with another secret.</summary>
    Secret,

    /// <summary>Its stamp is ten minutes old.</summary>
    Stale,

    /// <summary>Its stamp is ten minutes ahead.</summary>
    Early,
}
