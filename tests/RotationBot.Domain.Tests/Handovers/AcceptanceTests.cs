using RotationBot.Domain.Conversation;
using RotationBot.Domain.Handovers;
using RotationBot.Domain.Rotas;
using RotationBot.Domain.Tests.Notices;
using static RotationBot.Domain.Tests.Rotas.Scene;

namespace RotationBot.Domain.Tests.Handovers;

/// <summary>Ana has the week from Monday 5 January 2026, 09:00 in London; then Ben. Eve leads.</summary>
public sealed class AcceptanceTests
{
    private static readonly RoleDefinition Weekly = Rotation("2026-01-05", "09:00", 1, "weeks");
    private static readonly Desk Desk = Desk.Of(Weekly);

    [Fact]
    public void Whoever_takes_over_by_plan_is_asked_to_say_so()
    {
        var handover = Assert.Single(Said(Desk, "2026-01-12T09:00:00Z").Handovers);

        Assert.Equal(("ben", "ana", HandoverState.Waiting), (handover.Person.Value, handover.Roles[0].Before?.Value, handover.State));
        Assert.Equal(At("2026-01-12T09:30:00Z"), handover.DueAt);
    }

    [Fact]
    public void Neither_a_cover_nor_its_end_is_asked_for()
    {
        var desk = Desk.With(Cover("cat", "2026-01-07T13:00:00Z", "2026-01-07T15:00:00Z", "2026-01-05T12:00:00Z"));

        Assert.Empty(Said(desk, "2026-01-07T13:00:00Z").Handovers);
        Assert.Empty(Said(desk, "2026-01-07T15:00:00Z").Handovers);
    }

    [Fact]
    public void A_cover_from_the_first_minute_of_a_shift_is_a_handover() =>
        Assert.Equal("cat", Assert.Single(Said(Desk.With(Cover("cat", "2026-01-12T09:00:00Z", "2026-01-15T09:00:00Z", "2026-01-05T12:00:00Z")), "2026-01-12T09:00:00Z").Handovers).Person.Value);

    [Fact]
    public void A_role_nobody_rings_is_not_asked_for() =>
        Assert.Empty(Said(Desk.Of(Weekly with { Name = "third" }), "2026-01-12T09:00:00Z").Handovers);

    [Fact]
    public void A_rota_can_do_without() =>
        Assert.Empty(Said(Desk with { Rules = Desk.Rules with { AcceptHandovers = false } }, "2026-01-12T09:00:00Z").Handovers);

    [Theory]
    [InlineData("09:00", "2026-01-12T09:30:00Z")]
    [InlineData("08:45", "2026-01-12T09:30:00Z")]
    [InlineData("17:50", "2026-01-13T09:20:00Z")]
    [InlineData("03:00", "2026-01-12T09:30:00Z")]
    public void The_leads_hear_after_half_an_hour_of_office_hours(string handover, string due)
    {
        var hours = new OfficeHoursDefinition { Windows = [new(["mon", "tue", "wed", "thu", "fri"], "09:00", "18:00")] };
        var desk = Desk with { Rotas = new() { ["desk"] = Built(Definition("Europe/London", Weekly with { Handover = handover }) with { OfficeHours = hours }) } };

        Assert.Equal(At(due), Assert.Single(Said(desk, $"2026-01-12T{handover}:00Z").Handovers).DueAt);
    }

    [Theory]
    [InlineData("20:45", "2026-01-13T08:00:00Z")]
    [InlineData("03:00", "2026-01-12T08:00:00Z")]
    public void Without_office_hours_they_do_not_hear_at_night(string handover, string due) =>
        Assert.Equal(At(due), Assert.Single(Said(Desk.Of(Weekly with { Handover = handover }), $"2026-01-12T{handover}:00Z").Handovers).DueAt);

    [Fact]
    public void The_leads_are_told_once()
    {
        var decision = Ticked(Desk);

        Assert.Equal(["eve"], decision.Effects.OfType<Post>().Select(p => ((Conversation.Place.DirectlyTo)p.Place).Person.Value));
        Assert.Equal((HandoverState.Late, At("2026-01-19T09:00:00Z")), (decision.Handovers[0].State, decision.Handovers[0].DueAt!.Value));
    }

    [Fact]
    public void One_that_nobody_took_ends_with_its_shift()
    {
        var late = Ticked(Desk).Handovers[0];

        var decision = Decider.Tick(Desk.Facts, late, late.DueAt!.Value);

        Assert.Equal((HandoverState.Lapsed, null), (decision.Handovers[0].State, decision.Handovers[0].DueAt));
        Assert.Empty(Assert.IsType<Edit>(Assert.Single(decision.Effects)).Buttons);
    }

    [Fact]
    public void Nobody_is_told_where_nobody_leads_or_the_lead_is_the_person_or_out_of_reach()
    {
        foreach (var desk in new[] { Desk with { Leads = [] }, Desk with { Leads = ["ben"] }, Desk with { OutOfReach = ["eve"] } })
        {
            var decision = Ticked(desk);

            Assert.Empty(decision.Effects);
            Assert.Equal(HandoverState.Lapsed, decision.Handovers[0].State);
        }
    }

    [Fact]
    public void Nobody_is_told_where_somebody_else_has_it_by_now() =>
        Assert.Empty(Ticked(Desk.With(Cover("cat", "2026-01-12T09:10:00Z", "2026-01-13T09:00:00Z"))).Effects);

    [Fact]
    public void A_handover_in_a_rota_that_is_gone_lapses() =>
        Assert.Equal(HandoverState.Lapsed, Ticked(Desk with { Rotas = [] }).Handovers[0].State);

    [Fact]
    public void Ticking_too_early_does_nothing() =>
        Assert.Empty(Decider.Tick(Desk.Facts, Waiting, At("2026-01-12T09:29:59Z")).Handovers);

    private static Handover Waiting => Assert.Single(Said(Desk, "2026-01-12T09:00:00Z").Handovers);

    private static Decision Ticked(Desk desk) => Decider.Tick(desk.Facts, Waiting, At("2026-01-12T09:30:00Z"));

    /// <summary>What follows from the one notice that is due.</summary>
    private static Decision Said(Desk desk, string now) => Decider.Say(desk.Facts, Assert.Single(desk.At(now).Due), At(now));
}
