using NodaTime;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;
using RotationBot.Domain.Rotas;

namespace RotationBot.Domain.Tests.Requests;

public sealed class EscalationRulesTests
{
    private static readonly Instant Ten = Instant.FromUtc(2026, 3, 3, 10, 0);
    private static readonly PriorityId Normal = new("normal");
    private static readonly PriorityId P1 = new("p1");

    [Fact]
    public void A_level_whose_people_were_told_in_this_round_is_skipped_at_once()
    {
        var ladder = Ladder.Of(("primary", ["ana"], 900), ("backup", ["ana"], 900), ("lead", ["lena"], 900));

        Assert.Equal(["10:00 primary ana", "10:15 lead lena", "10:30 exhausted"], ladder.PlayOut(EscalationRules.Start(Normal, Ten), Ten));
    }

    [Fact]
    public void A_timeout_of_zero_fires_the_next_level_in_the_same_second()
    {
        var ladder = Ladder.Of(("primary", ["ana"], 0), ("backup", ["ben"], 60));

        Assert.Equal(["10:00 primary ana", "10:00 backup ben", "10:01 exhausted"], ladder.PlayOut(EscalationRules.Start(Normal, Ten), Ten));
    }

    [Fact]
    public void A_round_that_can_tell_nobody_goes_to_the_end_at_once()
    {
        var ladder = Ladder.Of(("primary", [], 900), ("backup", [], 900)) with { Rounds = 3 };

        Assert.Equal(["10:00 exhausted"], ladder.PlayOut(EscalationRules.Start(Normal, Ten), Ten));
    }

    [Fact]
    public void The_second_round_tells_everybody_again()
    {
        var ladder = Ladder.Of(("primary", ["ana"], 60), ("backup", ["ben"], 60)) with { Rounds = 2 };

        Assert.Equal(
            ["10:00 primary ana", "10:01 backup ben", "10:02 primary ana", "10:03 backup ben", "10:04 exhausted"],
            ladder.PlayOut(EscalationRules.Start(Normal, Ten), Ten));
    }

    [Fact]
    public void An_overdue_level_fires_once_and_the_next_timeout_counts_from_then()
    {
        var ladder = Ladder.Of(("primary", ["ana"], 900), ("backup", ["ben"], 900), ("lead", ["lena"], 900)).Build();
        var (waiting, _) = EscalationRules.Tick(ladder, EscalationRules.Start(Normal, Ten), Ten);

        var (late, firings) = EscalationRules.Tick(ladder, waiting, Ten + Duration.FromHours(2));

        Assert.Equal("backup", ladder.Policy.Levels[Assert.Single(firings).Level!.Value].Name);
        Assert.Equal(Ten + Duration.FromHours(2) + Duration.FromMinutes(15), EscalationRules.NextDue(ladder, late, Ten + Duration.FromHours(2)));
    }

    [Fact]
    public void Outside_office_hours_the_first_level_waits_for_the_opening_and_the_clock_stands_still()
    {
        var ladder = Ladder.Of(("primary", ["ana"], 900), ("backup", ["ben"], 900)) with { OfficeHours = ("09:00", "17:00") };
        var evening = Instant.FromUtc(2026, 3, 3, 18, 0);

        Assert.Equal(["Wed 09:00 primary ana", "Wed 09:15 backup ben", "Wed 09:30 exhausted"], ladder.PlayOut(EscalationRules.Start(Normal, evening), evening, "ddd HH:mm"));
    }

    [Fact]
    public void Raising_the_priority_keeps_the_time_already_waited()
    {
        var ladder = Ladder.Of(("primary", ["ana"], 900), ("backup", ["ben"], 900)) with { P1Timeout = 300 };
        var (waiting, _) = EscalationRules.Tick(ladder.Build(), EscalationRules.Start(Normal, Ten), Ten);

        var raised = EscalationRules.ChangePriority(ladder.Build(), waiting, P1, Ten + Duration.FromMinutes(3));

        Assert.Equal(Ten + Duration.FromMinutes(5), EscalationRules.NextDue(ladder.Build(), raised, Ten + Duration.FromMinutes(3)));
    }

    [Fact]
    public void Raising_the_priority_after_its_timeout_has_passed_is_due_at_once()
    {
        var ladder = Ladder.Of(("primary", ["ana"], 900), ("backup", ["ben"], 900)) with { P1Timeout = 300 };
        var (waiting, _) = EscalationRules.Tick(ladder.Build(), EscalationRules.Start(Normal, Ten), Ten);
        var later = Ten + Duration.FromMinutes(7);

        var (_, firings) = EscalationRules.Tick(ladder.Build(), EscalationRules.ChangePriority(ladder.Build(), waiting, P1, later), later);

        Assert.Equal(["ben"], Assert.Single(firings).People.Select(p => p.Value));
    }

    [Fact]
    public void A_request_raised_at_night_rings_at_once_if_that_priority_ignores_office_hours()
    {
        var ladder = (Ladder.Of(("primary", ["ana"], 900)) with { OfficeHours = ("09:00", "17:00"), P1Rings = true }).Build();
        var night = Instant.FromUtc(2026, 3, 3, 23, 0);
        var (deferred, none) = EscalationRules.Tick(ladder, EscalationRules.Start(Normal, night), night);

        var (_, firings) = EscalationRules.Tick(ladder, EscalationRules.ChangePriority(ladder, deferred, P1, night), night);

        Assert.Empty(none);
        Assert.Single(firings);
    }

