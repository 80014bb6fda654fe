namespace RotationBot.Tests.Configuration;

/// <summary>The minimal file, broken in one place: exactly one fault, at the right path, in the right words.</summary>
public sealed class BrokenFileTests
{
    private const string Durations = "expected a duration such as \"90s\", \"10m\", \"1h30m\" or \"2d\", at most ten years (a plain number is seconds), found ";

    private const string Crons = "for example \"0 15 10 ? * MON\", Mondays 10:15, or \"0 0 9 ? * MON-FRI\", working days 09:00";

    [Fact]
    public void The_minimal_file_has_no_fault()
    {
        var result = Minimal.Read(Minimal.Text);

        Assert.Empty(result.Faults);
        Assert.NotNull(result.Settings);
    }

    [Theory]
    [MemberData(nameof(References))]
    [MemberData(nameof(Shapes))]
    [MemberData(nameof(Rotas))]
    [MemberData(nameof(Meaning))]
    public void One_broken_piece_is_one_fault_at_its_path(string piece, string instead, string path, string message)
    {
        var result = Minimal.With(piece, instead);

        Assert.Null(result.Settings);
        var fault = Assert.Single(result.Faults);
        Assert.Equal($"{path}: {message}", $"{fault.Path}: {fault.Message}");
    }

    public static TheoryData<string, string, string, string> References => new()
    {
        { "\"admins\": [\"dana\"]", "\"admins\": [\"danna\"]", "admins[0]", "unknown person \"danna\"; did you mean \"dana\"?" },
        { "\"opsChannel\": \"ops\"", "\"opsChannel\": \"nowhere\"", "opsChannel", "unknown channel \"nowhere\"; known: help, ops" },
        { "\"directMessages\": { \"rulesets\": [\"main\"] }", "\"directMessages\": { \"rulesets\": [\"mian\"] }", "directMessages.rulesets[0]", "unknown ruleset \"mian\"; did you mean \"main\"?" },
        { "\"holidays\": \"gb\" }", "\"holidays\": \"bg\" }", "people.alice.holidays", "unknown set of holidays \"bg\"; did you mean \"gb\"?" },
        { "{ \"rota\": \"web\" }, {", "{ \"rota\": \"wbe\" }, {", "groups.web-support.members[0].rota", "unknown rota \"wbe\"; did you mean \"web\"?" },
        { "{ \"person\": \"dana\" }], \"team\"", "{ \"person\": \"rosa\" }], \"team\"", "groups.web-support.members[1].person", "unknown person \"rosa\"; known: alice, bob, dana" },
        { "\"channel\": \"help\", \"template\"", "\"channel\": \"halp\", \"template\"", "rotas.web.headers[0].channel", "unknown channel \"halp\"; did you mean \"help\"?" },
        { "\"name\": \"Web\", \"channel\": \"help\"", "\"name\": \"Web\", \"channel\": \"hlep\"", "teams.web.channel", "unknown channel \"hlep\"; did you mean \"help\"?" },
        { "\"group\": \"web-support\", \"rota\"", "\"group\": \"web\", \"rota\"", "teams.web.group", "unknown group \"web\"; known: web-support" },
        { "\"rota\": \"web\", \"policy\"", "\"rota\": \"wbe\", \"policy\"", "teams.web.rota", "unknown rota \"wbe\"; did you mean \"web\"?" },
        { "\"policy\": \"ladder\", \"leads\"", "\"policy\": \"laddder\", \"leads\"", "teams.web.policy", "unknown policy \"laddder\"; did you mean \"ladder\"?" },
        { "\"leads\": [\"dana\"]", "\"leads\": [\"dana\", \"dana\"]", "teams.web.leads[1]", "\"dana\" is listed twice" },
        { "\"productManager\": \"bob\"", "\"productManager\": \"bobb\"", "teams.web.productManager", "unknown person \"bobb\"; did you mean \"bob\"?" },
        { "{ \"person\": \"bob\" }]", "{ \"person\": \"rob\" }]", "policies.ladder.levels[1].targets[1].person", "unknown person \"rob\"; did you mean \"bob\"?" },
        { "[{ \"channel\": \"ops\" }", "[{ \"channel\": \"opps\" }", "policies.ladder.final[0].channel", "unknown channel \"opps\"; did you mean \"ops\"?" },
        { "\"onlyPriorities\": [\"p1\"]", "\"onlyPriorities\": [\"p2\"]", "policies.ladder.levels[1].onlyPriorities[0]", "unknown priority \"p2\"; did you mean \"p1\"?" },
        { "\"ignoreOfficeHours\": [\"p1\"]", "\"ignoreOfficeHours\": [\"sev1\"]", "policies.ladder.ignoreOfficeHours[0]", "unknown priority \"sev1\"; known: normal, p1" },
        { "\"p1\": 300", "\"p2\": 300", "policies.ladder.levels[0].timeout.p2", "unknown key; did you mean \"p1\"?" },
        { "[{ \"role\": \"primary\" }]", "[{ \"role\": \"primray\" }]", "policies.ladder.levels[0].targets[0].role", "unknown role \"primray\" in rota \"web\" of team \"web\"; did you mean \"primary\"?" },
        { "\"channels\": [\"help\"] }", "\"team\": \"wep\" }", "rulesets.main.fallback.team", "unknown team \"wep\"; did you mean \"web\"?" },
        { "[\"home page\"], \"team\": \"web\"", "[\"home page\"], \"team\": \"wbe\"", "rulesets.main.topics[0].team", "unknown team \"wbe\"; did you mean \"web\"?" },
        { "\"when\": \"here\"", "\"when\": \"hree\"", "rulesets.main.topics[1].owners[0].when", "unknown option \"hree\"; did you mean \"here\"?" },
        { "\"policy\": \"ladder\", \"references\"", "\"policy\": \"x\", \"references\"", "rulesets.main.topics[1].owners[0].policy", "unknown policy \"x\"; known: ladder" },
        { "\"featureRequestOf\": \"web\"", "\"featureRequestOf\": \"wbe\"", "rulesets.main.exceptions[0].featureRequestOf", "unknown team \"wbe\"; did you mean \"web\"?" },
        { "\"with\": [\"page\"], \"team\": \"web\"", "\"with\": [\"page\"], \"team\": \"backend\"", "rulesets.main.exceptions[0].team", "unknown team \"backend\"; known: web" },
    };

