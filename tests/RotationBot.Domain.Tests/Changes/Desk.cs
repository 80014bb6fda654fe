using NodaTime;
using RotationBot.Domain.Changes;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;
using static RotationBot.Domain.Tests.Rotas.Scene;
using OneRota = RotationBot.Domain.Tests.Rotas.Scene;

namespace RotationBot.Domain.Tests.Changes;

/// <summary>
/// A team with a weekly rota of Ana, Ben and Cat, Ana's week; Dan leads it, Eve is an admin, Fay is somebody else at the
/// company, Zed nobody the configuration knows. It is Monday 5 January 2026, 10:00 in London.
/// </summary>
internal static class Desk
{
    public static readonly Instant Now = At("2026-01-05T10:00:00Z");
    public static readonly RotaId Rota = new("desk");
    public static readonly RoleName Primary = new("primary");
    private static readonly PlatformId Chat = new("sandbox");
    private static readonly ChannelRef Place = new(Chat, "desk", new ChannelId("desk"), ChannelKind.Public);

    public static readonly Organisation Organisation = new()
    {
        Name = "Desk",
        TimeZone = Zone("Europe/London"),
        People = new[] { "Ana", "Ben", "Cat", "Dan", "Eve", "Fay" }.Select(n => new Person(new(n.ToLowerInvariant()), n, Zone("Europe/London"), new HashSet<LocalDate>())).ToDictionary(p => p.Id),
        Channels = new Dictionary<ChannelId, Channel>(),
        Groups = new Dictionary<GroupId, Group>(),
        Rotas = new Dictionary<RotaId, Rota> { [Rota] = OneRota.Rota("Europe/London", Rotation("2026-01-05", "09:00", 1, "weeks"), Backup()) },
        Teams = new Dictionary<TeamId, Team> { [new("desk")] = new() { Id = new("desk"), Name = "Desk", Channel = new("desk"), Rota = Rota, Leads = new HashSet<PersonId> { new("dan") } } },
        Policies = new Dictionary<PolicyId, Domain.Requests.Policy>(),
        Rulesets = new Dictionary<RulesetId, Domain.Routing.Ruleset>(),
        Headers = [],
        Priorities = [],
        Admins = new HashSet<PersonId> { new("eve") },
        DirectMessages = new Entry(null, []),
    };

    public static UserRef User(string id) => new(Chat, id, id, Organisation.People.ContainsKey(new(id)) ? new PersonId(id) : null);

    public static Decision Say(string who, string words, Change? change = null) =>
        Decider.Decide(Facts(change), new CommandGiven("oncall", words, "reply") { Key = new("key"), Channel = Place, Actor = User(who), SentAt = Now }, Now);

    public static Decision Tick(Change change, Instant now) => Decider.Tick(Facts(change), change, now);

    /// <summary>Dan has asked Ben to cover Ana today from 14:00 to 16:00.</summary>
    public static Change Asked(params string[] people) => new()
    {
        Id = new(7),
        Version = 2,
        What = new Alteration.Cover(Rota, Primary, [new(At("2026-01-05T14:00:00Z"), At("2026-01-05T16:00:00Z"))], new PersonId("ana"), people is [var one] ? new PersonId(one) : null),
        State = ChangeState.Asked,
        By = User("dan"),
        EnteredAt = Now,
        EnteredIn = Place,
        Asked = [.. people.Select(p => new Ask(new(p), Chat, [new("ask-" + p)]))],
        AskedAt = Now,
        RemindedAt = Now,
        DueAt = At("2026-01-05T12:00:00Z"),
    };

    private static Facts Facts(Change? change) => new()
    {
        Organisation = Organisation,
        Records = Recorded.Of(change is null ? [] : [change], Organisation),
        Change = change,
        Changes = change is null ? [] : [change],
        NextChange = 8,
        NextNumber = 1,
        Platforms = new Dictionary<PlatformId, PlatformFacts> { [Chat] = new(new PlatformTraits(true, 1024, "/oncall"), _ => true) },
    };
}
