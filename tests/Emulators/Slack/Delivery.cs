using System.Text.Json.Nodes;

namespace RotationBot.Emulators.Slack;

/// <summary>How the app took something, at the first try.</summary>
/// <param name="Delivered">Whether there was anybody to take it.</param>
/// <param name="Acked">Whether the app acknowledged it in time.</param>
/// <param name="Reason">Why not, in the words retries carry.</param>
/// <param name="Status">Over HTTP.</param>
/// <param name="Payload">What the app acknowledged with, if that may say something.</param>
public sealed record Delivery(bool Delivered, bool Acked, string? Reason = null, int? Status = null, JsonNode? Payload = null)
{
    /// <summary>Of an event.</summary>
    public string? EventId { get; init; }

    /// <summary>Of a command or an interaction.</summary>
    public string? TriggerId { get; init; }

    /// <summary>Of a command or an interaction.</summary>
    public string? ResponseUrl { get; init; }

    /// <summary>From sending to the acknowledgement, by the real clock.</summary>
    public double? AckMs { get; init; }

    /// <summary>The app does not want it again.</summary>
    internal bool NoRetry { get; init; }
}
