using RotationBot.Domain.Routing;

namespace RotationBot.Domain.Tests.Routing;

public sealed class WeightTests
{
    [Theory]
    [InlineData(0.5, "licenses")]
    [InlineData(0.4, "")]
    public void An_everyday_word_alone_routes_only_from_half_a_point_on(double weight, string team) =>
        Assert.Equal(team, Rules.Of(Rules.Topic("licenses", Rules.Weak("key", weight))).Teams("where is the key"));

    [Fact]
    public void Two_everyday_words_in_company_route() =>
        Assert.Equal("licenses", Rules.Of(Rules.Topic("licenses", Rules.Weak("key", 0.4), Rules.Weak("seat", 0.4))).Teams("key per seat"));

    [Fact]
    public void A_plain_keyword_beats_an_everyday_word() =>
        Assert.Equal("iam", Rules.Of(Rules.Topic("licenses", Rules.Weak("key", 0.5)), Rules.Topic("iam", "SAML")).Teams("key for SAML"));

    [Fact]
    public void A_longer_phrase_says_more() =>
        Assert.Equal("b, a", Rules.Of(Rules.Topic("a", "docker"), Rules.Topic("b", "src batch")).Teams("docker in src batch"));

    [Fact]
    public void Many_side_words_do_not_drown_a_clear_one()
    {
        var many = Rules.Topic("many", Enumerable.Range(1, 50).Select(n => Rules.Weak($"side{n}", 0.5)).ToArray());
        var rules = Rules.Of(many, Rules.Topic("clear", "SAML"));

        var teams = rules.Route(string.Join(' ', Enumerable.Range(1, 50).Select(n => $"side{n}")) + " SAML").Candidates;

        Assert.Equal("clear", teams[0].Owner.Team.Value);
    }

    [Fact]
    public void Two_teams_equally_likely_are_both_offered_in_the_order_of_the_file()
    {
        Assert.Equal("source, ext", Rules.Of(Rules.Topic("source", "GitHub"), Rules.Topic("ext", "GitHub")).Teams("GitHub?"));
        Assert.Equal("ext, source", Rules.Of(Rules.Topic("ext", "GitHub"), Rules.Topic("source", "GitHub")).Teams("GitHub?"));
    }

    [Fact]
    public void A_much_weaker_team_is_left_out()
    {
        var rules = Rules.Of(Rules.Topic("strong", "SAML"), Rules.Topic("near", Rules.Weak("login", 0.6)), Rules.Topic("far", Rules.Weak("user", 0.55)));

        Assert.Equal("strong, near", rules.Teams("user login SAML"));
    }

    [Fact]
    public void Two_topics_of_one_team_are_one_candidate()
    {
        var second = Rules.Topic("second", "clone") with { Owners = [new(new("first"))] };

        Assert.Equal("first", Rules.Of(Rules.Topic("first", "sync"), second).Teams("clone and sync"));
    }

    [Fact]
    public void The_most_a_topic_can_score_is_what_all_of_its_keywords_score_together()
    {
        var topic = Rules.Topic("iam", new Keyword("login", ["single sign on"], 0.6), Rules.Weak("key", 0.4), Rules.Weak("@nobody", 1));

        Assert.Equal(Rules.Of(topic).Route("key for single sign on").Candidates[0].Score, Scoring.Most(topic));
    }

    [Fact]
    public void The_answer_names_the_rule_and_the_words_as_the_message_spells_them()
    {
        var topic = Rules.Topic("iam", Rules.Weak("login", 0.6), new Keyword("SAML", [])) with { Name = "IAM" };

        var candidate = Rules.Of(topic).Route("Login with Saml loops, saml only").Candidates.Single();

        Assert.Equal("IAM", candidate.Rule);
        Assert.Equal(["Saml", "Login"], candidate.Words);
    }
}
