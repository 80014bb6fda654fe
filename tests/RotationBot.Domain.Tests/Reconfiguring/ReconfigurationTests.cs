using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Reconfiguring;
using RotationBot.Domain.Requests;
using RotationBot.Domain.Rotas;
using RotationBot.Domain.Routing;
using static RotationBot.Domain.Tests.Rotas.Scene;
using OneRota = RotationBot.Domain.Tests.Rotas.Scene;
using Place = RotationBot.Domain.Conversation.Place;

namespace RotationBot.Domain.Tests.Reconfiguring;

/// <summary>Who is told of another configuration. Weekly from Monday 5 January 2026; ana is not reached.</summary>
public sealed class ReconfigurationTests
{
    private static readonly Instant Now = At("2026-01-06T12:00:00Z");
    private static readonly ChannelId Ops = new("ops");
    private static readonly Reconfigured Rotas = new("config/2", [new("rotas", [], [], ["web"])], []);
    private static readonly Rota Weekly = OneRota.Rota("UTC", Rotation("2026-01-05", "10:00", 1, "weeks"));
    private static readonly Rota Fortnightly = OneRota.Rota("UTC", Rotation("2026-01-05", "10:00", 2, "weeks"));
    private static readonly Rota Daily = OneRota.Rota("UTC", Rotation("2026-01-05", "10:00", 1, "days"));
    private static readonly Rota Dans = OneRota.Rota("UTC", Rotation("2026-01-05", "10:00", 1, "weeks", "dan"));

    [Fact]
    public void Each_who_gains_or_loses_a_shift_and_is_reached_gets_one_message_and_nobody_is_mentioned()
    {
        var decision = Decide(Facts(Weekly, Ops), Facts(Fortnightly, Ops));

        var posts = decision.Effects.Cast<Post>().ToList();
        Assert.Equal([Ops.ToString(), "ben", "cat"], posts.Select(p => p.Place switch { Place.InChannel c => c.Channel.ToString(), Place.DirectlyTo d => d.Person.Value, _ => "?" }));
        Assert.Empty(posts.SelectMany(p => p.Text.Pings));
        Assert.Equal(("reconfigured", "rotas: web changed"), (Assert.Single(decision.Log).What, decision.Log[0].Detail));
    }

    [Fact]
    public void Without_an_ops_channel_only_people_are_told() =>
        Assert.All(Decide(Facts(Weekly, null), Facts(Fortnightly, null)).Effects, e => Assert.IsType<Place.DirectlyTo>(Assert.IsType<Post>(e).Place));

    [Fact]
    public void Of_many_moves_the_ops_channel_reads_six_and_a_person_ten()
    {
        var texts = Decide(Facts(Weekly, Ops), Facts(Daily, Ops)).Effects.Cast<Post>().Select(p => p.Text.ToString().Split('\n')).ToList();

        Assert.Equal(3 + 6 + 1, texts[0].Length);
        Assert.Matches("^… and [0-9]+ more\\.$", texts[0][^1]);
        Assert.All(texts.Skip(1), lines => Assert.Equal((1 + 10 + 1, true), (lines.Length, lines[^1].EndsWith("more. /oncall me shows what is yours now.", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_shift_is_told_to_its_end_and_one_without_end_as_such()
    {
        var words = Decide(Facts(Weekly, Ops), Facts(Dans, Ops)).Effects.Cast<Post>().Single(p => p.Place is Place.DirectlyTo { Person.Value: "ben" }).Text.ToString();

        Assert.Contains("No longer yours: web primary from Mon 23 Feb 10:00 to Mon 2 Mar 10:00 (UTC); dan has it", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Mon 16 Mar", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_who_now_holds_a_role_for_good_reads_since_when()
    {
        var staying = OneRota.Rota("UTC", Rotation("2026-01-05", "10:00", 1, "weeks"), new RoleDefinition { Name = "lead", Kind = "static", Participants = ["eve"] });

        var words = Decide(Facts(Weekly, null), Facts(staying, null)).Effects.Cast<Post>().Single().Text.ToString();

        Assert.Equal("A shift of yours has moved: the configuration has changed.\nYours now: web lead from Tue 6 Jan 12:00 (UTC) on", words);
    }

    [Fact]
    public void Where_nothing_but_the_way_it_is_written_has_changed_nobody_is_told() =>
        Assert.Empty(Reconfiguration.Decide(Facts(Weekly, Ops), Facts(Weekly, Ops), new Reconfigured("config/2", [], []), Now).Effects);

    [Fact]
    public void A_refused_one_is_told_with_its_first_ten_faults()
    {
        var decision = Reconfiguration.Refuse(Facts(Weekly, Ops), new Refused("config/2/abc", "bot.config.json", [.. Enumerable.Range(1, 12).Select(i => $"fault {i}")]), Now);

        var lines = Assert.IsType<Post>(Assert.Single(decision.Effects)).Text.ToString().Split('\n');
        Assert.Equal(["fault 9", "fault 10", "… and 2 more; rotationbot check lists them."], lines[^3..]);
        Assert.Equal("bot.config.json: 12 faults", Assert.Single(decision.Log).Detail);
    }

    [Fact]
    public void The_same_cause_makes_the_same_keys()
    {
        var (once, again) = (Decide(Facts(Weekly, Ops), Facts(Fortnightly, Ops)), Decide(Facts(Weekly, Ops), Facts(Fortnightly, Ops)));

        Assert.Equal(once.Effects.Select(e => e.Key), again.Effects.Select(e => e.Key));
    }

    private static Decision Decide(Facts before, Facts after) => Reconfiguration.Decide(before, after, Rotas, Now);

    private static Facts Facts(Rota rota, ChannelId? ops) => new()
    {
        Organisation = Organisation(rota, ops),
        NextNumber = 1,
        Platforms = new Dictionary<PlatformId, PlatformFacts> { [new("sandbox")] = new(new(true, 250, "/oncall"), person => person.Value != "ana") },
    };

    private static Organisation Organisation(Rota rota, ChannelId? ops) => new()
    {
        Name = "Test",
        TimeZone = DateTimeZone.Utc,
        People = new Dictionary<PersonId, Person>(),
        Channels = new Dictionary<ChannelId, Channel>(),
        Groups = new Dictionary<GroupId, Group>(),
        Rotas = new Dictionary<RotaId, Rota> { [new("web")] = rota },
        Teams = new Dictionary<TeamId, Team>(),
        Policies = new Dictionary<PolicyId, Policy>(),
        Rulesets = new Dictionary<RulesetId, Ruleset>(),
        Headers = [],
        Priorities = [],
        Admins = new HashSet<PersonId>(),
        OpsChannel = ops,
        DirectMessages = new Entry(null, []),
    };
}
