using RotationBot.Domain.Changes;
using RotationBot.Domain.Conversation;
using static RotationBot.Domain.Tests.Rotas.Scene;

namespace RotationBot.Domain.Tests.Changes;

public sealed class AnsweringTests
{
    [Fact]
    public void It_is_in_force_from_the_moment_of_the_yes_and_nobody_waits_any_more()
    {
        var accepted = Assert.Single(Desk.Say("ben", "accept C-7", Desk.Asked("ben", "cat")).Changes);

        Assert.Equal((ChangeState.InForce, Desk.Now, null), (accepted.State, accepted.InForceAt, accepted.DueAt));
        Assert.Equal(new("ben"), ((Alteration.Cover)accepted.What).Person);
    }

    [Fact]
    public void Nothing_reaches_back_before_the_yes()
    {
        var asked = Desk.Asked("ben");
        var begun = asked with { What = (Alteration.Cover)asked.What with { Stretches = [new(At("2026-01-05T09:00:00Z"), At("2026-01-05T09:30:00Z")), new(At("2026-01-05T09:45:00Z"), At("2026-01-05T11:00:00Z"))] } };

        var accepted = Assert.Single(Desk.Say("ben", "accept C-7", begun).Changes);

        Assert.Equal([new Stretch(Desk.Now, At("2026-01-05T11:00:00Z"))], ((Alteration.Cover)accepted.What).Stretches);
    }

    [Fact]
    public void The_last_no_ends_it()
    {
        var change = Desk.Asked("ben", "cat");
        var first = Assert.Single(Desk.Say("ben", "decline C-7", change).Changes);
        var last = Assert.Single(Desk.Say("cat", "decline C-7", first).Changes);

        Assert.Equal(ChangeState.Asked, first.State);
        Assert.Equal((ChangeState.Declined, null), (last.State, last.DueAt));
    }

    [Fact]
    public void Somebody_may_change_their_mind_while_others_think()
    {
        var declined = Assert.Single(Desk.Say("ben", "decline C-7", Desk.Asked("ben", "cat")).Changes);

        Assert.Equal(ChangeState.InForce, Assert.Single(Desk.Say("ben", "accept C-7", declined).Changes).State);
    }

    [Theory]
    [InlineData(ChangeState.InForce)]
    [InlineData(ChangeState.Declined)]
    [InlineData(ChangeState.Lapsed)]
    [InlineData(ChangeState.Cancelled)]
    [InlineData(ChangeState.Draft)]
    public void In_any_other_state_an_answer_changes_nothing(ChangeState state)
    {
        var change = Desk.Asked("ben") with { State = state, InForceAt = state == ChangeState.InForce ? Desk.Now : null };

        foreach (var word in new[] { "accept", "decline" })
        {
            var decision = Desk.Say("ben", word + " C-7", change);
            Assert.Empty(decision.Changes);
            Assert.IsType<Answer>(Assert.Single(decision.Effects));
        }
    }
}
