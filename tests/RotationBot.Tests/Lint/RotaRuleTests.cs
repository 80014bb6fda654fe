namespace RotationBot.Tests.Lint;

public sealed class RotaRuleTests
{
    private const string Start = "\"start\": \"2026-01-05\"";
    private const string Lead = "\"kind\": \"static\", \"participants\": [\"dana\"]";

    [Fact]
    public void A_role_that_starts_later_is_a_gap_where_its_policy_would_ring()
    {
        Look.Says("rota-gap", "rotas.web.roles[0]",
            "nobody is \"primary\" from Mon 30 Nov 10:00 to Mon 14 Dec 10:00 (London): \"ladder\" would ring then and passes the role over; add people, or look at \"start\", \"days\", \"between\" and \"holidays\"",
            Look.At(Start, "\"start\": \"2026-12-14\""));
        Assert.Empty(Look.At(Start, "\"start\": \"2026-11-30\""));
    }

    [Fact]
    public void Of_a_rota_that_no_policy_rings_a_week_without_anybody_is_a_gap()
    {
        var unrung = new[] { ("\"policy\": \"ladder\", \"leads\"", "\"leads\""), (", \"policy\": \"ladder\", \"references\"", ", \"references\"") };

        var gap = Assert.Single(Look.At([(Start, "\"start\": \"2026-12-14\""), .. unrung]), f => f.Rule == "rota-gap");

        Assert.Equal("nobody is \"primary\" from Mon 30 Nov 10:00 to Mon 14 Dec 10:00 (London); add people, or look at \"start\", \"days\" and \"holidays\"", gap.Message);
        Assert.DoesNotContain(Look.At([(Start, "\"start\": \"2026-12-04\""), .. unrung]), f => f.Rule == "rota-gap");
    }

