using NodaTime;
using RotationBot.Configuration.Json;
using RotationBot.Configuration.Sections;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Routing;

namespace RotationBot.Configuration;

/// <summary>Reads the whole file: the table of contents of the configuration.</summary>
internal sealed class SettingsReader(FaultList faults, string folder, string? dataDirectory)
{
    private static readonly string[] Sections =
    [
        "$schema", "organisation", "store", "web", "retention", "admins", "opsChannel", "directMessages", "platforms",
        "people", "holidays", "channels", "groups", "rotas", "teams", "policies", "priorities", "rulesets",
    ];

    /// <summary>The settings; null if anything is wrong.</summary>
    public Settings? Read(JsonValue file)
    {
        if (new JsonView(file, "", faults).Object(Sections) is not { } root)
            return null;
        root["$schema"]?.Text();
        var named = root.Required("organisation")?.Object("name", "timeZone");
        var name = named?.Required("name")?.Text() ?? "";
        var declared = Declared.In(file, Zones.Read(named?.Required("timeZone")) ?? DateTimeZone.Utc);
        return Read(file, root, name, declared);
    }

    private Settings? Read(JsonValue file, ObjectView root, string name, Declared declared)
    {
        var purposes = new Dictionary<ChannelId, string>();
        var organisation = Organisation(root, name, declared, purposes);
        var store = HostReader.StorePath(root["store"], folder, dataDirectory);
        var web = HostReader.Web(root["web"]);
        var retention = HostReader.Retention(root["retention"]);
        var users = PlatformReader.SandboxUsers(root.Required("platforms"), declared);
        if (faults.Any)
            return null;
        return new Settings { Organisation = organisation(), StorePath = store, Web = web, Retention = retention, Sandbox = new(users, purposes), File = file };
    }

    /// <summary>Reads and checks every section; what it returns puts them together and is called only if nothing was wrong.</summary>
    private Func<Organisation> Organisation(ObjectView root, string name, Declared declared, Dictionary<ChannelId, string> purposes)
    {
        var holidays = new HolidayReader(declared, root["holidays"]);
        var people = PeopleReader.People(root["people"], declared, holidays);
        var channels = ChannelReader.Channels(root["channels"], declared, purposes);
        var rotas = new RotaReader(declared, people, holidays, faults).Rotas(root["rotas"]);
        var groups = GroupReader.Groups(root["groups"], declared, rotas);
        var teams = TeamReader.Teams(root["teams"], declared);
        var policies = PolicyReader.Policies(root["policies"], declared, new PolicyHours(declared, holidays, faults));
        var priorities = PriorityListReader.Priorities(root.Required("priorities"));
        var rulesets = RulesetReader.Rulesets(root["rulesets"], declared);
        var admins = declared.PersonSet(root["admins"]);
        var ops = declared.Channel(root["opsChannel"]);
        var direct = DirectMessages(root.Required("directMessages"), declared);
        RoleChecks.Check(teams, rulesets, policies, rotas);
        return () => new Organisation
        {
            Name = name,
            TimeZone = declared.TimeZone,
            People = people,
            Channels = channels,
            Groups = groups,
            Rotas = rotas.Values.ToDictionary(r => r.Id, r => r.Rota ?? throw new InvalidOperationException($"rota {r.Id} has neither a fault nor a result")),
            Teams = teams,
            Policies = policies.Values.ToDictionary(p => p.Policy.Id, p => p.Policy),
            Rulesets = rulesets.Values.ToDictionary(r => r.Id, Ruleset.Compile),
            Headers = [.. rotas.Values.SelectMany(r => r.Headers)],
            Priorities = priorities,
            Admins = admins,
            OpsChannel = ops,
            DirectMessages = direct ?? new Entry(null, []),
        };
    }

    private static Entry? DirectMessages(JsonView? view, Declared declared)
    {
        if (view?.Object("team", "rulesets") is not { } entry)
            return null;
        if (entry["team"] is null && entry["rulesets"] is null)
            view.Fault("either \"team\" or \"rulesets\" must be given");
        return EntryReader.Entry(entry, declared);
    }
}
