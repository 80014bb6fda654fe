using RotationBot.Configuration.Json;
using RotationBot.Domain.Directory;

namespace RotationBot.Configuration.Sections;

/// <summary>Reads <c>teams</c>.</summary>
internal static class TeamReader
{
    public static IReadOnlyDictionary<TeamId, Team> Teams(JsonView section, Declared declared) =>
        section.Entries().Select(t => Team(new TeamId(t.Id), t.View, declared)).OfType<Team>().ToDictionary(t => t.Id);

    private static Team? Team(TeamId id, JsonView view, Declared declared)
    {
        if (view.Object() is not { } team)
            return null;
        return new Team
        {
            Id = id,
            Name = team["name"]?.Text() ?? id.Value,
            Channel = declared.Channel(team["channel"]),
            Group = declared.Group(team["group"]),
            Rota = declared.Rota(team["rota"]),
            Policy = declared.Policy(team["policy"]),
            Leads = declared.PersonSet(team.OrDefault("leads")),
            ProductManager = declared.Person(team["productManager"]),
            FocusGuard = Guard(team),
            PostTo = Place(team),
            KnowledgeBase = Urls.Read(team["knowledgeBase"]),
            AsksFor = DetailsReader.Read(team.OrDefault("asksFor")),
            GitHub = GithubReader.Read(team["github"]),
            OffersRfh = team.OrDefault("rfh").Truth(),
            Note = team["note"]?.Text(),
            Digest = DigestReader.Digest(team),
        };
    }

    private static bool Guard(ObjectView team)
    {
        var guards = team.OrDefault("focusGuard").Truth();
        if (guards && team["rota"] is null)
            team.Fault("focusGuard", "there are no engineers to protect: the team has no rota");
        return guards;
    }

    private static PostTo Place(ObjectView team)
    {
        if (team.OrDefault("postTo").Word() != "channel")
            return PostTo.Thread;
        if (team["channel"] is null)
            team.Fault("postTo", "\"channel\" needs a channel, and the team has none");
        return PostTo.Channel;
    }
}
