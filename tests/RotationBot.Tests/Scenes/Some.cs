using NodaTime;
using RotationBot.Domain.Calendars;
using RotationBot.Domain.Changes;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;
using RotationBot.Domain.Rotas;

namespace RotationBot.Tests.Scenes;

/// <summary>Values that say no more than a test needs.</summary>
internal static class Some
{
    public static readonly PlatformId Platform = new("sandbox");
    public static readonly Instant Noon = Instant.FromUtc(2026, 3, 2, 12, 0);
    public static readonly ChannelRef Delivery = new(Platform, "delivery", new ChannelId("delivery"), ChannelKind.Public);
    public static readonly UserRef Sam = new(Platform, "sam", "Sam", new PersonId("sam"));

    public static MessageRef Message(string id) => new(Delivery, id);

    public static MessagePosted Posted(string id, string text = "@bot help", string? thread = null) => new()
    {
        Key = new EventKey("posted/" + id),
        Channel = Delivery,
        Actor = Sam,
        SentAt = Noon,
        Message = Message(id),
        Thread = thread is null ? null : new ThreadRef(Delivery, thread),
        Said = new Said(text, text, ToBot: true, [], []),
    };

    public static ButtonPressed Pressed(string on, string button = "ack") => new(Message(on), new ButtonId(button), null)
    {
        Key = new EventKey("pressed/" + on + "/" + button),
        Channel = Delivery,
        Actor = Sam,
        SentAt = Noon,
    };

    public static MessageDeleted Deleted(string id) => new()
    {
        Key = new EventKey("deleted/" + id),
        Channel = Delivery,
        Actor = Sam,
        SentAt = Noon,
        Message = Message(id),
    };

    /// <summary>Sam is away for an hour.</summary>
    public static Change Change(int number, Instant from) => new()
    {
        Id = new ChangeId(number),
        What = new Alteration.Absence(new PersonId("sam"), from, from + Duration.FromHours(1)),
        State = ChangeState.InForce,
        By = Sam,
        EnteredAt = from,
        EnteredIn = Delivery,
        InForceAt = from,
        DueAt = from,
    };

    /// <summary>Sam alone, until Kim joins at noon.</summary>
    public static RotaHistory History
    {
        get
        {
            var sam = new RoleDefinition { Name = "primary", Kind = "static", Participants = ["sam"], Changes = [new("2026-03-02T12:00", ["sam", "kim"], null)] };
            var definition = new RotaDefinition { TimeZone = "UTC", People = [], Roles = [sam] };
            return new([new(null, definition)], definition);
        }
    }

    public static CalendarLink CalendarLink(string token, CalendarTarget? target = null) =>
        new(new CalendarToken(token).Hash, target ?? new CalendarTarget.OfPerson(new PersonId("sam")), Sam.ToString(), Noon);

    public static Request Request(int number, string message, Instant? due = null) => new()
    {
        Id = new RequestId(number),
        Message = Message(message),
        Thread = Message(message).AsThread,
        Asker = Sam,
        Text = "help",
        OpenedAt = Noon,
        Escalation = new Escalation { State = RequestState.Open, Priority = new PriorityId("normal") },
        DueAt = due,
    };

    public static Post Post(string key, string lane = "delivery/1", Urgency urgency = Urgency.Reply, int? request = null) =>
        new(new Place.Here(Delivery), Text.Plain(key), []) { Key = new EffectKey(key), Platform = Platform, Lane = lane, Urgency = urgency, Request = request };

    public static Edit Edit(string key, string of, string lane = "delivery/1") =>
        new(new EffectKey(of), Text.Plain(key), []) { Key = new EffectKey(key), Platform = Platform, Lane = lane, Urgency = Urgency.Cosmetic };
}
