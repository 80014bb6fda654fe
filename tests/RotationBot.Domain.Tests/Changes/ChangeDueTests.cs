using RotationBot.Domain.Changes;
using RotationBot.Domain.Conversation;
using static RotationBot.Domain.Tests.Rotas.Scene;

namespace RotationBot.Domain.Tests.Changes;

public sealed class ChangeDueTests
{
    [Fact]
    public void A_timer_that_comes_too_early_does_nothing() => Assert.Empty(Desk.Tick(Desk.Asked("ben"), At("2026-01-05T11:59:59Z")).Changes);

    [Fact]
    public void Who_has_not_answered_is_reminded_and_who_has_is_not()
    {
        var change = Desk.Asked("ben", "cat");
        var answered = change with { Asked = [change.Asked[0] with { Declined = true }, change.Asked[1]] };

        var decision = Desk.Tick(answered, At("2026-01-05T12:00:00Z"));

        Assert.Equal(new Place.DirectlyTo(new("cat")), Assert.IsType<Post>(Assert.Single(decision.Effects)).Place);
        Assert.Equal(At("2026-01-05T13:00:00Z"), Assert.Single(decision.Changes).DueAt);
        Assert.Equal(2, decision.Changes[0].Asked[1].Posts.Count);
    }

    [Fact]
    public void Reminders_missed_in_a_break_are_made_up_for_by_one() =>
        Assert.Single(Desk.Tick(Desk.Asked("ben"), At("2026-01-05T13:30:00Z")).Effects);

    [Fact]
    public void Without_an_answer_it_ends_at_the_start_and_both_who_want_it_hear_so()
    {
        var decision = Desk.Tick(Desk.Asked("ben"), At("2026-01-05T14:00:00Z"));

        Assert.Equal((ChangeState.Lapsed, null), (Assert.Single(decision.Changes).State, decision.Changes[0].DueAt));
        Assert.Equal(new EffectKey("ask-ben"), Assert.Single(decision.Effects.OfType<Edit>()).Of);
        Assert.Equal(["dan", "ana"], decision.Effects.OfType<Post>().Select(p => ((Place.DirectlyTo)p.Place).Person.Value));
    }

    [Fact]
    public void A_question_to_people_the_configuration_has_lost_is_closed_at_once()
    {
        var decision = Desk.Tick(Desk.Asked("zoe"), At("2026-01-05T12:00:00Z"));

        Assert.Equal(ChangeState.Lapsed, Assert.Single(decision.Changes).State);
    }

    [Fact]
    public void Of_what_was_about_a_lost_rota_nothing_is_left()
    {
        var asked = Desk.Asked("ben");
        var gone = asked with { What = (Alteration.Cover)asked.What with { Rota = new("gone") } };

        Assert.Equal(ChangeState.Lapsed, Assert.Single(Desk.Say("ben", "accept C-7", gone).Changes).State);
        Assert.Equal(ChangeState.Lapsed, Assert.Single(Desk.Tick(gone, At("2026-01-05T14:00:00Z")).Changes).State);
    }
}
