using System.Text.Json.Nodes;
using NodaTime;
using RotationBot.Domain.Alerts;
using RotationBot.Domain.Changes;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Details;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Focus;
using RotationBot.Domain.Handovers;
using RotationBot.Domain.Requests;
using RotationBot.Domain.Rotas;
using RotationBot.Store.Json;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Store;

/// <summary>What is written comes back the same. Compared as text: lists inside records have no equality of their own.</summary>
public sealed class DomainJsonTests
{
    private static readonly Text Everything = new(
    [
        new Span.Words("words"), new Span.Bold("bold"), new Span.Code("code"), new Span.Named("Sam"), new Span.Ping(new PersonId("sam"), "Sam"),
        new Span.PingGroup(new GroupId("support")), new Span.InChannel(new ChannelId("delivery")),
        new Span.Link("docs", new Uri("https://example.com/a?b=c")), new Span.ToMessage("there", Some.Message("m1")),
    ]);

    private static readonly Button[] Buttons = [new("ack", "I'm on it"), new(new ButtonId("handoff"), "Hand off", [new Choice("sre", "SRE")])];

    public static TheoryData<object> Events => [.. new object[]
    {
        Some.Posted("m1", "<@U1> \"quoted\" \\ \n 🚒", thread: "m0") with { FromBot = true },
        new MessageEdited
        {
            Key = new EventKey("k"), Channel = Some.Delivery with { Configured = null, Kind = ChannelKind.Private }, Actor = Some.Sam with { Person = null },
            SentAt = Some.Noon + Duration.FromNanoseconds(1), Message = Some.Message("m1"),
            Said = new Said("t", "b", false, [new GroupId("support")], [Some.Sam]),
        },
        Some.Deleted("m1"),
        new ReactionAdded(Some.Message("m1"), "eyes") { Key = new EventKey("k"), Channel = Some.Delivery, Actor = Some.Sam, SentAt = Some.Noon },
        Some.Pressed("m1"),
        new ButtonPressed(Some.Message("m1"), new ButtonId("handoff"), "sre") { Key = new EventKey("k"), Channel = Some.Delivery, Actor = Some.Sam, SentAt = Some.Noon },
        new CommandGiven("oncall", "me", "reply-1") { Key = new EventKey("k"), Channel = Some.Delivery, Actor = Some.Sam, SentAt = Some.Noon },
    }];

    public static TheoryData<object> Effects => [.. new object[]
    {
        Of(new Post(new Place.Here(Some.Delivery), Everything, Buttons) { Key = default, Platform = default, Lane = "", Urgency = Urgency.Ping, Request = 7 }),
        Of(new Post(new Place.InThread(Some.Message("m1").AsThread), Everything, [])  { Key = default, Platform = default, Lane = "", Urgency = Urgency.Ping }),
        Of(new Post(new Place.InChannel(new ChannelId("delivery")), Text.Empty, [])  { Key = default, Platform = default, Lane = "", Urgency = Urgency.Ping }),
        Of(new Post(new Place.Under(new EffectKey("R-1/team")), Text.Empty, [])  { Key = default, Platform = default, Lane = "", Urgency = Urgency.Ping }),
        Of(new Post(new Place.DirectlyTo(new PersonId("sam")), Text.Empty, [])  { Key = default, Platform = default, Lane = "", Urgency = Urgency.Ping }),
        Of(Some.Edit("e", "p")),
        Of(new Whisper(new Place.Here(Some.Delivery), Some.Sam, Everything, Buttons) { Key = default, Platform = default, Lane = "", Urgency = Urgency.Ping }),
        Of(new Answer(Some.Delivery, Some.Sam, "reply-1", Everything, Buttons) { Key = default, Platform = default, Lane = "", Urgency = Urgency.Ping }),
        Of(new SetHeader(new ChannelId("delivery"), "on call: Sam until Mon", ["on call: Sam"], First: true) { Key = default, Platform = default, Lane = "", Urgency = Urgency.Ping }),
        Of(new SetGroup(new GroupId("support"), [new PersonId("sam"), new PersonId("kim")]) { Key = default, Platform = default, Lane = "", Urgency = Urgency.Ping }),
    }];

