using RotationBot.Domain.Commands;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;
using RotationBot.Domain.Rotas;
using RotationBot.Domain.Routing;

namespace RotationBot.Domain.Tests.Commands;

public sealed class TeamAndTimeTests
{
    [Theory]
    [InlineData("set", "set", null)]
    [InlineData("set at fri 18:00", "set", "fri 18:00")]
    [InlineData("set fri 18:00", "set", "fri 18:00")]
    [InlineData("Search Platform tomorrow", "Search Platform", "tomorrow")]
    [InlineData("search platform", "search platform", null)]
    [InlineData("at fri", "", "fri")]
    [InlineData("", "", null)]
    [InlineData("nosuch team fri", "nosuch team fri", null)]
    public void The_longest_beginning_that_names_a_team_is_the_name(string text, string name, string? time) =>
        Assert.Equal((name, time), TeamAndTime.Split(text, Organisation));

    [Fact]
    public void A_text_of_any_length_is_read_at_once() =>
        Assert.Equal((string.Join(' ', Enumerable.Repeat("a", 20_000)), null), TeamAndTime.Split(string.Join(' ', Enumerable.Repeat("a", 20_000)), Organisation));

    private static Organisation Organisation { get; } = new()
    {
        Name = "Test",
        TimeZone = NodaTime.DateTimeZone.Utc,
        People = new Dictionary<PersonId, Person>(),
        Channels = new Dictionary<ChannelId, Channel>(),
        Groups = new Dictionary<GroupId, Group>(),
        Rotas = new Dictionary<RotaId, Rota>(),
        Teams = new[] { Team("set", "SET"), Team("search", "Search"), Team("search-platform", "Search Platform") }.ToDictionary(t => t.Id),
        Policies = new Dictionary<PolicyId, Policy>(),
        Rulesets = new Dictionary<RulesetId, Ruleset>(),
        Headers = [],
        Priorities = [],
        Admins = new HashSet<PersonId>(),
        DirectMessages = new Entry(new TeamId("set"), []),
    };

    private static Team Team(string id, string name) => new() { Id = new TeamId(id), Name = name };
}
