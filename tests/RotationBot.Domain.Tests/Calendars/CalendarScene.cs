using NodaTime;
using RotationBot.Domain.Calendars;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;
using RotationBot.Domain.Rotas;
using RotationBot.Domain.Routing;
using static RotationBot.Domain.Tests.Rotas.Scene;

namespace RotationBot.Domain.Tests.Calendars;

/// <summary>Five people and the rotas a test gives them; "web" has a team called Web.</summary>
internal sealed class CalendarScene(params (string Id, Rota Rota)[] rotas)
{
    private readonly Dictionary<RotaId, RotaRecords> records = [];

    public string Now { get; set; } = "2026-03-02T12:00:00Z";

    public CalendarScene With(string rota, params object[] changes)
    {
        records[new(rota)] = Records(changes);
        return this;
    }

    public OnCallCalendar? OfRota(string id) => Of(new CalendarTarget.OfRota(new(id)));

    public OnCallCalendar? OfPerson(string id) => Of(new CalendarTarget.OfPerson(new(id)));

    private OnCallCalendar? Of(CalendarTarget target) => OnCallCalendar.Of(Organisation, records, target, At(Now));

    public Organisation Organisation => new()
    {
        Name = "Example",
        TimeZone = DateTimeZone.Utc,
        People = Everybody.ToDictionary(p => new PersonId(p), p => new Person(new(p), char.ToUpperInvariant(p[0]) + p[1..], DateTimeZone.Utc, new HashSet<LocalDate>())),
        Channels = new Dictionary<ChannelId, Channel>(),
        Groups = new Dictionary<GroupId, Group>(),
        Rotas = rotas.ToDictionary(r => new RotaId(r.Id), r => r.Rota),
        Teams = new Dictionary<TeamId, Team> { [new("web")] = new() { Id = new("web"), Name = "Web", Rota = new("web") } },
        Policies = new Dictionary<PolicyId, Policy>(),
        Rulesets = new Dictionary<RulesetId, Ruleset>(),
        Headers = [],
        Priorities = [],
        Admins = new HashSet<PersonId>(),
        DirectMessages = new Entry(null, []),
    };
}
