using NodaTime;
using RotationBot.Domain.Changes;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;
using static RotationBot.Domain.Tests.Rotas.Scene;
using OneRota = RotationBot.Domain.Tests.Rotas.Scene;

namespace RotationBot.Domain.Tests.Changes;

public sealed class RecordedTests
{
    private static readonly RotaId Set = new("set");
    private static readonly PlatformId Chat = new("sandbox");
    private static readonly Rota Weekly = OneRota.Rota("Europe/London", Rotation("2026-01-05", "09:00", 1, "weeks"));

    [Fact]
    public void A_cover_in_force_is_an_override_for_each_of_its_stretches()
    {
        var records = Of(Changed(7, Cover("ben", Stretch("2026-01-06T13:00:00Z", "2026-01-06T15:00:00Z"), Stretch("2026-01-07T13:00:00Z", "2026-01-07T15:00:00Z"))));

        Assert.Equal(["C-7", "C-7"], records.Overrides.Select(o => o.Id));
        Assert.Equal("ben", Weekly.On("2026-01-06T14:00:00Z", records));
        Assert.Equal("ana", Weekly.On("2026-01-06T16:00:00Z", records));
        Assert.Equal("ben", Weekly.On("2026-01-07T14:00:00Z", records));
    }

    [Fact]
    public void What_was_agreed_later_wins_whatever_its_number()
    {
        var whole = Stretch("2026-01-06T00:00:00Z", "2026-01-07T00:00:00Z");
        var records = Of(
            Changed(8, Cover("cat", whole), inForce: "2026-01-05T10:00:00Z"),
            Changed(7, Cover("ben", whole), inForce: "2026-01-05T11:00:00Z"));

        Assert.Equal("ben", Weekly.On("2026-01-06T14:00:00Z", records));
    }

    [Fact]
    public void A_cancelled_cover_counts_until_then()
    {
        var records = Of(Changed(7, Cover("ben", Stretch("2026-01-06T00:00:00Z", "2026-01-07T00:00:00Z"))) with { State = ChangeState.Cancelled, EndedAt = At("2026-01-06T12:00:00Z") });

        Assert.Equal("ben", Weekly.On("2026-01-06T11:59:59Z", records));
        Assert.Equal("ana", Weekly.On("2026-01-06T12:00:00Z", records));
    }

    [Fact]
    public void An_absence_holds_in_every_rota_the_person_is_in_until_it_is_cancelled()
    {
        var away = Changed(7, new Alteration.Absence(new("ana"), At("2026-01-06T00:00:00Z"), At("2026-01-08T00:00:00Z")));

        Assert.Equal("ben", Weekly.On("2026-01-07T12:00:00Z", Of(away)));
        Assert.Equal("ana", Weekly.On("2026-01-07T12:00:00Z", Of(away with { EndedAt = At("2026-01-07T00:00:00Z") })));
        Assert.Empty(Of(away with { EndedAt = At("2026-01-05T00:00:00Z") }).Absences);
        Assert.Empty(Of(Changed(8, new Alteration.Absence(new("eve"), At("2026-01-06T00:00:00Z"), At("2026-01-08T00:00:00Z")))).Absences);
    }

    [Fact]
    public void A_swap_exchanges_two_shifts()
    {
        var swap = new Alteration.Exchange(Set, new("primary"),
            new(new("ana"), At("2026-01-26T09:00:00Z"), At("2026-02-02T09:00:00Z")), new(new("ben"), At("2026-02-02T09:00:00Z"), At("2026-02-09T09:00:00Z")));
        var records = Of(Changed(7, swap));

        Assert.Equal("ben", Weekly.On("2026-01-26T09:00:00Z", records));
        Assert.Equal("ana", Weekly.On("2026-02-02T09:00:00Z", records));
    }

    [Fact]
    public void What_is_not_in_force_does_not_count() =>
        Assert.Empty(Of(Changed(7, Cover("ben", Stretch("2026-01-06T00:00:00Z", "2026-01-07T00:00:00Z"))) with { State = ChangeState.Asked, InForceAt = null }).Overrides);

    [Fact]
    public void A_person_or_role_the_configuration_has_lost_is_left_out()
    {
        var day = Stretch("2026-01-06T00:00:00Z", "2026-01-07T00:00:00Z");
        var gone = Changed(7, Cover("zoe", day));
        var roleless = Changed(8, new Alteration.Cover(Set, new("third"), [day], null, new PersonId("ben")));

        Assert.Empty(Of(gone, roleless).Overrides);
    }

    [Fact]
    public void The_records_with_a_change_are_those_it_will_have_when_it_is_stored()
    {
        var cover = Changed(7, Cover("ben", Stretch("2026-01-06T00:00:00Z", "2026-01-07T00:00:00Z")));
        var ended = cover with { EndedAt = At("2026-01-06T12:00:00Z") };
        var before = Recorded.Of([cover], Organisation);

        Assert.Equal(before[Set].Overrides, Recorded.With(Recorded.Of([], Organisation), null, cover, Organisation)[Set].Overrides);
        Assert.Equal(Of(ended).Overrides, Recorded.With(before, cover, ended, Organisation)[Set].Overrides);
    }

    [Fact]
    public void Of_two_absences_in_the_same_words_one_stays_when_the_other_is_taken_back()
    {
        var away = Changed(7, new Alteration.Absence(new("ana"), At("2026-01-06T00:00:00Z"), At("2026-01-08T00:00:00Z")));
        var both = Recorded.Of([away, away with { Id = new(8) }], Organisation);

        Assert.Single(Recorded.With(both, away, away with { EndedAt = At("2026-01-05T12:00:00Z") }, Organisation)[Set].Absences);
    }

    [Fact]
    public void A_rota_that_a_change_does_not_concern_keeps_the_very_same_records()
    {
        var before = Recorded.Of([], Organisation);
        var elsewhere = Changed(7, Cover("ben", Stretch("2026-01-06T00:00:00Z", "2026-01-07T00:00:00Z")) with { Rota = new("other") });

        Assert.Same(before[Set], Recorded.With(before, null, elsewhere, Organisation)[Set]);
    }

    private static RotaRecords Of(params Change[] changes) => Recorded.Of(changes, Organisation)[Set];

    private static Alteration.Cover Cover(string person, params Stretch[] stretches) => new(Set, new("primary"), stretches, null, new PersonId(person));

    private static Stretch Stretch(string from, string to) => new(At(from), At(to));

    private static Change Changed(int number, Alteration what, string inForce = "2026-01-05T10:00:00Z") => new()
    {
        Id = new(number),
        What = what,
        State = ChangeState.InForce,
        By = new UserRef(Chat, "ana", "Ana", new PersonId("ana")),
        EnteredAt = At(inForce),
        EnteredIn = new ChannelRef(Chat, "delivery", new ChannelId("delivery"), ChannelKind.Public),
        InForceAt = At(inForce),
    };

    private static Organisation Organisation => new()
    {
        Name = "Example",
        TimeZone = DateTimeZone.Utc,
        People = new Dictionary<PersonId, Person>(),
        Channels = new Dictionary<ChannelId, Channel>(),
        Groups = new Dictionary<GroupId, Group>(),
        Rotas = new Dictionary<RotaId, Rota> { [Set] = Weekly },
        Teams = new Dictionary<TeamId, Team>(),
        Policies = new Dictionary<PolicyId, Domain.Requests.Policy>(),
        Rulesets = new Dictionary<RulesetId, Domain.Routing.Ruleset>(),
        Headers = [],
        Priorities = [],
        Admins = new HashSet<PersonId>(),
        DirectMessages = new Entry(null, []),
    };
}
