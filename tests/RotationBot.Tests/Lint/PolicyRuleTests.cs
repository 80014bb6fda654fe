using NodaTime;
using NodaTime.Text;

namespace RotationBot.Tests.Lint;

public sealed class PolicyRuleTests
{
    private const string Final = "\"final\": [{ \"channel\": \"ops\" }, { \"group\": \"web-support\" }]";
    private const string FirstLevel = "\"timeout\": { \"default\": \"15m\", \"p1\": 300 }";
    private const string SecondLevel = "[{ \"role\": \"lead\" }, { \"person\": \"bob\" }]";

    [Fact]
    public void A_request_that_no_level_and_no_final_contact_is_for_reaches_nobody()
    {
        var urgentOnly = (FirstLevel, FirstLevel + ", \"onlyPriorities\": [\"p1\"]");

        Look.Says("nobody-to-tell", "policies.ladder",
            "a request of \"web\" with priority \"normal\" reaches nobody at all from Mon 30 Nov 10:00 to Mon 30 Nov 17:00 (London), and 15 more times in the next 8 weeks: no level has anybody, and neither has the final contact; name a channel in \"final\"",
            Look.At(urgentOnly, (Final, "\"final\": []")));
        Assert.Empty(Look.At(urgentOnly));
    }

    [Fact]
    public void A_group_is_nobody_while_all_of_its_members_are_off()
    {
        (string, string)[] only =
        [
            (Final, "\"final\": []"),
            ("[{ \"role\": \"primary\" }]", "[{ \"group\": \"web-support\" }]"),
            ("[{ \"rota\": \"web\" }, { \"person\": \"dana\" }]", "[{ \"rota\": \"web\" }]"),
        ];

        Assert.Empty(Look.At(only));
        var findings = Look.At([.. only, ("\"start\": \"2026-01-05\"", "\"start\": \"2026-12-14\"")]);
        Assert.Contains("from Mon 30 Nov 10:00 to Mon 30 Nov 17:00 (London), and 4 more times", Assert.Single(findings, f => f.Rule == "nobody-to-tell").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_level_of_people_who_were_told_before_is_passed_over()
    {
        Look.Says("repeated-level", "policies.ladder.levels[1]",
            "everybody whom level \"lead\" would tell in the next 8 weeks has been told by a level before it, so it is passed over; name somebody else, or leave it out",
            Look.At(SecondLevel, "[{ \"role\": \"primary\" }]"));
        Assert.Empty(Look.At(SecondLevel, "[{ \"role\": \"primary\" }, { \"person\": \"dana\" }]"));
    }

    [Fact]
    public void Office_hours_that_holidays_close_for_weeks_are_told()
    {
        Look.Says("never-open", "policies.ladder.officeHours",
            "the office does not open before Mon 1 Feb 2027 09:00 (London), so until then only priorities in \"ignoreOfficeHours\" ring; look at the windows and the holidays",
            Look.At(Final, $"{Mondays(9)}, {Final}"));
        Assert.Empty(Look.At(Final, $"{Mondays(8)}, {Final}"));
    }

    /// <summary>A policy that works on Mondays, of which the next few are holidays.</summary>
    private static string Mondays(int off)
    {
        var days = Enumerable.Range(0, off).Select(week => $"\"{LocalDatePattern.Iso.Format(new LocalDate(2026, 11, 30).PlusWeeks(week))}\"");
        return $"\"officeHours\": {{ \"windows\": [{{ \"days\": [\"mon\"], \"from\": \"09:00\", \"to\": \"17:00\" }}] }}, \"holidays\": [{string.Join(", ", days)}]";
    }
}
