using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Details;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;
using RotationBot.Domain.Rotas;
using RotationBot.Domain.Routing;

namespace RotationBot.Domain.Tests.Requests;

public sealed class TimerDueTests
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 3, 3, 12, 0);
    private static readonly PlatformId Platform = new("sandbox");
    private static readonly ChannelRef Web = new(Platform, "web", new ChannelId("web"), ChannelKind.Public);

    [Fact]
    public void The_end_of_a_snooze_where_nobody_is_paged_is_said_once_and_shown_once()
    {
        var decision = Tick(Snoozed, Noon);

        Assert.Equal(RequestState.Open, decision.Request!.State);
        Assert.Null(decision.Request.DueAt);
        Assert.Single(decision.Effects.OfType<Post>());
        Assert.Single(decision.Effects.OfType<Edit>());
    }

    [Fact]
    public void A_timer_that_comes_too_early_says_nothing()
    {
        var decision = Tick(Snoozed, Noon - Duration.FromSeconds(1));

        Assert.Equal(RequestState.Snoozed, decision.Request!.State);
        Assert.Equal(Noon, decision.Request.DueAt);
        Assert.Empty(decision.Effects);
    }

    [Fact]
    public void A_request_whose_team_left_the_configuration_says_so_and_waits_for_nothing()
    {
        var open = Snoozed with { Team = new TeamId("gone"), Policy = new PolicyId("gone"), AsksFor = [Detail.GithubIssue], Escalation = EscalationRules.Start(new PriorityId("gone"), Noon) };

        var decision = Tick(open, Noon);

        Assert.Contains("hand it to another team", Assert.Single(decision.Effects.OfType<Post>()).Text.ToString(), StringComparison.Ordinal);
        Assert.Null(decision.Request!.DueAt);
    }

    private static Decision Tick(Request request, Instant now) => Decider.Tick(Facts(request), request, now);

    private static Request Snoozed => new()
    {
        Id = new RequestId(1),
        Version = 3,
        Message = new MessageRef(Web, "m1"),
        Thread = new ThreadRef(Web, "m1"),
        Asker = new UserRef(Platform, "rosa", "Rosa", null),
        Text = "the page is down",
        OpenedAt = Noon - Duration.FromHours(1),
        Reply = new EffectKey("reply"),
        Escalation = EscalationRules.Start(new PriorityId("normal"), Noon) with { State = RequestState.Snoozed, SnoozedUntil = Noon },
    };

    private static Facts Facts(Request request) => new()
    {
        Organisation = Small,
        Request = request,
        NextNumber = 2,
        Platforms = new Dictionary<PlatformId, PlatformFacts> { [Platform] = new(new PlatformTraits(true, 1024, "/oncall"), _ => true) },
    };

    private static Organisation Small => new()
    {
        Name = "Small",
        TimeZone = DateTimeZone.Utc,
        People = new Dictionary<PersonId, Person>(),
        Channels = new Dictionary<ChannelId, Channel>(),
        Groups = new Dictionary<GroupId, Group>(),
        Rotas = new Dictionary<RotaId, Rota>(),
        Teams = new Dictionary<TeamId, Team>(),
        Policies = new Dictionary<PolicyId, Policy>(),
        Rulesets = new Dictionary<RulesetId, Ruleset>(),
        Headers = [],
        Priorities = [new Priority(new PriorityId("normal"), "normal", [], IsDefault: true)],
        Admins = new HashSet<PersonId>(),
        DirectMessages = new Entry(null, []),
    };
}
