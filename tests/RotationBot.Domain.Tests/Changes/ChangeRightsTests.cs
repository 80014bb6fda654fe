using RotationBot.Domain.Changes;
using RotationBot.Domain.Conversation;

namespace RotationBot.Domain.Tests.Changes;

/// <summary>Ana, Ben and Cat are in the rota and it is Ana's week; Dan leads it, Eve is an admin, Fay and Zed have nothing to do with it.</summary>
public sealed class ChangeRightsTests
{
    [Theory]
    [InlineData("take 2h", "ben cat dan eve")]
    [InlineData("take for @ben 2h", "ben dan eve")]
    [InlineData("cover @ben 2h", "ana")]
    [InlineData("cover 2h", "ana ben")]
    [InlineData("cover @cat 2h primary", "ana")]
    [InlineData("cover @ben for @ana 2h", "ana dan eve")]
    [InlineData("cover nobody 2h", "dan eve")]
    [InlineData("away @ana tomorrow", "ana dan eve")]
    [InlineData("away tomorrow", "ana ben cat dan eve fay")]
    [InlineData("swap @ben 12 jan @cat 19 jan", "ben cat dan eve")]
    public void Participants_change_their_own_leads_their_rota_admins_all(string words, string allowed) =>
        Assert.Equal(allowed, Allowed(who => Desk.Say(who, words)));

    [Theory]
    [InlineData("cancel C-7", "ana ben dan eve")]
    [InlineData("accept C-7", "ben")]
    [InlineData("decline C-7", "ben")]
    public void What_was_asked_is_answered_by_whom_it_asks_and_taken_back_by_whom_it_concerns(string words, string allowed) =>
        Assert.Equal(allowed, Allowed(who => Desk.Say(who, words, Desk.Asked("ben"))));

    [Fact]
    public void Only_whoever_was_shown_a_draft_confirms_it() =>
        Assert.Equal("dan", Allowed(who => Desk.Say(who, "confirm C-7", Desk.Asked("ben") with { State = ChangeState.Draft })));

    [Fact]
    public void A_refusal_says_who_may()
    {
        var refused = Desk.Say("fay", "take 2h");

        Assert.Equal("You are not in Desk's rota, so you can't change it. Dan or an admin can.", Assert.IsType<Answer>(Assert.Single(refused.Effects)).Text.ToString());
        Assert.Empty(refused.Log);
    }

    private static string Allowed(Func<string, Decision> does) =>
        string.Join(' ', new[] { "ana", "ben", "cat", "dan", "eve", "fay", "zed" }.Where(who => does(who).Changes.Count > 0));
}
