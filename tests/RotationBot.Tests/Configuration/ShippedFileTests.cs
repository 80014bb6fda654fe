using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using RotationBot.Configuration;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;
using RotationBot.Domain.Rotas;

namespace RotationBot.Tests.Configuration;

public sealed class ShippedFileTests
{
    private static readonly Lazy<Organisation> Organisation = new(() => Load().Settings!.Organisation);

    [Fact]
    public void The_shipped_file_loads_without_a_fault()
    {
        Assert.Equal([], Load().Faults);
    }

    [Fact]
    public void It_has_the_teams_and_rulesets_of_the_five_organisations()
    {
        string[] teams =
        [
            "release", "cloud", "source", "graph", "search-platform", "code-search", "cody", "docs", "ce", "sales", "data-analytics", "alert-owner",
            "release-manager", "delivery-rota", "qa-guild", "mm-delivery", "set", "pm", "sg-delivery", "sg-delivery-em", "sg-delivery-pm", "weekday-rota",
        ];

        Assert.Equal(teams.Order(StringComparer.Ordinal), Organisation.Value.Teams.Keys.Select(t => t.Value).Order(StringComparer.Ordinal));
        Assert.Equal(["agency", "mattermost", "sourcegraph-delivery", "whodoinotify"], Organisation.Value.Rulesets.Keys.Select(r => r.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_team_without_a_policy_says_something_instead()
    {
        var silent = Organisation.Value.Teams.Values.Where(t => t.Policy is null).ToList();

        Assert.Equal(["alert-owner", "ce", "cody", "data-analytics", "docs", "sales"], silent.Select(t => t.Id.Value).Order(StringComparer.Ordinal));
        Assert.All(silent, t => Assert.False(string.IsNullOrWhiteSpace(t.Note)));
    }

    [Fact]
    public void Somebody_holds_every_role_a_policy_tells_at_any_time_of_two_years()
    {
        var random = new Random(20260105);
        var start = Instant.FromUtc(2026, 1, 1, 0, 0);
        var empty = new List<string>();
        for (var i = 0; i < 2000; i++)
            empty.AddRange(Unstaffed(start + Duration.FromSeconds(random.NextInt64(2 * 365 * NodaConstants.SecondsPerDay))));

        Assert.Equal([], empty);
    }

    [Theory]
    [InlineData("2026-11-27T18:00:00Z", "set", "primary", "kai")]
    [InlineData("2026-11-27T18:00:00Z", "set", "backup", "omar")]
    [InlineData("2026-11-27T18:00:00Z", "set", "lead", "priya")]
    [InlineData("2027-03-28T01:00:00Z", "set", "primary", "omar")]
    [InlineData("2026-11-20T20:00:00Z", "sg-delivery", "engineer", "sam")]
    [InlineData("2026-11-23T10:00:00Z", "sg-delivery", "engineer", "ana")]
    [InlineData("2026-11-23T10:00:00Z", "source", "primary", "amir")]
    [InlineData("2026-11-23T10:00:00Z", "source", "backup", "lena")]
    [InlineData("2026-11-23T10:00:00Z", "release", "primary", "dev")]
    [InlineData("2026-11-23T18:20:00Z", "weekday-rota", "duty", "ada")]
    [InlineData("2026-11-24T09:00:00Z", "weekday-rota", "duty", "ben")]
    [InlineData("2026-11-28T12:00:00Z", "weekday-rota", "duty", "gita")]
    public void The_people_of_the_documented_conversations_are_on_call_in_them(string at, string rota, string role, string person)
    {
        var instant = NodaTime.Text.InstantPattern.General.Parse(at).Value;

        Assert.Equal([new PersonId(person)], Organisation.Value.Rotas[new(rota)].WhoIsOn(instant, RotaRecords.None).Of(new(role)));
    }

    [Fact]
    public void The_shipped_rules_are_the_ones_the_routing_tests_measure()
    {
        var measured = Rulesets(Path.Combine(AppContext.BaseDirectory, "Configuration", "rulesets.json"));

        Assert.True(JsonNode.DeepEquals(measured, Rulesets(Shipped.Path)), "copy \"rulesets\" from the routing tests' Data/rulesets.json into bot.config.json, or the other way round");
    }

    private static JsonNode? Rulesets(string path) =>
        JsonNode.Parse(File.ReadAllText(path), null, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true })?["rulesets"];

    private static ConfigurationResult Load() => ConfigurationFile.Load(Shipped.Path);

    private static IEnumerable<string> Unstaffed(Instant at) =>
        from team in Organisation.Value.Teams.Values
        where team.Rota is not null && team.Policy is not null
        let holders = Organisation.Value.Rotas[team.Rota!.Value].WhoIsOn(at, RotaRecords.None)
        from role in Roles(Organisation.Value.Policies[team.Policy!.Value])
        where holders.Of(role).Count == 0
        select $"{team.Id} {role} {at}";

    private static IEnumerable<RoleName> Roles(Policy policy) =>
        policy.Levels.SelectMany(l => l.Targets).Concat(policy.Final).OfType<Target.OfRole>().Select(t => t.Role).Distinct();
}
