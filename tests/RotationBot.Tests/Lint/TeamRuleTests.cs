namespace RotationBot.Tests.Lint;

public sealed class TeamRuleTests
{
    private const string Places = "\"channel\": \"help\", \"group\": \"web-support\", \"rota\"";

    private static readonly (string, string) InThread = ("\"postTo\": \"channel\"", "\"postTo\": \"thread\"");
    private static readonly (string, string) WithoutPolicy = ("\"policy\": \"ladder\", \"leads\"", "\"leads\"");

    [Fact]
    public void A_bot_without_ops_channel_tells_its_trouble_to_the_log_only()
    {
        Look.Says("no-ops-channel", "opsChannel",
            "missing: what goes wrong is told in the log only, and an urgent request without an owner reaches the fallback channels alone; name a channel of the bot's owners",
            Look.At("\"opsChannel\": \"ops\",", ""));
        Assert.Empty(Look.At());
    }

    [Fact]
    public void A_team_needs_a_channel_or_a_group()
    {
        Look.Says("team-without-channel", "teams.web", "\"Web\" has neither channel nor group: a reply can name the people on call, but no place to ask; give it one",
            Look.At((Places, "\"rota\""), InThread));
        Assert.Empty(Look.At((Places, "\"group\": \"web-support\", \"rota\""), InThread));
    }

    [Fact]
    public void A_team_with_neither_place_nor_policy_is_told_of_once() =>
        Look.Says("team-without-channel", "teams.web",
            "\"Web\" has neither channel nor group: it has no policy either, so nobody is told of a request and a reply can name no place to ask; give it one",
            Look.At((Places, "\"rota\""), InThread, WithoutPolicy));

    [Fact]
    public void A_team_that_owns_subjects_and_has_no_policy_is_told_nothing()
    {
        Look.Says("team-without-policy", "teams.web",
            "\"Web\" owns \"Pages\", \"Crash\" and \"@web-support\" and has no policy: nobody is told of a request, which stays open until somebody sees it; give it a policy, or say in \"note\" where to ask",
            Look.At(WithoutPolicy));
        Assert.Empty(Look.At(
            WithoutPolicy,
            ("[\"home page\"], \"team\": \"web\"", "[\"home page\"], \"team\": \"web\", \"policy\": \"ladder\""),
            ("\"with\": [\"page\"], \"team\": \"web\"", "\"with\": [\"page\"], \"team\": \"web\", \"policy\": \"ladder\""),
            ("{ \"person\": \"dana\" }], \"team\": \"web\"", "{ \"person\": \"dana\" }]")));
    }

    [Fact]
    public void An_alert_that_no_rule_knows_needs_a_team()
    {
        var alerts = ("\"alertBots\": []", "\"alertBots\": [\"grafana\"]");

        Look.Says("unowned-alerts", "channels.help.alertBots",
            "an alert that no rule matches opens no request, because the fallback of \"main\" is no team; name first a ruleset whose fallback is one, or give the channel a team",
            Look.At(alerts));
        Assert.Empty(Look.At(alerts, ("\"fallback\": { \"channels\": [\"help\"] }", "\"fallback\": { \"team\": \"web\" }")));
    }

    [Fact]
    public void A_digest_whose_year_is_past_never_comes()
    {
        Look.Says("digest-never-due", "teams.web.digest", "no such time comes any more; look at the year, and at days that no month has",
            Look.At("\"name\": \"Web\",", "\"name\": \"Web\", \"digest\": \"0 0 9 ? * MON 2025\","));
        Assert.Empty(Look.At("\"name\": \"Web\",", "\"name\": \"Web\", \"digest\": \"0 0 9 ? * MON\","));
    }

    [Fact]
    public void Somebody_must_stand_above_the_ladder()
    {
        var withoutLeads = ("\"leads\": [\"dana\"], ", "");

        Look.Says("nobody-above", "teams.web.leads",
            "missing, and policy \"ladder\" has no \"final\": when the ladder has ended nobody further is told, and no lead is there to move the request on; name a lead or a final contact",
            Look.At(withoutLeads, ("\"final\": [{ \"channel\": \"ops\" }, { \"group\": \"web-support\" }],", "")));
        Assert.Empty(Look.At(withoutLeads));
    }
}
