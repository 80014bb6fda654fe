using NodaTime;
using RotationBot.Domain.Calendars;
using RotationBot.Domain.Changes;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Handovers;
using RotationBot.Domain.Requests;

namespace RotationBot.Domain;

/// <summary>What follows from an event or a tick: stored in one transaction, carried out afterwards.</summary>
/// <param name="Request">The new state of the request, or a new request; null: nothing changes.</param>
/// <param name="Effects">In the order they are to be carried out.</param>
/// <param name="Log">For the audit log.</param>
public sealed record Decision(Request? Request, IReadOnlyList<Effect> Effects, IReadOnlyList<LogEntry> Log)
{
    public static readonly Decision Nothing = new(null, [], []);

    /// <summary>The new states of changes to rotas, or new changes.</summary>
    public IReadOnlyList<Change> Changes { get; init; } = [];

    /// <summary>The new states of handovers, or new ones.</summary>
    public IReadOnlyList<Handover> Handovers { get; init; } = [];

    /// <summary>The firings that <see cref="Effects"/> carries to people, in order.</summary>
    public IReadOnlyList<Firing> Told { get; init; } = [];

    public IReadOnlyList<CalendarChange> Calendars { get; init; } = [];
}

/// <param name="Who">A platform's user ("sandbox:sam"), or null for the bot itself.</param>
/// <param name="What">A word in the past tense ("acked", "routed").</param>
/// <param name="Detail">Never a message's text.</param>
public sealed record LogEntry(int? Request, string? Who, string What, string Detail)
{
    /// <summary>The rota it is about; null: none.</summary>
    public RotaId? Rota { get; init; }

    /// <summary>The change it is about; null: none.</summary>
    public ChangeId? Change { get; init; }

    /// <summary>Where it was done ("sandbox:#delivery"); null: nowhere in chat.</summary>
    public string? Where { get; init; }
}

/// <summary>An entry as it stands in the audit log.</summary>
public sealed record LoggedEntry(Instant At, LogEntry Entry);
