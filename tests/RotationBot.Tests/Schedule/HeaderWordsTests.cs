using NodaTime;
using NodaTime.Text;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;
using RotationBot.Tests.Configuration;

namespace RotationBot.Tests.Schedule;

/// <summary>What a header's template says, in full and where that does not fit. The rota's people change on Mondays at 10:00 in London.</summary>
public sealed class HeaderWordsTests
{
    private const string Rotation = "\"start\": \"2026-01-05\", \"handover\": \"10:00\", \"every\": { \"n\": 1, \"unit\": \"weeks\" }";
    private const string Friday = "2026-11-27T12:00:00Z";

    [Theory]
    [InlineData("on call: {primary} until {primary.until} · backup {backup} · lead {lead}", "on call: Alice until Mon 30 Nov 10:00 · backup Bob · lead Dana")]
    [InlineData("on call: {primary}, next {primary.next} from {primary.next.from}", "on call: Alice, next Bob from Mon 30 Nov 10:00")]
    [InlineData("on call: {primary} and {primary}", "on call: Alice and Alice")]
    [InlineData("on call: see the wiki", "on call: see the wiki")]
    public void A_template_says_who_until_when_and_who_is_next(string template, string expected) => Assert.Equal(expected, At(Friday, template).Full);

    [Theory]
    [InlineData("on call: {primary}", "on call: nobody until Mon 30 Nov 09:00")]
    [InlineData("on call: {primary} until {primary.until}", "on call: nobody until Mon 30 Nov 09:00")]
    [InlineData("on call: {primary} · backup {backup} until {backup.until}", "on call: nobody until Mon 30 Nov 09:00 · backup nobody until Mon 30 Nov 09:00")]
    [InlineData("on call: {primary}, next {primary.next} from {primary.next.from}", "on call: nobody until Mon 30 Nov 09:00, next Bob from Mon 30 Nov 09:00")]
    public void In_a_gap_nobody_is_on_call_until_somebody_is(string template, string expected)
    {
        var weekdays = (Rotation, "\"start\": \"2026-01-05\", \"handover\": \"09:00\", \"every\": { \"n\": 1, \"unit\": \"weekdays\" }");

        Assert.Equal(expected, At("2026-11-28T12:00:00Z", template, weekdays).Full);
    }

    [Theory]
    [InlineData("on call: {primary}", "on call: nobody")]
    [InlineData("on call: {primary} until {primary.until}, then {primary.next} from {primary.next.from}", "on call: nobody until further notice, then nobody from —")]
    public void A_rota_that_has_ended_promises_nothing(string template, string expected) =>
        Assert.Equal(expected, At(Friday, template, ("\"start\": \"2026-01-05\"", "\"start\": \"2026-01-05\", \"end\": \"2026-06-01\"")).Full);

    [Fact]
    public void Somebody_who_is_always_on_call_is_so_until_further_notice() =>
        Assert.Equal("on call: Alice until further notice", At(Friday, "on call: {primary} until {primary.until}", ("\"alice\", \"bob\"], \"start\"", "\"alice\"], \"start\""), ("\"name\": \"Alice\", \"holidays\": \"gb\"", "\"name\": \"Alice\"")).Full);

    [Fact]
    public void What_does_not_fit_is_said_with_names_alone_then_with_the_first_of_them()
    {
        var segment = At(Friday, "on call: {primary} until {primary.until} · backup {backup} · lead {lead} · again {backup}");

        Assert.Equal(["on call: Alice, Bob, Dana", "on call: Alice +2"], segment.Shorter);
    }

    [Fact]
    public void A_role_that_nobody_holds_is_not_passed_over_when_names_alone_are_said()
    {
        var segment = At("2026-11-28T12:00:00Z", "on call: {primary} until {primary.until} · lead {lead}", (Rotation, "\"start\": \"2026-01-05\", \"every\": { \"n\": 1, \"unit\": \"weekdays\" }"));

        Assert.Equal(["on call: nobody, Dana", "on call: nobody +1"], segment.Shorter);
    }

    [Theory]
    [InlineData("on call: {primary}")]
    [InlineData("on call: see the wiki")]
    public void What_is_no_shorter_is_no_shorter_form(string template) => Assert.Empty(At(Friday, template).Shorter);

    [Theory]
    [InlineData("Al | ice", "Al / ice")]
    [InlineData("Al\\nice\\t\\u0007", "Al ice")]
    [InlineData("@here <!channel> `rm`", "@here <!channel> `rm`")]
    public void A_name_is_one_line_without_the_bar_that_parts_a_header(string name, string shown) =>
        Assert.Equal("on call: " + shown, At(Friday, "on call: {primary}", ("\"name\": \"Alice\"", $"\"name\": \"{name}\"")).Full);

    [Fact]
    public void A_header_says_who_covers_and_for_how_long()
    {
        var cover = new Override("C-1", new("primary"), new("dana"), Read("2026-11-27T10:00:00Z"), Read("2026-11-27T15:00:00Z"), null, null);

        var segment = HeaderSegment.At(Organisation("on call: {primary} until {primary.until}"), new Dictionary<RotaId, RotaRecords> { [new("web")] = RotaRecords.None with { Overrides = [cover] } }, new("help"), Read(Friday));

        Assert.Equal("on call: Dana until Fri 27 Nov 15:00", segment.Full);
    }

    private static HeaderSegment At(string utc, string template, params (string Piece, string Instead)[] changes) =>
        HeaderSegment.At(Organisation(template, changes), new Dictionary<RotaId, RotaRecords>(), new("help"), Read(utc));

    private static Organisation Organisation(string template, params (string Piece, string Instead)[] changes)
    {
        var text = changes.Append(("on call: {primary} until {primary.until}", template)).Aggregate(Minimal.Text, (t, c) => t.Replace(c.Item1, c.Item2, StringComparison.Ordinal));
        var (settings, faults) = Minimal.Read(text);
        Assert.Empty(faults);
        return settings!.Organisation;
    }

    private static Instant Read(string utc) => InstantPattern.General.Parse(utc).Value;
}
