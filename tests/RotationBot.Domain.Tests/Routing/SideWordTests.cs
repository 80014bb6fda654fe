using RotationBot.Domain.Routing;

namespace RotationBot.Domain.Tests.Routing;

public sealed class SideWordTests
{
    private static readonly Topic Batch = Rules.Topic("batch", Rules.Weak("src batch", 1.5)) with { SideWords = ["Docker", "image"] };
    private static readonly Topic Infra = Rules.Topic("infra", Rules.Weak("Docker", 1), Rules.Weak("image", 0.5), Rules.Weak("pod", 1.4));

    [Fact]
    public void A_circumstance_of_the_best_topic_speaks_for_no_other() =>
        Assert.Equal("batch", Rules.Of(Batch, Infra).Teams("src batch cannot pull the Docker image"));

    [Fact]
    public void What_is_no_circumstance_still_speaks() =>
        Assert.Equal("batch, infra", Rules.Of(Batch, Infra).Teams("src batch cannot pull the Docker image, its pod dies"));

    [Fact]
    public void Where_the_topic_is_not_spoken_of_its_side_words_mean_nothing() =>
        Assert.Equal("infra", Rules.Of(Batch, Infra).Teams("cannot pull the Docker image"));

    [Fact]
    public void A_keyword_of_two_topics_speaks_for_the_one_that_says_more() =>
        Assert.Equal("clone", Rules.Of(Rules.Topic("clone", "GitHub", "repository"), Rules.Topic("browser", "GitHub")).Teams("GitHub repository"));

    [Fact]
    public void A_keyword_of_two_topics_that_say_the_same_speaks_for_both() =>
        Assert.Equal("clone, browser", Rules.Of(Rules.Topic("clone", "GitHub", "repository"), Rules.Topic("browser", "GitHub")).Teams("GitHub"));
}