    public static TheoryData<string, string, string, string> Shapes => new()
    {
        { "\"postTo\": \"channel\"", "\"postTo\": \"chanel\"", "teams.web.postTo", "\"chanel\" is not allowed here; did you mean \"channel\"?" },
        { "\"postTo\": \"channel\"", "\"postsTo\": \"channel\"", "teams.web.postsTo", "unknown key; did you mean \"postTo\"?" },
        { "[\"version\"]", "[\"versoin\"]", "teams.web.asksFor[0]", "\"versoin\" is not allowed here; did you mean \"version\"?" },
        { "\"example/web\"", "\"https://github.com/example/web\"", "teams.web.github.repository", "expected an owner and a name with a slash between, found \"https://github.com/example/web\"" },
        { "{customer}", "{custmer}", "teams.web.github.labels[0]", "unknown placeholder {custmer}; did you mean \"{customer}\"?" },
        { "\"opsChannel\"", "\"opsChanel\"", "opsChanel", "unknown key; did you mean \"opsChannel\"?" },
        { "\"ops\": {},", "\"ops\": {}, \"help\": {},", "channels.help", "this key is given twice" },
        { "\"admins\": [\"dana\"]", "\"admins\": \"dana\"", "admins", "expected a list, found \"dana\"" },
        { "\"name\": \"Alice\"", "\"name\": 5", "people.alice.name", "expected a text, found 5" },
        { "\"name\": \"Alice\", ", "", "people.alice.name", "missing; it must be given" },
        { "\"name\": \"Alice\"", "\"name\": \" \"", "people.alice.name", "expected a text that is not empty, found \" \"" },
        { "\"rosa\": {", "\"Rosa\": {", "platforms.sandbox.users.Rosa", "\"Rosa\" is no id: an id has lower-case letters, digits and single hyphens only" },
        { "\"rosa\": {", "\"rosa b\": {", "platforms.sandbox.users[\"rosa b\"]", "\"rosa b\" is no id: an id has lower-case letters, digits and single hyphens only" },
        { "\"default\": true", "\"default\": \"yes\"", "priorities[1].default", "expected true or false, found \"yes\"" },
        { "\"rounds\": 2", "\"rounds\": 0", "policies.ladder.rounds", "expected a whole number from 1 to 100, found 0" },
        { "\"default\": \"15m\"", "\"default\": \"15 min\"", "policies.ladder.levels[0].timeout.default", Durations + "\"15 min\"" },
        { "\"p1\": 300", "\"p1\": -1", "policies.ladder.levels[0].timeout.p1", Durations + "-1" },
        { "\"messageText\": \"90d\"", "\"messageText\": \"90\"", "retention.messageText", Durations + "\"90\"" },
        { "{ \"default\": \"1h30m\" }", "\"1h30m\"", "policies.ladder.levels[1].timeout", "expected an object { … }, found \"1h30m\"" },
        { "{ \"default\": \"1h30m\" }", "{ \"p1\": \"5m\" }", "policies.ladder.levels[1].timeout.default", "missing; it must be given" },
        { "\"listen\": \"mentions\"", "\"listen\": \"everything\"", "channels.help.listen", "\"everything\" is not allowed here; allowed: mentions" },
        { "\"listen\": \"http://127.0.0.1:5081\"", "\"listen\": \"127.0.0.1:5081\"", "web.listen", "expected an address that begins with http:// or https://, found \"127.0.0.1:5081\"" },
        { "\"publicUrl\": null", "\"publicUrl\": \"ftp://example.com\"", "web.publicUrl", "expected an address that begins with http:// or https://, found \"ftp://example.com\"" },
        { "\"weight\": 0.5", "\"weight\": 0", "rulesets.main.topics[0].keywords[1].weight", "expected a number above 0, at most 100, found 0" },
        { "\"timeZone\": \"Europe/London\" }", "\"timeZone\": \"Europe/Lodnon\" }", "organisation.timeZone", "unknown time zone \"Europe/Lodnon\"; did you mean \"Europe/London\"?" },
        { "\"timeZone\": \"America/New_York\"", "\"timeZone\": \"EST-ish\"", "people.bob.timeZone", "unknown time zone \"EST-ish\"; an IANA name such as \"Europe/London\" is wanted" },
        { "\"gb\": [\"2026-12-25\"]", "\"gb\": [\"2026-12-32\"]", "holidays.gb[0]", "\"2026-12-32\" is not a date of the calendar; write year-month-day like 2026-12-25" },
    };

