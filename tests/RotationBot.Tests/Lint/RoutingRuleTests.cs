namespace RotationBot.Tests.Lint;

public sealed class RoutingRuleTests
{
    private const string Login = "\"keywords\": [\"login\"]";
    private const string Excluded = "\"excluded\": [\"home page\"]";
    private const string Crash = "\"with\": [\"page\"], \"team\": \"web\" }";

    public static TheoryData<string, string, string, string, string> Wrong => new()
    {
        {
            Login, "\"keywords\": [\"login\", { \"word\": \"form\", \"aliases\": [\"pages\"] }]", "shared-keyword", "rulesets.main.topics[1].keywords[1].aliases[0]",
            "\"pages\" is a keyword of \"pages\" and of \"login\"; alone it leads to Web; take it out of the other topic if it never means that"
        },
        {
            Login, "\"keywords\": [\"login\", { \"word\": \"sign in\", \"aliases\": [\"LOGIN\"] }]", "repeated-keyword", "rulesets.main.topics[1].keywords[1].aliases[0]",
            "what \"LOGIN\" matches is matched by \"login\" earlier in the topic too, so it counts twice; leave one out, or make it an alias of the other"
        },
        {
            Excluded, "\"excluded\": [\"home page\", \"site\"]", "excluded-keyword", "rulesets.main.topics[0].keywords[1]",
            "\"site\" stands in \"excluded\" of the same topic too, so it never counts; leave it out here or there"
        },
        {
            Excluded, "\"excluded\": [\"home page\", \"front door\"]", "idle-exclusion", "rulesets.main.topics[0].excluded[1]",
            "no keyword of \"pages\" stands in \"front door\", so excluding it changes nothing; leave it out, or correct it"
        },
        {
            Excluded, "\"excluded\": [\"home pgae\"]", "idle-exclusion", "rulesets.main.topics[0].excluded[0]",
            "no keyword of \"pages\" stands in \"home pgae\", so excluding it changes nothing; did you mean \"page\"?"
        },
        {
            "\"website\"", "\"website\", \"https://example.com/a\"", "wordless-phrase", "rulesets.main.topics[0].keywords[1].aliases[1]",
            "\"https://example.com/a\" reads as no word (addresses, paths, mentions and lone signs are none), so no message ever matches it; write the words people use"
        },
        {
            "\"urgent\"", "\"!!!\"", "wordless-phrase", "priorities[0].words[1]",
            "\"!!!\" reads as no word (addresses, paths, mentions and lone signs are none), so no message ever matches it; write the words people use"
        },
        {
            Login, Login + ", \"excluded\": [\"login\"]", "unreachable-topic", "rulesets.main.topics[1]",
            "no message can lead to \"login\": each of its keywords is excluded by the topic itself, decided by an exception before any topic, or reads as no word; give it one that is not"
        },
        {
            Crash, Crash + ", { \"id\": \"in\", \"name\": \"In\", \"words\": [\"login\", \"logins\"], \"team\": \"web\" }", "unreachable-topic", "rulesets.main.topics[1]",
            "no message can lead to \"login\": each of its keywords is excluded by the topic itself, decided by an exception before any topic, or reads as no word; give it one that is not"
        },
        {
            Login, "\"keywords\": [{ \"word\": \"login\", \"weight\": 0.3 }, { \"word\": \"form\", \"weight\": 0.3 }]", "unreachable-topic", "rulesets.main.topics[1]",
            "no message can lead to \"login\": its keywords weigh too little to decide anything even together; give one of them a weight of 0.5 or more"
        },
        {
            Crash, Crash + ", { \"id\": \"again\", \"name\": \"Again\", \"words\": [\"page\"], \"with\": [\"crash\"], \"team\": \"web\" }", "unreachable-exception", "rulesets.main.exceptions[1]",
            "\"again\" never decides: \"crash\" comes first and matches whenever it would; put it before that, or leave it out"
        },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void One_disappointing_rule_is_one_finding_at_its_path(string piece, string instead, string rule, string path, string message) =>
        Look.Says(rule, path, message, Look.At(piece, instead));

    public static TheoryData<string, string> Right => new()
    {
        { Login, "\"keywords\": [\"login\", \"page break\"]" },
        { "\"keywords\": [\"login\"], \"owners\": [", "\"keywords\": [\"login\"], \"owners\": [{ \"team\": \"web\" }, " },
        { "{ \"id\": \"login\"", "{ \"id\": \"more\", \"name\": \"More\", \"keywords\": [\"pages\"], \"team\": \"web\" }, { \"id\": \"login\"" },
        { Login, "\"keywords\": [\"login\", \"log in\"]" },
        { Login, "\"keywords\": [\"=Go\", \"=GO\"]" },
        { Excluded, "\"excluded\": [\"home page\", \"site map\"]" },
        { Excluded, "\"excluded\": [\"home page\", \"the page footer\"]" },
        { "\"website\"", "\"website\", \"example.com\"" },
        { Login, "\"keywords\": [\"login\", \"form\"], \"excluded\": [\"login form\"]" },
        { Login, "\"keywords\": [{ \"word\": \"login\", \"weight\": 0.4 }, { \"word\": \"form\", \"weight\": 0.3 }]" },
        { Crash, Crash + ", { \"id\": \"again\", \"name\": \"Again\", \"words\": [\"crash\", \"fault\"], \"with\": [\"page\"], \"team\": \"web\" }" },
        { Crash, Crash + ", { \"id\": \"in\", \"name\": \"In\", \"words\": [\"login\"], \"with\": [\"crash\"], \"team\": \"web\" }" },
    };

    [Theory]
    [MemberData(nameof(Right))]
    public void What_still_decides_something_is_no_finding(string piece, string instead) => Assert.Empty(Look.At(piece, instead));

    [Fact]
    public void A_topic_behind_another_ruleset_everywhere_is_outranked()
    {
        (string, string)[] behind =
        [
            ("\"main\": {", "\"front\": { \"fallback\": { \"team\": \"web\" }, \"topics\": [{ \"id\": \"all\", \"name\": \"All\", \"keywords\": [\"login\"], \"team\": \"web\" }] }, \"main\": {"),
            ("\"help\": { \"rulesets\": [\"main\"]", "\"help\": { \"rulesets\": [\"front\", \"main\"]"),
        ];

        Assert.Empty(Look.At(behind));
        Look.Says("outranked-topic", "rulesets.main.topics[1]",
            "\"front\" is asked first everywhere and takes each keyword of \"login\"; change the order of the rulesets, or take the topic out",
            Look.At([.. behind, ("\"directMessages\": { \"rulesets\": [\"main\"] }", "\"directMessages\": { \"rulesets\": [\"front\", \"main\"] }")]));
    }

    [Fact]
    public void What_is_wrong_many_times_in_one_place_is_said_once()
    {
        Look.Says("idle-exclusion", "rulesets.main.topics[0].excluded[1]", "no keyword of \"pages\" stands in \"a\", \"b\", \"c\", \"d\" and 2 more, so excluding it changes nothing; leave it out, or correct it",
            Look.At(Excluded, "\"excluded\": [\"home page\", \"a\", \"b\", \"c\", \"d\", \"e\", \"f\"]"));
        Look.Says("repeated-keyword", "rulesets.main.topics[1].keywords[1]", "what \"logins\" and \"LOGIN\" matches is matched by \"login\" earlier in the topic too, so it counts twice; leave one out, or make it an alias of the other",
            Look.At(Login, "\"keywords\": [\"login\", { \"word\": \"logins\", \"aliases\": [\"LOGIN\"] }]"));
    }

    [Fact]
    public void Several_words_that_two_topics_share_are_one_finding()
    {
        var finding = Assert.Single(Look.At(Login, "\"keywords\": [\"login\", \"site\", \"page\"]"), f => f.Rule == "shared-keyword");

        Assert.Equal("rulesets.main.topics[1].keywords[1]", finding.Path);
        Assert.StartsWith("\"site\" and \"page\" are keywords of \"pages\" and of \"login\"; alone each leads to ", finding.Message, StringComparison.Ordinal);
    }
}