    public static TheoryData<object> Changes => [.. new object[]
    {
        Some.Change(7, Some.Noon),
        Some.Change(7, Some.Noon) with
        {
            What = new Alteration.Cover(new("set"), new("primary"), [new(Some.Noon, Some.Noon + Duration.FromHours(1))], new PersonId("sam"), null),
            Asked = [new(new("kim"), Some.Platform, [new EffectKey("ask")], Declined: true), new(new("ana"), null, [])],
            AskedAt = Some.Noon,
            RemindedAt = Some.Noon,
            InForceAt = null,
            EndedBy = Some.Sam,
        },
        Some.Change(7, Some.Noon) with
        {
            What = new Alteration.Exchange(new("set"), new("primary"), new(new("sam"), Some.Noon, Some.Noon), new(new("kim"), Some.Noon, Some.Noon)),
        },
    }];

    [Theory]
    [MemberData(nameof(Changes))]
    public void Changes_come_back_as_they_were(object change) => ComesBack((Change)change);

    [Theory]
    [MemberData(nameof(Events))]
    public void Events_come_back_as_they_were(object happened) => ComesBack((ChatEvent)happened);

    [Theory]
    [MemberData(nameof(Effects))]
    public void Effects_come_back_as_they_were(object effect) => ComesBack((Effect)effect);

    [Fact]
    public void The_history_of_a_rota_comes_back_as_it_was() => ComesBack(new RotaHistory([new(null, Shifts), new(Some.Noon, Shifts with { PersonHolidays = new Dictionary<string, IReadOnlyList<string>>() })], Shifts));

    [Fact]
    public void A_request_comes_back_as_it_was()
    {
        ComesBack(Full);
        ComesBack(Some.Request(1, "m1"));
    }

    [Fact]
    public void A_request_stored_before_corrections_and_joiners_were_noted_has_none()
    {
        var document = JsonNode.Parse(DomainJson.Write(Some.Request(1, "m1")))!.AsObject();

        Assert.True(document.Remove("corrections") && document.Remove("joined"));
        Assert.Empty(DomainJson.Read<Request>(document.ToJsonString()).Corrections);
        Assert.Empty(DomainJson.Read<Request>(document.ToJsonString()).Joined);
    }

    [Fact]
    public void A_request_stored_before_there_were_details_has_none_and_is_asked_for_nothing()
    {
        var document = JsonNode.Parse(DomainJson.Write(Full))!.AsObject();

        Assert.All(new[] { "details", "asksFor", "isFormal", "hasIssue" }, key => Assert.True(document.Remove(key)));
        var request = DomainJson.Read<Request>(document.ToJsonString());
        Assert.Same(RequestDetails.None, request.Details);
        Assert.Empty(request.AsksFor);
    }

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_character()
    {
        var json = DomainJson.Write<ChatEvent>(Some.Posted("m1", "a\ud83db\udc00"));
        Assert.Equal("a\ufffdb\ufffd", Assert.IsType<MessagePosted>(DomainJson.Read<ChatEvent>(json)).Said.Text);
    }

    [Fact]
    public void Every_kind_of_event_effect_place_and_span_has_a_name_of_its_own()
    {
        Type[] bases = [typeof(ChatEvent), typeof(Effect), typeof(Place), typeof(Span)];
        var kinds = typeof(ChatEvent).Assembly.GetTypes().Where(t => !t.IsAbstract && bases.Contains(t.BaseType));
        var named = bases.SelectMany(b => DomainJson.Options.GetTypeInfo(b).PolymorphismOptions!.DerivedTypes).Select(d => d.DerivedType);
        Assert.Equal(kinds.Select(k => k.FullName).Order(), named.Select(k => k.FullName).Order());
    }