    public static TheoryData<string, string, string, string> Rotas => new()
    {
        { "[\"alice\", \"bob\"]", "[\"bob\", \"alcie\"]", "rotas.web.roles[0].participants[1]", "unknown person \"alcie\"; did you mean \"alice\"?" },
        { "[\"alice\", \"bob\"]", "[\"bob\", \"bob\"]", "rotas.web.roles[0].participants[1]", "\"bob\" is in the list already; each person may be in it once" },
        { "[\"alice\", \"bob\"]", "[7, \"bob\"]", "rotas.web.roles[0].participants[0]", "expected a text, found 7" },
        { "\"handle\": [\"primary\"]", "\"handle\": [\"primery\"]", "rotas.web.handle[0]", "unknown role \"primery\"; did you mean \"primary\"?" },
        { "\"of\": \"primary\"", "\"of\": \"prmary\"", "rotas.web.roles[1].of", "\"prmary\" is not a rotation of this rota; write primary; did you mean \"primary\"?" },
        { "\"unit\": \"weeks\"", "\"unit\": \"week\"", "rotas.web.roles[0].every.unit", "\"week\" is no unit; write hours, days, weeks or weekdays; did you mean \"weeks\"?" },
        { "\"kind\": \"rotation\"", "\"kind\": \"rotating\"", "rotas.web.roles[0].kind", "\"rotating\" is not allowed here; did you mean \"rotation\"?" },
        { "\"unit\": \"weeks\" }", "\"unit\": \"week\" }, \"weekday\": \"mon\"", "rotas.web.roles[0].every.unit", "\"week\" is no unit; write hours, days, weeks or weekdays; did you mean \"weeks\"?" },
        { ", \"every\": { \"n\": 1, \"unit\": \"weeks\" }", ", \"between\": \"gap\"", "rotas.web.roles[0].every", "missing; it must be given, for example { \"n\": 1, \"unit\": \"weeks\" }" },
        { "\"n\": 1", "\"n\": 1.5", "rotas.web.roles[0].every.n", "expected a whole number from 1 to 100000, found 1.5" },
        { "\"start\": \"2026-01-05\"", "\"start\": \"2026-02-29\"", "rotas.web.roles[0].start", "\"2026-02-29\" is not a date of the calendar; write year-month-day like 2026-01-05" },
        { "\"handover\": \"10:00\"", "\"handover\": \"25:00\"", "rotas.web.roles[0].handover", "\"25:00\" is not a time of day; write hours and minutes from 00:00 to 23:59" },
        { "\"days\": [\"mon\", \"fri\"]", "\"days\": [\"mon\", \"fry\"]", "rotas.web.officeHours.windows[0].days[1]", "\"fry\" is not a day; write mon, tue, wed, thu, fri, sat or sun; did you mean \"fri\"?" },
        { "\"kind\": \"static\"", "\"kind\": \"statics\"", "rotas.web.roles[2].kind", "\"statics\" is not allowed here; did you mean \"static\"?" },
        { "\"of\": \"primary\", \"offset\": 1", "\"of\": \"primary\", \"offset\": 1, \"start\": \"2026-01-05\"", "rotas.web.roles[1].start", "a role of kind \"follows\" has no such key; allowed: name, kind, of, offset" },
        { "\"name\": \"backup\", \"kind\"", "\"kind\"", "rotas.web.roles[1].name", "missing; it must be given" },
        { "\"timeZone\": \"Europe/London\",\n      \"officeHours\"", "\"timeZone\": \"Europe/Londn\",\n      \"officeHours\"", "rotas.web.timeZone", "unknown time zone \"Europe/Londn\"; did you mean \"Europe/London\"?" },
        { "\"template\": \"on call: {primary}", "\"template\": \"now: {primary}", "rotas.web.headers[0].template", "a header's template begins with \"on call:\": that is how the bot knows its own part" },
        { "\"headers\": [", "\"headers\": [{ \"channel\": \"help\", \"template\": \"on call: {lead}\" }, ", "rotas.web.headers[1]", "the channel \"help\" shows this rota already" },
        { "{primary.until}", "{primray.until}", "rotas.web.headers[0].template", "unknown role in {primray.until}; did you mean \"primary\"?" },
        { "{primary.until}", "{primary.untli}", "rotas.web.headers[0].template", "unknown detail in {primary.untli}; did you mean \"until\"?" },
        { "{primary.until}", "{primary.next.form}", "rotas.web.headers[0].template", "unknown detail in {primary.next.form}; did you mean \"next.from\"?" },
        { "{primary.until}", "{primary.}", "rotas.web.headers[0].template", "unknown detail in {primary.}; known: next, next.from, until" },
        { "{primary.until}", "{lead.until}", "rotas.web.headers[0].template", "{lead.until}: a static role has no end and nobody after it; {lead} names who holds it" },
        { "{primary.until}", "{lead.next}", "rotas.web.headers[0].template", "{lead.next}: a static role has no end and nobody after it; {lead} names who holds it" },
        { " until {primary.until}", " | until {primary.until}", "rotas.web.headers[0].template", "\" | \" parts the bot's words from other people's in a header, so a template has none; \" · \" does as well" },
        { "{primary.until}", "{primary.until", "rotas.web.headers[0].template", "a brace is not closed, or opened twice; a placeholder is written {role} or {role.until}" },
        { "\"handle\": [\"primary\"],", "", "groups.web-support.members[0].rota", "rota \"web\" has no \"handle\": it says nothing of who is in a group" },
    };

