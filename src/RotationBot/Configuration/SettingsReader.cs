using NodaTime;
using RotationBot.Configuration.Json;
using RotationBot.Configuration.Sections;
using RotationBot.Configuration.Shapes;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Routing;

namespace RotationBot.Configuration;

/// <summary>Reads the whole file: the table of contents of the configuration.</summary>
internal sealed class SettingsReader(FaultList faults, string folder, string? dataDirectory)
{
    /// <summary>The settings; null if anything is wrong.</summary>
    public Settings? Read(JsonValue file)
    {
        if (new JsonView(file, FileShapes.File, "", faults).Object() is not { } root)
            return null;
        root["$schema"]?.Text();
        var named = root["organisation"]?.Object();
        var declared = Declared.In(file, Zones.Read(named?["timeZone"]) ?? DateTimeZone.Utc);
        return Read(file, root, named, declared);
    }

    private Settings? Read(JsonValue file, ObjectView root, ObjectView? named, Declared declared)
    {
        var purposes = new Dictionary<ChannelId, string>();
        var organisation = Organisation(root, named, declared, purposes);
        var store = HostReader.StorePath(root.OrDefault("store"), folder, dataDirectory);
        var web = HostReader.Web(root.OrDefault("web"));
        var retention = HostReader.Retention(root.OrDefault("retention"));
        var mattermost = PlatformReader.MattermostServer(root["platforms"], web?.PublicUrl);
        var users = PlatformReader.SandboxUsers(root["platforms"], declared);
        if (faults.Any || store is null || web is null || retention is null)
            return null;
        return new Settings
        {
            Organisation = organisation(),
            StorePath = store,
            Web = web,
            Retention = retention,
            Sandbox = new(users, purposes),
            Mattermost = mattermost is null ? null : new(mattermost, AddressReader.Mattermost(file)),
            File = file,
        };
    }

    /// <summary>Reads and checks every section; what it returns puts them together and is called only if nothing was wrong.</summary>
    private Func<Organisation> Organisation(ObjectView root, ObjectView? named, Declared declared, Dictionary<ChannelId, string> purposes)
    {
        var name = named?["name"]?.Text() ?? "";
        var products = named?.OrDefault("products").Texts() ?? [];
        var holidays = new HolidayReader(declared, root.OrDefault("holidays"));
        var people = PeopleReader.People(root.OrDefault("people"), declared, holidays);
        var channels = ChannelReader.Channels(root.OrDefault("channels"), declared, purposes);
        var rotas = new RotaReader(declared, people, holidays, faults).Rotas(root.OrDefault("rotas"));
        var groups = GroupReader.Groups(root.OrDefault("groups"), declared, rotas);
        var teams = TeamReader.Teams(root.OrDefault("teams"), declared);
        var policies = PolicyReader.Policies(root.OrDefault("policies"), declared, new PolicyHours(declared, holidays, faults));
        var priorities = PriorityListReader.Priorities(root["priorities"]);
        var rulesets = RulesetReader.Rulesets(root.OrDefault("rulesets"), declared);
        var admins = declared.PersonSet(root.OrDefault("admins"));
        var ops = declared.Channel(root["opsChannel"]);
        var direct = DirectMessages(root["directMessages"], declared);
        RoleChecks.Check(teams, rulesets, policies, rotas, faults);
        IReadOnlyDictionary<RulesetId, Ruleset> compiled = faults.Any ? new Dictionary<RulesetId, Ruleset>() : Ruleset.CompileAll([.. rulesets.Values]);
        ExampleChecks.Check(compiled.Values, faults);
        return () => new Organisation
        {
            Name = name,
            Products = products,
            TimeZone = declared.TimeZone,
            People = people,
            Channels = channels,
            Groups = groups,
            Rotas = rotas.Values.ToDictionary(r => r.Id, r => r.Rota ?? throw new InvalidOperationException($"rota {r.Id} has neither a fault nor a result")),
            Teams = teams,
            Policies = policies.Values.ToDictionary(p => p.Policy.Id, p => p.Policy),
            Rulesets = compiled,
            Notices = rotas.Values.ToDictionary(r => r.Id, r => r.Notices),
            Headers = [.. rotas.Values.SelectMany(r => r.Headers)],
            Priorities = priorities,
            Admins = admins,
            OpsChannel = ops,
            DirectMessages = direct ?? new Entry(null, []),
        };
    }

    private static Entry? DirectMessages(JsonView? view, Declared declared)
    {
        if (view?.Object() is not { } entry)
            return null;
        if (entry["team"] is null && entry["rulesets"] is null)
            view.Fault("either \"team\" or \"rulesets\" must be given");
        return EntryReader.Entry(entry, declared);
    }
}
