namespace RotationBot.Tests.Lint;

public sealed class HeaderRuleTests
{
    private const string Template = "on call: {primary} until {primary.until}";
    private const string Path = "rotas.web.headers[0].template";

    [Fact]
    public void A_template_without_a_role_never_says_who_is_on_call() =>
        Look.Says("header-without-role", Path, "names no role, so the header never says who is on call; write {primary} where the name belongs", Look.At(Template, "on call: see the wiki"));

    [Fact]
    public void A_header_that_will_be_too_long_beside_the_channels_purpose_is_told_with_when()
    {
        Look.Says("header-too-long", Path,
            "1014 characters on Mon 7 Dec 10:00 (London), where the header has room for 1013 beside the channel's purpose, so only names would be shown; say it in fewer words",
            Look.At([(Template, Saying(998)), .. AliceThenRobert]));
        Assert.Empty(Look.At([(Template, Saying(997)), .. AliceThenRobert]));
    }

    private static (string, string)[] AliceThenRobert => [("\"name\": \"Bob\"", "\"name\": \"Robert\""), ("\"alice\", \"bob\"], \"start\"", "\"bob\", \"alice\"], \"start\"")];

    private static string Saying(int length) => "on call: {primary} " + new string('x', length);
}