    [Fact]
    public void Escalating_by_hand_fires_also_outside_office_hours_but_only_while_open()
    {
        var ladder = (Ladder.Of(("primary", ["ana"], 900), ("backup", ["ben"], 900)) with { OfficeHours = ("09:00", "17:00") }).Build();
        var night = Instant.FromUtc(2026, 3, 3, 23, 0);
        var start = EscalationRules.Start(Normal, night);

        Assert.Equal(["ana"], EscalationRules.EscalateNow(ladder, start, night).Item2.Single().People.Select(p => p.Value));
        Assert.Empty(EscalationRules.EscalateNow(ladder, EscalationRules.Ack(start), night).Item2);
    }

    [Fact]
    public void A_hand_off_to_a_person_tells_them_first_and_does_not_tell_them_again_as_primary()
    {
        var ladder = Ladder.Of(("primary", ["dan"], 900), ("backup", ["ben"], 900));

        Assert.Equal(
            ["10:00 handoff dan", "10:15 backup ben", "10:30 exhausted"],
            ladder.PlayOut(EscalationRules.HandOffToPerson(EscalationRules.Ack(EscalationRules.Start(Normal, Ten)), new PersonId("dan"), Ten), Ten));
    }

    [Fact]
    public void A_snooze_ends_in_a_fresh_ladder_and_a_moment_in_the_past_is_ignored()
    {
        var ladder = Ladder.Of(("primary", ["ana"], 900));
        var open = EscalationRules.Start(Normal, Ten);
        var snoozed = EscalationRules.Snooze(open, Ten + Duration.FromHours(1), Ten);

        Assert.Equal(["11:00 primary ana", "11:15 exhausted"], ladder.PlayOut(snoozed, Ten));
        Assert.Equal(RequestState.Open, EscalationRules.Snooze(open, Ten, Ten).State);
    }

    [Fact]
    public void Nothing_brings_a_resolved_request_back()
    {
        var resolved = EscalationRules.Resolve(EscalationRules.Start(Normal, Ten));

        Assert.Equal(RequestState.Resolved, EscalationRules.Ack(resolved).State);
        Assert.Equal(RequestState.Resolved, EscalationRules.HandOffToTeam(resolved, Ten).State);
        Assert.Equal(RequestState.Resolved, EscalationRules.HandOffToPerson(resolved, new PersonId("dan"), Ten).State);
        Assert.Equal(RequestState.Resolved, EscalationRules.Snooze(resolved, Ten + Duration.FromHours(1), Ten).State);
    }

    /// <summary>A ladder in a few words; its office works Mon-Fri in UTC.</summary>
    private sealed record LadderScene(IReadOnlyList<(string Level, string[] People, int Timeout)> Levels)
    {
        public int Rounds { get; init; } = 1;
        public int? P1Timeout { get; init; }
        public bool P1Rings { get; init; }
        public (string From, string To)? OfficeHours { get; init; }

        public Domain.Requests.Ladder Build() => new(
            new Policy
            {
                Id = new PolicyId("test"),
                Rounds = Rounds,
                Levels = [.. Levels.Select(l => new Level(l.Level, [.. l.People.Select(p => new Target.OfPerson(new PersonId(p)))], new Timeouts(Duration.FromSeconds(l.Timeout), Timeouts)))],
                IgnoreOfficeHours = P1Rings ? new HashSet<PriorityId> { P1 } : [],
            },
            Hours(),
            (target, _) => [target]);

        /// <summary>Everything that fires if nobody does anything.</summary>
        public IReadOnlyList<string> PlayOut(Escalation escalation, Instant now, string format = "HH:mm")
        {
            var ladder = Build();
            var said = new List<string>();
            while (EscalationRules.NextDue(ladder, escalation, now) is { } due)
            {
                (escalation, var firings) = EscalationRules.Tick(ladder, escalation, due);
                now = due;
                said.AddRange(firings.Select(f => $"{now.InUtc().ToString(format, null)} {Name(ladder, f)} {string.Join(" ", f.People)}".TrimEnd()));
            }
            return said;
        }

        private Dictionary<PriorityId, Duration> Timeouts =>
            P1Timeout is { } seconds ? new() { [P1] = Duration.FromSeconds(seconds) } : [];

        private OfficeHours? Hours() => OfficeHours is not { } hours ? null : Domain.Rotas.OfficeHours.Build(
            new OfficeHoursDefinition { Windows = [new(["mon", "tue", "wed", "thu", "fri"], hours.From, hours.To)] }, DateTimeZone.Utc, new HashSet<LocalDate>(), "").Hours;

        private static string Name(Domain.Requests.Ladder ladder, Firing firing) =>
            firing.Level is { } level ? ladder.Policy.Levels[level].Name : firing.Kind.ToString().ToLowerInvariant();
    }

    private static class Ladder
    {
        public static LadderScene Of(params (string, string[], int)[] levels) => new(levels);
    }
}