    public static TheoryData<string, string, string, string> Meaning => new()
    {
        { "\"rota\": \"web\", \"policy\"", "\"policy\"", "policies.ladder.levels[0].targets[0].role", "team \"web\" uses this policy and has no rota, so nobody holds the role" },
        { "\"channel\": \"help\", \"group\"", "\"group\"", "teams.web.postTo", "\"channel\" needs a channel, and the team has none" },
        { "\"handle\": [\"primary\"],", "\"handle\": [\"primary\"], \"reminders\": [\"15d\"],", "rotas.web.reminders[0]", "a reminder comes before the shift, at most two weeks (\"14d\")" },
        { "\"handle\": [\"primary\"],", "\"handle\": [\"primary\"], \"reminders\": [0],", "rotas.web.reminders[0]", "a reminder comes before the shift, at most two weeks (\"14d\")" },
        { "\"handle\": [\"primary\"],", "\"handle\": [\"primary\"], \"reminders\": [\"soon\"],", "rotas.web.reminders[0]", Durations + "\"soon\"" },
        { "\"channel\": \"help\", \"group\": \"web-support\", \"rota\": \"web\", \"policy\": \"ladder\", \"leads\": [\"dana\"], \"productManager\": \"bob\", \"postTo\": \"channel\"", "\"rota\": \"web\", \"productManager\": \"bob\", \"digest\": \"0 0 9 ? * MON\"", "teams.web.digest", "a digest is posted in the team's channel, and the team has none" },
        { "\"teams\": {", "\"teams\": { \"bare\": { \"name\": \"Bare\", \"focusGuard\": true },", "teams.bare.focusGuard", "there are no engineers to protect: the team has no rota" },
        { "\"productManager\": \"bob\", ", "", "rulesets.main.exceptions[0].featureRequestOf", "team \"web\" has no \"productManager\", so nobody triages its feature requests" },
        { "\"ops\": {}", "\"ops\": { \"alertBots\": [\"grafana\"] }", "channels.ops.alertBots", "nobody answers in this channel: give it \"team\" or \"rulesets\" too" },
        { "\"alertBots\": []", "\"alertBots\": [{ \"name\": \"nagios\", \"resolved\": [] }]", "channels.help.alertBots[0].resolved", "the list is empty; no post of it could close its request" },
        { "\"name\": \"Web\",", "\"name\": \"Web\", \"digest\": \"0 * 9 ? * MON\",", "teams.web.digest", "a digest comes at most once an hour; " + Crons },
        { "\"name\": \"Web\",", "\"name\": \"Web\", \"digest\": \"0 0 25 ? * MON\",", "teams.web.digest", "no cron expression of seconds, minutes, hours, day of month, month, day of week (Hour values must be between 0 and 23); " + Crons },
        { "\"name\": \"Web\",", "\"name\": \"Web\", \"digest\": \"mondays\",", "teams.web.digest", "no cron expression of seconds, minutes, hours, day of month, month, day of week (Illegal characters for this position: 'MON'); " + Crons },
        { "\"name\": \"Web\",", "\"name\": \"Web\", \"digest\": \"0 9 * * 1\",", "teams.web.digest", "no cron expression of seconds, minutes, hours, day of month, month, day of week (Cron expression '0 9 * * 1' has 5 fields, which is the Unix/crontab form; Quartz cron has 6 or 7 fields with seconds first); " + Crons },
        { "{ \"rulesets\": [\"main\"] }", "{}", "directMessages", "either \"team\" or \"rulesets\" must be given" },
        { "{ \"rulesets\": [\"main\"] }", "{ \"rulesets\": [] }", "directMessages.rulesets", "the list is empty; name at least one ruleset or leave the key out" },
        { "{ \"rulesets\": [\"main\"], \"listen\"", "{ \"team\": \"web\", \"rulesets\": [\"main\"], \"listen\"", "channels.help.team", "either \"team\" or \"rulesets\" can be given, not both" },
        { "[{ \"channel\": \"ops\" }", "[{ \"channel\": \"ops\", \"role\": \"lead\" }", "policies.ladder.final[0]", "expected exactly one of the keys role, person, group, channel, found role and channel" },
        { "[{ \"role\": \"primary\" }]", "[{}]", "policies.ladder.levels[0].targets[0]", "expected exactly one of the keys role, person, group, channel, found none" },
        { "\"default\": true", "\"default\": false", "priorities", "exactly one priority must have \"default\": true, found 0" },
        { "\"id\": \"normal\"", "\"id\": \"p1\"", "priorities[1].id", "the priority \"p1\" is given twice" },
        { "\"label\": \"normal\"", "\"words\": [\"URGENT\"]", "priorities[1].words[0]", "the word \"URGENT\" is listed already, under \"p1\"" },
        { "\"ask\": \"Where?\"", "\"ask\": \"\"", "rulesets.main.qualifiers[0].ask", "expected a text that is not empty, found \"\"" },
        { "\"id\": \"login\"", "\"id\": \"pages\"", "rulesets.main.topics[1].id", "the topic \"pages\" is given twice" },
        { "\"excluded\": [\"home page\"], \"team\": \"web\"", "\"excluded\": [\"home page\"]", "rulesets.main.topics[0].team", "missing; it must be given" },
        { "\"with\": [\"page\"]", "\"with\": []", "rulesets.main.exceptions[0].with", "the list is empty; no message would have one of its words" },
        { "\"rounds\": 2,", "\"timeZone\": \"Europe/Paris\",", "policies.ladder.timeZone", "has no effect: the policy states no \"officeHours\" of its own" },
        { "\"rounds\": 2,", "\"officeHours\": { \"windows\": [{ \"days\": [\"mon\"], \"from\": \"9\", \"to\": \"17:00\" }] },", "policies.ladder.officeHours.windows[0].from", "\"9\" is not a time of day; write hours and minutes from 00:00 to 23:59" },
        { "\"rosa\": {", "\"alice\": {", "platforms.sandbox.users.alice", "\"alice\" is one of the people already; they are users of the sandbox without being listed here" },
        { "\"sandbox\": { \"users\"", "\"slack\": { \"users\"", "platforms.slack", "not supported by this version: it runs on \"mattermost\" or \"sandbox\"" },
        { "\"sandbox\": { \"users\": { \"rosa\": { \"name\": \"Rosa\", \"timeZone\": \"Europe/Paris\" } } }", "", "platforms", "no platform is named; this version has \"mattermost\" and \"sandbox\"" },
        { "\"sandbox\": { \"users\": { \"rosa\": { \"name\": \"Rosa\", \"timeZone\": \"Europe/Paris\" } } }", "\"mattermost\": { \"url\": \"https://chat.example.com\", \"token\": \"abc\", \"team\": \"core\" }", "platforms.mattermost.token", "a secret is given as \"env:NAME\", the environment variable that holds it" },
        { "\"sandbox\": { \"users\": { \"rosa\": { \"name\": \"Rosa\", \"timeZone\": \"Europe/Paris\" } } }", "\"mattermost\": { \"url\": \"https://chat.example.com\", \"token\": \"env:RB_NOBODY_SETS_THIS\", \"team\": \"core\" }", "platforms.mattermost.token", "the environment variable RB_NOBODY_SETS_THIS is not set" },
        { "\"sandbox\": { \"users\": { \"rosa\": { \"name\": \"Rosa\", \"timeZone\": \"Europe/Paris\" } } }", "\"mattermost\": { \"url\": \"https://chat.example.com?a=b\", \"token\": \"env:PATH\", \"team\": \"core\" }", "platforms.mattermost.url", "expected an address without a name, a query or a fragment in it, found \"https://chat.example.com?a=b\"" },
        { "\"sandbox\": { \"users\": { \"rosa\": { \"name\": \"Rosa\", \"timeZone\": \"Europe/Paris\" } } }", "\"mattermost\": { \"url\": \"https://chat.example.com\", \"token\": \"env:PATH\", \"team\": \"core\" }, \"sandbox\": {}", "platforms.sandbox", "the sandbox never runs beside a real platform" },
        { "\"sandbox\": { \"users\": { \"rosa\": { \"name\": \"Rosa\", \"timeZone\": \"Europe/Paris\" } } }", "\"mattermost\": { \"url\": \"https://chat.example.com\", \"token\": \"env:PATH\", \"team\": \"core\", \"commandTokens\": [\"abc\"] }", "platforms.mattermost.commandTokens[0]", "a secret is given as \"env:NAME\", the environment variable that holds it" },
        { "\"path\": \"data/test.db\"", "\"path\": \"data/\"", "store.path", "expected the path of a file, found \"data/\"" },
        { "\"path\": \"data/test.db\"", "\"path\": \"a\\u0000b\"", "store.path", "expected the path of a file, found \"a b\"" },
        { "[{ \"role\": \"primary\" }]", "[]", "policies.ladder.levels[0].targets", "the list is empty; the level would tell nobody" },
        { "\"path\": \"data/test.db\"", "\"postgres\": \"env:DATABASE\"", "store.postgres", "PostgreSQL is not supported by this version; use \"path\"" },
        { "\"path\": \"data/test.db\"", "\"postgres\": \"Host=db;Password=x\"", "store.postgres", "a secret is given as \"env:NAME\", the environment variable that holds it" },
    };
}
