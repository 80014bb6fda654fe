namespace RotationBot.Tests.Lint;

public sealed class NameRuleTests
{
    public static TheoryData<string, string, string> Spare => new()
    {
        { "\"people\": {", "\"eve\": { \"name\": \"Eve\" },", "people.eve" },
        { "\"holidays\": { \"gb\"", "\"fr\": [\"2026-12-25\"],", "holidays.fr" },
        { "\"channels\": {", "\"old\": { \"purpose\": \"Nobody is here\" },", "channels.old" },
        { "\"groups\": {", "\"idlers\": { \"members\": [{ \"person\": \"dana\" }] },", "groups.idlers" },
        { "\"rotas\": {", "\"spare\": { \"roles\": [{ \"name\": \"lead\", \"kind\": \"static\", \"participants\": [\"dana\"] }] },", "rotas.spare" },
        { "\"policies\": {", "\"spare\": { \"levels\": [{ \"name\": \"ops\", \"targets\": [{ \"channel\": \"ops\" }], \"timeout\": { \"default\": \"15m\" } }] },", "policies.spare" },
        { "\"rulesets\": {\n", "\"spare\": { \"fallback\": { \"team\": \"web\" } },", "rulesets.spare" },
    };

    [Theory]
    [MemberData(nameof(Spare))]
    public void What_nothing_refers_to_has_no_effect(string section, string entry, string path)
    {
        var before = section.TrimEnd('\n');
        var opened = before[..(before.IndexOf('{', StringComparison.Ordinal) + 1)];

        var finding = Assert.Single(Look.At(section, section.Replace(opened, opened + entry, StringComparison.Ordinal)));

        Assert.Equal(("unused", path), (finding.Rule, finding.Path));
    }

    public static TheoryData<string, string> Used => new()
    {
        { "\"dana\": { \"name\"", "\"eve\": { \"name\": \"Eve\", \"holidays\": \"gb\" }, \"dana\": { \"name\"" },
        { "\"ops\": {},", "\"ops\": {}, \"lobby\": { \"team\": \"web\" }," },
        { "\"groups\": {", "\"groups\": { \"now\": { \"members\": [{ \"rota\": \"web\" }] }," },
    };

    [Theory]
    [MemberData(nameof(Used))]
    public void What_has_an_effect_by_itself_needs_no_reference(string piece, string instead) =>
        Assert.Empty(Look.At((piece, instead), ("\"admins\": [\"dana\"]", instead.Contains("eve", StringComparison.Ordinal) ? "\"admins\": [\"dana\", \"eve\"]" : "\"admins\": [\"dana\"]")));

    [Fact]
    public void Two_channels_with_one_address_are_one_channel()
    {
        Look.Says("same-address", "channels.ops.slack",
            "\"#help\" is the address of \"help\" too: on slack the two are one, so what is set up for one of them happens to the other; one address is out of date, or one entry is too many",
            Look.At("\"ops\": {}", "\"ops\": { \"slack\": \"#help\" }"));
        Assert.Empty(Look.At("\"ops\": {}", "\"ops\": { \"slack\": \"#ops\", \"mattermost\": \"~bot\" }"));
    }

    [Fact]
    public void Two_people_with_one_account_are_one_person()
    {
        var finding = Assert.Single(Look.At("\"bob\": { \"name\": \"Bob\"", "\"bob\": { \"name\": \"Bob\", \"slack\": \"Dana@example.com\""));

        Assert.Equal(("same-address", "people.dana.slack"), (finding.Rule, finding.Path));
    }
}
