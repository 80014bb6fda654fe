using NodaTime;
using RotationBot.Domain.Calendars;
using RotationBot.Domain.Changes;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Handovers;
using RotationBot.Domain.Requests;
using RotationBot.Domain.Rotas;

namespace RotationBot.Domain;

/// <summary>What a decision needs to know, loaded before it is made.</summary>
public sealed record Facts
{
    public required Organisation Organisation { get; init; }

    /// <summary>The request the event is about, if any; of several in one thread the newest.</summary>
    public Request? Request { get; init; }

    /// <summary>Whether the event's message has opened a request already (it was heard before, or edited).</summary>
    public bool AlreadyAsked { get; init; }

    /// <summary>Whether the event's message is known to have been deleted.</summary>
    public bool Deleted { get; init; }

    /// <summary>The message <see cref="Wanted.Original"/> named, as it was heard.</summary>
    public MessagePosted? Original { get; init; }

    /// <summary>All requests that are not resolved, where <see cref="Wanted.OpenRequests"/> asked for them; oldest first.</summary>
    public IReadOnlyList<Request> OpenRequests { get; init; } = [];

    /// <summary>The number a new request would get.</summary>
    public required int NextNumber { get; init; }

    /// <summary>What people have changed about each rota.</summary>
    public IReadOnlyDictionary<RotaId, RotaRecords> Records { get; init; } = new Dictionary<RotaId, RotaRecords>();

    /// <summary>The change <see cref="Wanted.Change"/> named, if there is one.</summary>
    public Change? Change { get; init; }

    /// <summary>Where <see cref="Wanted.Changes"/> asked for them: every change that waits for an answer, or is in force and not over. By number.</summary>
    public IReadOnlyList<Change> Changes { get; init; } = [];

    /// <summary>The number a new change would get; only where <see cref="Wanted.Changes"/> asked for it.</summary>
    public int NextChange { get; init; }

    /// <summary>Handovers nobody has settled yet, where <see cref="Wanted.Handovers"/> asked for them.</summary>
    public IReadOnlyList<Handover> Handovers { get; init; } = [];

    /// <summary>The number a new handover would get; only for a notice.</summary>
    public int NextHandover { get; init; }

    /// <summary>Requests opened since the instant a notice looks back to, or as far back as <see cref="Wanted.Recent"/> asked for; by time.</summary>
    public IReadOnlyList<Request> Recent { get; init; } = [];

    /// <summary>Where <see cref="Wanted.Corrections"/> asked for them: requests that somebody said had come to the wrong team, the last corrected last.</summary>
    public IReadOnlyList<Request> Corrected { get; init; } = [];

    /// <summary>What was done last, newest first, where <see cref="Wanted.Log"/> asked for it.</summary>
    public IReadOnlyList<LoggedEntry> Log { get; init; } = [];

    /// <summary>The traits of every platform of this host, and whom each reaches.</summary>
    public required IReadOnlyDictionary<PlatformId, PlatformFacts> Platforms { get; init; }

    /// <summary>The last time the process was not running, if it was long enough to be worth a word.</summary>
    public Away? Away { get; init; }

    /// <summary>Where <see cref="Wanted.Calendars"/> asked for it.</summary>
    public CalendarFacts? Calendars { get; init; }

    public RotaRecords RecordsOf(RotaId rota) => Records.GetValueOrDefault(rota, RotaRecords.None);
}

public sealed record PlatformFacts(PlatformTraits Traits, Func<PersonId, bool> Reaches);

/// <summary>The process did not run during <c>[From, To)</c>.</summary>
public sealed record Away(Instant From, Instant To);

/// <summary>What to load for a decision. Of the three ways to find a request the first one set is used: number, message, thread.</summary>
/// <param name="Message">A post of ours, or the message that asked: its request, or none.</param>
/// <param name="Thread">The thread of a request, or the thread under a post of ours.</param>
/// <param name="Original">Fills <see cref="Facts.Original"/>: a message heard earlier, from the inbox.</param>
/// <param name="AskedBy">Fills <see cref="Facts.AlreadyAsked"/> and <see cref="Facts.Deleted"/> for this message.</param>
/// <param name="Corrections">How far back.</param>
/// <param name="Recent">How far back.</param>
/// <param name="Log">How many entries of the audit log: of the change or the request, if one is named.</param>
public sealed record Wanted(
    RequestId? Number = null, MessageRef? Message = null, ThreadRef? Thread = null, MessageRef? AskedBy = null, MessageRef? Original = null, bool OpenRequests = false,
    ChangeId? Change = null, bool Changes = false, int Log = 0, bool Calendars = false, bool Handovers = false, Duration? Corrections = null, Duration? Recent = null);
