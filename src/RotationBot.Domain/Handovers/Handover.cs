using System.Globalization;
using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Handovers;

public readonly record struct HandoverId(int Number)
{
    public override string ToString() => "H-" + Number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A person is to say that they have taken over, until they do or it no longer matters.</summary>
public sealed record Handover
{
    public required HandoverId Id { get; init; }

    /// <summary>How often it has been stored: 0 before the first time. Guards against two hosts deciding at once.</summary>
    public int Version { get; init; }

    public required PersonId Person { get; init; }

    /// <summary>When the shift began.</summary>
    public required Instant At { get; init; }

    /// <summary>At least one.</summary>
    public required IReadOnlyList<HandedRole> Roles { get; init; }

    public required HandoverState State { get; init; }

    /// <summary>The leads who have been told that nobody has said so.</summary>
    public IReadOnlyList<LeadTold> Told { get; init; } = [];

    /// <summary>The lead who let the person be asked again; null: nobody yet.</summary>
    public UserRef? PingedBy { get; init; }

    /// <summary>Who took it over, or sorts it out.</summary>
    public UserRef? SettledBy { get; init; }

    /// <summary>When the leads are told, and once they have been, when the shift is over; null: it is settled.</summary>
    public Instant? DueAt { get; init; }

    public bool IsOpen => State is HandoverState.Waiting or HandoverState.Late;
}

public enum HandoverState
{
    Waiting,

    /// <summary>The leads have been told.</summary>
    Late,

    Accepted,

    /// <summary>A lead sorts it out.</summary>
    Sorted,

    /// <summary>It no longer matters, or there is nobody to tell.</summary>
    Lapsed,
}

/// <param name="Before">Who had it; null: nobody.</param>
public sealed record HandedRole(RotaId Rota, RoleName Role, PersonId? Before);

/// <param name="Post">The message that told them.</param>
public sealed record LeadTold(PersonId Person, PlatformId Platform, EffectKey Post);
