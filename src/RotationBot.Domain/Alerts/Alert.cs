using NodaTime;
using RotationBot.Domain.Requests;

namespace RotationBot.Domain.Alerts;

/// <summary>What a request that an alert bot opened remembers of its alert.</summary>
/// <param name="Times">How often it has fired.</param>
/// <param name="LastAt">When it fired last.</param>
/// <param name="Before">How the request stood when the alert went away by itself; null: it never did.</param>
public sealed record Alert(int Times, Instant LastAt, RequestState? Before)
{
    /// <summary>People have been told that it came back; from then on the count alone shows it.</summary>
    public bool ReturnTold { get; init; }
}
