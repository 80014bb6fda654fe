using NodaTime;
using RotationBot.Domain.Calendars;
using RotationBot.Domain.Changes;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Handovers;
using RotationBot.Domain.Requests;

namespace RotationBot.Domain;

/// <summary>One decision in the making: collects what follows, and gives every effect its key.</summary>
/// <param name="cause">What is decided on: an event's key, or a request's version for a tick. The same cause makes the same keys.</param>
internal sealed class Turn(Facts facts, Instant now, string cause)
{
    private readonly List<Effect> effects = [];
    private readonly List<LogEntry> log = [];
    private readonly List<Firing> told = [];
    private readonly List<CalendarChange> calendars = [];
    private readonly Dictionary<ChangeId, Change> changes = [];
    private readonly Dictionary<HandoverId, Handover> handovers = [];

    public Facts Facts => facts;

    public Instant Now => now;

    /// <summary>Where it was done; null: nowhere in chat, a time has come.</summary>
    public ChannelRef? Where { get; init; }

    public Roster Roster { get; } = new(facts, now);

    /// <summary>The request as it stands so far; null until there is one.</summary>
    public Request? Request { get; set; }

    public EffectKey Post(PlatformId platform, Place place, Urgency urgency, Text text, params IReadOnlyList<Button> buttons) =>
        Add(new Post(place, text, buttons) { Key = NextKey(), Platform = platform, Lane = LaneTo(place), Urgency = urgency, Request = Request?.Id.Number });

    /// <summary>Whether the post is being made in this very decision, so that it says the latest already.</summary>
    public bool IsPosting(EffectKey post) => effects.Any(e => e.Key == post);

    public void Edit(PlatformId platform, EffectKey of, Text text, params IReadOnlyList<Button> buttons) =>
        Add(new Edit(of, text, buttons) { Key = NextKey(), Platform = platform, Lane = Lane, Urgency = Urgency.Cosmetic, Request = Request?.Id.Number });

    public void Whisper(Place place, UserRef to, Text text, params IReadOnlyList<Button> buttons) =>
        Add(new Whisper(place, to, text, buttons) { Key = NextKey(), Platform = to.Platform, Lane = Lane, Urgency = Urgency.Reply, Request = Request?.Id.Number });

    public void Answer(CommandGiven command, Text text, params IReadOnlyList<Button> buttons) =>
        Add(new Answer(command.Channel, command.Actor, command.Reply, text, buttons)
        {
            Key = NextKey(),
            Platform = command.Actor.Platform,
            Lane = "answer/" + command.Reply,
            Urgency = Urgency.Reply,
            Request = Request?.Id.Number,
        });

    public void Log(UserRef? who, string what, string detail) =>
        log.Add(new LogEntry(Request?.Id.Number, who?.ToString(), what, detail));

    /// <summary>An entry about a change to a rota.</summary>
    public void Log(UserRef? who, Change change, string what, string detail) =>
        log.Add(new LogEntry(null, who?.ToString(), what, detail.Length == 0 ? change.Id.ToString() : $"{change.Id}: {detail}")
        {
            Rota = change.What.InRota,
            Change = change.Id,
            Where = Where is null ? null : $"{Where.Platform}:{Where.Id}",
        });

    /// <summary>The number of one more change.</summary>
    public ChangeId NewChange() => new(facts.NextChange + changes.Keys.Count(id => id.Number >= facts.NextChange));

    /// <summary>The change is to be stored; of one that is given twice the last state counts.</summary>
    public void Keep(Change change) => changes[change.Id] = change;

    /// <inheritdoc cref="Keep(Change)"/>
    public void Keep(Handover handover) => handovers[handover.Id] = handover;

    public void Keep(CalendarChange change) => calendars.Add(change);

    public void Tells(Firing firing) => told.Add(firing);

    /// <summary>What is to be stored. A changed request gets its next due instant here, and nowhere else.</summary>
    public Decision Done() => DoneUnchanged() with
    {
        Request = Request is null ? null : Request with { DueAt = EscalationRules.NextDue(Roster.LadderOf(Request), Request.Escalation, now) },
        Told = told,
    };

    /// <summary>Everything but the request, which stays as it is stored.</summary>
    public Decision DoneUnchanged() => new(null, effects, log) { Changes = [.. changes.Values], Handovers = [.. handovers.Values], Calendars = calendars };

    private string Lane => Request is null ? cause : Request.Id.ToString();

    /// <summary>What one person is told apart from any request, they read in the order in which it was decided.</summary>
    private string LaneTo(Place place) => Request is null && place is Place.DirectlyTo(var person) ? $"direct/{person}" : Lane;

    private EffectKey NextKey() => KeyOf(cause, effects.Count);

    /// <summary>The key of the first effect that such a decision has.</summary>
    public static EffectKey FirstKey(string cause) => KeyOf(cause, 0);

    private static EffectKey KeyOf(string cause, int place) => new(cause + "#" + place.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private EffectKey Add(Effect effect)
    {
        effects.Add(effect);
        return effect.Key;
    }
}