    private static RotaDefinition Shifts => new()
    {
        TimeZone = "Europe/London",
        People = [],
        Holidays = ["2026-12-25"],
        PersonHolidays = new Dictionary<string, IReadOnlyList<string>> { ["sam"] = ["2026-12-26"] },
        OfficeHours = new() { Windows = [new(["mon"], "09:00", "17:00")], Holidays = "open" },
        Handle = ["primary"],
        Roles =
        [
            new()
            {
                Name = "primary", Kind = "rotation", Participants = ["sam"], Start = "2026-01-05", End = "2027-01-04", Handover = "10:00", Every = new(1, "weekdays"), Weekday = "mon", Days = ["mon"],
                Between = "gap", Holidays = "skip", Coverage = new(false, [new(["tue"], "00:00", "00:00")]), Changes = [new("2026-02-02", ["sam", "kim"], "kim"), new("2026-03-02T12:00", [], null)],
            },
            new() { Name = "backup", Kind = "follows", Of = "primary", Offset = 2 },
        ],
    };

    [Fact]
    public void A_handover_comes_back_as_it_was() => ComesBack(Some.Handover(7, Some.Noon) with
    {
        Version = 3,
        State = HandoverState.Late,
        Told = [new LeadTold(new PersonId("maria"), Some.Platform, new EffectKey("H-7.1#0"))],
        PingedBy = Some.Sam,
        SettledBy = Some.Sam,
    });

    private static RequestDetails Known => new()
    {
        Links = [new(LinkKind.GithubIssue, "a/b#7", new Uri("https://github.com/a/b/issues/7")), new(LinkKind.Zendesk, "Zendesk 7", null)],
        Customer = "Acme",
        Version = "5.2",
        Deployment = "Self-hosted",
        Timeline = "by Friday",
    };

    private static Request Full => Some.Request(7, "m1", Some.Noon + Duration.FromMinutes(5)) with
    {
        Version = 3,
        Team = new TeamId("sre"),
        Policy = new PolicyId("p"),
        Channel = new ChannelId("c"),
        Group = new GroupId("g"),
        Why = "rule",
        Told = [new PersonId("sam")],
        TakenBy = Some.Sam,
        TakenAt = Some.Noon,
        FirstTakenAt = Some.Noon,
        ResolvedBy = Some.Sam,
        ResolvedAt = Some.Noon,
        Question = new OpenQuestion("hosting", "Which?", [new QuestionOption("a", "A", new TeamId("sre"), null, new GroupId("g"), null, [Detail.Jira])]),
        IsFormal = true,
        AsksFor = [Detail.GithubIssue, Detail.Version],
        Details = Known,
        HasIssue = true,
        Follows = new RequestId(2),
        Joined = [new PersonId("ana")],
        FeatureOf = new TeamId("web"),
        Alert = new Alert(3, Some.Noon, RequestState.Acked),
        Consent = new ConsentAsked(new PersonId("ana"), Some.Sam, [new EffectKey("ask")]),
        Corrections = [new Correction(new TeamId("sre"), new TeamId("web"), Some.Sam, Some.Noon, "rule", "matched")],
        Reply = new EffectKey("R-7/reply"),
        TeamPost = new EffectKey("R-7/team"),
        Escalation = new Escalation
        {
            State = RequestState.Snoozed,
            Priority = new PriorityId("p1"),
            Round = 2,
            NextLevel = 1,
            Waiting = 0,
            Told = [new PersonId("sam"), new PersonId("kim")],
            RoundToldSomebody = true,
            HandOff = new PersonId("kim"),
            Used = Duration.FromSeconds(90),
            CountFrom = Some.Noon,
            SnoozedUntil = Some.Noon + Duration.FromDays(2),
        },
    };

    private static Effect Of(Effect effect) => effect with { Key = new EffectKey("key"), Platform = Some.Platform, Lane = "lane" };

    private static void ComesBack<T>(T value)
    {
        var read = DomainJson.Read<T>(DomainJson.Write(value));
        Assert.Equal(value!.GetType(), read!.GetType());
        Assert.Equivalent(value, read, strict: true);
        Assert.Equal(DomainJson.Write(value), DomainJson.Write(read));
    }
}