    [Fact]
    public void Gaps_are_counted_and_the_first_is_told()
    {
        var findings = Look.At((Start, Start + ", \"days\": [\"mon\"]"), ("\"unit\": \"weeks\"", "\"unit\": \"weekdays\""), ("\"ignoreOfficeHours\": [\"p1\"]", "\"ignoreOfficeHours\": []"));

        var gap = Assert.Single(findings);
        Assert.Equal(("rota-gap", "rotas.web.roles[0]"), (gap.Rule, gap.Path));
        Assert.StartsWith("nobody is \"primary\" from Fri 4 Dec 09:00 to Fri 4 Dec 17:00 (London), and 14 more times in the next 8 weeks: ", gap.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_role_that_no_policy_rings_may_have_gaps() =>
        Assert.Empty(Look.At("\"name\": \"backup\", \"kind\": \"follows\", \"of\": \"primary\", \"offset\": 1", "\"name\": \"backup\", \"kind\": \"static\", \"participants\": []"));

    [Fact]
    public void A_role_that_follows_another_repeats_none_of_its_gaps()
    {
        var findings = Look.At((Start, "\"start\": \"2026-12-14\""), ("{ \"role\": \"lead\" }", "{ \"role\": \"backup\" }"), ("\"name\": \"Alice\", \"holidays\": \"gb\"", "\"name\": \"Alice\""));

        Assert.Equal(["rotas.web.roles[0]"], findings.Select(f => f.Path));
    }

    [Fact]
    public void A_rota_that_ends_soon_is_told_once()
    {
        Look.Says("rota-ends", "rotas.web.roles[0].end", "nobody is \"primary\" from Mon 14 Dec 10:00 (London) on; move the end, or leave it out",
            Look.At(Start, Start + ", \"end\": \"2026-12-14\""));
        Look.Says("rota-ends", "rotas.web.roles[0].end", "nobody has been \"primary\" since Mon 30 Nov 10:00 (London); move the end, or leave it out",
            Look.At(Start, Start + ", \"end\": \"2026-11-30\""));
        Assert.Empty(Look.At(Start, Start + ", \"end\": \"2027-06-01\""));
    }

    [Fact]
    public void Coverage_and_a_priority_that_rings_at_any_hour_do_not_go_together()
    {
        Look.Says("uncovered-role", "rotas.web.roles[0].coverage",
            "outside it nobody is \"primary\", next from Mon 30 Nov 17:00 to Fri 4 Dec 09:00 (London), yet \"ladder\" rings at any hour for \"p1\" and would find nobody here; leave the coverage out, or let that priority wait for office hours",
            Look.At(Start, Start + ", \"coverage\": \"officeHours\""));
        Assert.Empty(Look.At((Start, Start + ", \"coverage\": \"officeHours\""), ("\"ignoreOfficeHours\": [\"p1\"]", "\"ignoreOfficeHours\": []")));
    }

    [Fact]
    public void Coverage_that_leaves_a_part_of_the_office_hours_is_a_gap_there()
    {
        var findings = Look.At(
            (Start, Start + ", \"coverage\": { \"windows\": [{ \"days\": [\"mon\", \"fri\"], \"from\": \"10:00\", \"to\": \"17:00\" }] }"),
            ("\"ignoreOfficeHours\": [\"p1\"]", "\"ignoreOfficeHours\": []"));

        Assert.Contains("from Fri 4 Dec 09:00 to Fri 4 Dec 10:00 (London)", Assert.Single(findings, f => f.Rule == "rota-gap").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_stands_behind_a_person_who_is_on_two_levels_at_once()
    {
        const string Turns = "\"start\": \"2026-01-05\", \"handover\": \"10:00\", \"every\": { \"n\": 1, \"unit\": \"weeks\" }";

        Look.Says("same-person-twice", "rotas.web.roles[2]",
            "\"bob\" is \"primary\" and \"lead\" at once from Mon 30 Nov 10:00 to Mon 7 Dec 10:00 (London), and 3 more times in the next 8 weeks: both levels lead to one person then; let one role follow the other, or keep their people apart",
            Look.At(Lead, "\"kind\": \"rotation\", \"participants\": [\"dana\", \"bob\"], " + Turns));
        Assert.Empty(Look.At(Lead, "\"kind\": \"rotation\", \"participants\": [\"dana\"], " + Turns));
    }

    [Fact]
    public void Holidays_are_past_once_the_last_of_them_is()
    {
        Look.Says("past-holidays", "holidays.gb", "the last of these days, 2026-11-29, is past: from now on every day is a working day; add the coming ones",
            Look.At("[\"2026-12-25\"]", "[\"2026-11-29\", \"2026-05-04\"]"));
        Assert.Empty(Look.At("[\"2026-12-25\"]", "[\"2026-11-30\"]"));
        Assert.Equal(["rotas.web.holidays"], Look.At("\"holidays\": \"gb\",\n      \"handle\"", "\"holidays\": [\"2025-12-25\"],\n      \"handle\"").Select(f => f.Path));
    }

    [Fact]
    public void Notices_of_a_rota_without_turns_change_nothing()
    {
        var still = ("\"rotas\": {", "\"rotas\": { \"desk\": { \"reminders\": [\"2h\"], \"handle\": [\"always\"], \"roles\": [{ \"name\": \"always\", \"kind\": \"static\", \"participants\": [\"dana\"] }] },");

        Look.Says("idle-notices", "rotas.desk.reminders", "nobody takes turns in this rota, so there is nothing to remind of and nothing to hand over; leave it out",
            Look.At(still, ("{ \"rota\": \"web\" }, {", "{ \"rota\": \"web\" }, { \"rota\": \"desk\" }, {")));
    }

    [Fact]
    public void A_handover_that_is_to_be_accepted_needs_a_lead()
    {
        var asked = ("\"handle\": [\"primary\"],", "\"handle\": [\"primary\"], \"acceptHandovers\": true,");

        Look.Says("idle-notices", "rotas.web.acceptHandovers", "no team with this rota has a lead, so nobody is told of a handover that was not taken; name a lead, or leave it out",
            Look.At(asked, ("\"leads\": [\"dana\"], ", "")));
        Assert.Empty(Look.At(asked));
    }
}
