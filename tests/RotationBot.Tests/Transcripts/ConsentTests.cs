namespace RotationBot.Tests.Transcripts;

/// <summary>A second engineer of a guarded team is brought in with agreement only.</summary>
public sealed class ConsentTests
{
    [Fact]
    public Task A_second_engineer_is_handed_a_request_once_a_manager_agrees() => Transcript.HoldsAsync("""
        ivo in #delivery: @delivery-support the Helm chart of 5.2 is broken
            told: ana, maria, noor
            rotationbot in thread: Delivery looks after this (matched "Helm chart" -> Delivery).
              Ana (engineer) until Mon 30 Nov 10:00 London (12:00 Sofia) was told by your mention. Next: Maria and Noor (em
                and pm) in 15 min.
              To start, this needs a GitHub issue with team/delivery on the board
                (https://github.com/orgs/sourcegraph/projects/205) (open a prefilled one
                (https://github.com/sourcegraph/sourcegraph/issues/new?title=the%20Helm%20chart%20of%205.2%20is%20broken&labels=team%2Fdelivery&projects=sourcegraph%2F205&body=the%20Helm%20chart%20of%205.2%20is%20broken%0A%0AR-1)).
                A reply here with its link is enough.
              R-1
              [I have one] [I'm on it] [Hand off…] [Wrong team] [Resolved]
        ana presses I'm on it
            rotationbot in thread: Ana has R-1 (after 0 s).
            rotationbot in thread: (edited) R-1 · Delivery (matched "Helm chart" -> Delivery) · taken by Ana 10:00
              It still needs a GitHub issue with team/delivery on the board
                (https://github.com/orgs/sourcegraph/projects/205) (open a prefilled one
                (https://github.com/sourcegraph/sourcegraph/issues/new?title=the%20Helm%20chart%20of%205.2%20is%20broken&labels=team%2Fdelivery&projects=sourcegraph%2F205&body=the%20Helm%20chart%20of%205.2%20is%20broken%0A%0AR-1)).
                A reply here with its link is enough.
              [I have one] [Hand off…] [Wrong team] [Resolved]
        ana presses Hand off…, picks Sam
            rotationbot in thread: Ana asks to hand R-1 to Sam, who isn't on call. @maria or @noor, do you agree? Until then
                it stays with Ana.
              [Agree] [Not now]
              told: maria, noor
        ana presses Hand off…, picks Sam
            only ana sees in thread: Maria and Noor have been asked about Sam already. Until then it stays with Ana.
        ivo presses Agree
            only ivo sees in thread: That is for Maria or Noor to say.
        ana presses Agree
            only ana sees in thread: That is for Maria or Noor to say.
        maria presses Agree
            rotationbot in thread: Maria agrees: Ana hands R-1 to Sam. @sam: R-1 is handed to you: “the Helm chart of 5.2 is
                broken” If you can't take it, please hand it on. Without an answer the team's rota is told.
              Next: Ana (engineer) in 15 min, Maria and Noor (em and pm) in 30 min.
              [I'm on it]
              told: sam
            rotationbot in thread: (edited) R-1 · Delivery (matched "Helm chart" -> Delivery) · open, Ana and Sam told
              It still needs a GitHub issue with team/delivery on the board
                (https://github.com/orgs/sourcegraph/projects/205) (open a prefilled one
                (https://github.com/sourcegraph/sourcegraph/issues/new?title=the%20Helm%20chart%20of%205.2%20is%20broken&labels=team%2Fdelivery&projects=sourcegraph%2F205&body=the%20Helm%20chart%20of%205.2%20is%20broken%0A%0AR-1)).
                A reply here with its link is enough.
              [I have one] [I'm on it] [Hand off…] [Wrong team] [Resolved]
            rotationbot in thread: (edited) Maria agrees: Ana hands R-1 to Sam.
        noor presses Not now
            only noor sees in thread: That is settled already: R-1 · Delivery · open, Ana and Sam told.
        sam presses I'm on it
            rotationbot in thread: Sam has R-1 (after 0 s). Ana, nothing more to do.
            rotationbot in thread: (edited) R-1 · Delivery (matched "Helm chart" -> Delivery) · taken by Sam 10:00
              It still needs a GitHub issue with team/delivery on the board
                (https://github.com/orgs/sourcegraph/projects/205) (open a prefilled one
                (https://github.com/sourcegraph/sourcegraph/issues/new?title=the%20Helm%20chart%20of%205.2%20is%20broken&labels=team%2Fdelivery&projects=sourcegraph%2F205&body=the%20Helm%20chart%20of%205.2%20is%20broken%0A%0AR-1)).
                A reply here with its link is enough.
              [I have one] [Hand off…] [Wrong team] [Resolved]
        """);

    [Fact]
    public Task A_manager_may_say_not_now_and_nothing_changes() => Transcript.HoldsAsync("""
        ivo in #delivery: @delivery-support the Helm chart of 5.2 is broken
            told: ana, maria, noor
            rotationbot in thread: Delivery looks after this (matched "Helm chart" -> Delivery).
              Ana (engineer) until Mon 30 Nov 10:00 London (12:00 Sofia) was told by your mention. Next: Maria and Noor (em
                and pm) in 15 min.
              To start, this needs a GitHub issue with team/delivery on the board
                (https://github.com/orgs/sourcegraph/projects/205) (open a prefilled one
                (https://github.com/sourcegraph/sourcegraph/issues/new?title=the%20Helm%20chart%20of%205.2%20is%20broken&labels=team%2Fdelivery&projects=sourcegraph%2F205&body=the%20Helm%20chart%20of%205.2%20is%20broken%0A%0AR-1)).
                A reply here with its link is enough.
              R-1
              [I have one] [I'm on it] [Hand off…] [Wrong team] [Resolved]
        ana: /oncall handoff R-1 sam
            only ana sees: Sam isn't on call, so I've asked Maria and Noor. Until then it goes on as before.
            rotationbot in thread: Ana asks to hand R-1 to Sam, who isn't on call. @maria or @noor, do you agree? Until then
                it goes on as before.
              [Agree] [Not now]
              told: maria, noor
        noor presses Not now
            rotationbot in thread: Ana, Noor would rather leave Sam out of it for now. It goes on as before.
            rotationbot in thread: (edited) Noor would rather leave Sam out of R-1 for now.
        maria presses Agree
            only maria sees in thread: That is settled already: R-1 · Delivery · open, Ana told.
        +1 h
            10:15 rotationbot in thread: @maria, @noor (em and pm): R-1 is still open, Ana has not answered yet.
              [I'm on it]
              told: maria, noor
            10:30 rotationbot in thread: Nobody could be reached for R-1: Ana, Maria and Noor were each told. I've told
                #discuss-engineering. It stays open; anyone can take it.
              [I'm on it]
            10:30 rotationbot in #discuss-engineering: R-1 from Ivo in #delivery has not been taken by anybody: “the Helm
                chart of 5.2 is broken” Open the thread.
              [I'm on it]
            rotationbot in thread: (edited) R-1 · Delivery (matched "Helm chart" -> Delivery) · nobody could be reached,
                anyone can take it
              It still needs a GitHub issue with team/delivery on the board
                (https://github.com/orgs/sourcegraph/projects/205) (open a prefilled one
                (https://github.com/sourcegraph/sourcegraph/issues/new?title=the%20Helm%20chart%20of%205.2%20is%20broken&labels=team%2Fdelivery&projects=sourcegraph%2F205&body=the%20Helm%20chart%20of%205.2%20is%20broken%0A%0AR-1)).
                A reply here with its link is enough.
        """);

    [Fact]
    public Task Nobody_answers_and_it_stays_where_it_is() => Transcript.HoldsAsync("""
        ivo in #delivery: @delivery-support the Helm chart of 5.2 is broken
            told: ana, maria, noor
            rotationbot in thread: Delivery looks after this (matched "Helm chart" -> Delivery).
              Ana (engineer) until Mon 30 Nov 10:00 London (12:00 Sofia) was told by your mention. Next: Maria and Noor (em
                and pm) in 15 min.
              To start, this needs a GitHub issue with team/delivery on the board
                (https://github.com/orgs/sourcegraph/projects/205) (open a prefilled one
                (https://github.com/sourcegraph/sourcegraph/issues/new?title=the%20Helm%20chart%20of%205.2%20is%20broken&labels=team%2Fdelivery&projects=sourcegraph%2F205&body=the%20Helm%20chart%20of%205.2%20is%20broken%0A%0AR-1)).
                A reply here with its link is enough.
              R-1
              [I have one] [I'm on it] [Hand off…] [Wrong team] [Resolved]
        ana presses I'm on it
            rotationbot in thread: Ana has R-1 (after 0 s).
            rotationbot in thread: (edited) R-1 · Delivery (matched "Helm chart" -> Delivery) · taken by Ana 10:00
              It still needs a GitHub issue with team/delivery on the board
                (https://github.com/orgs/sourcegraph/projects/205) (open a prefilled one
                (https://github.com/sourcegraph/sourcegraph/issues/new?title=the%20Helm%20chart%20of%205.2%20is%20broken&labels=team%2Fdelivery&projects=sourcegraph%2F205&body=the%20Helm%20chart%20of%205.2%20is%20broken%0A%0AR-1)).
                A reply here with its link is enough.
              [I have one] [Hand off…] [Wrong team] [Resolved]
        ana presses Hand off…, picks Sam
            rotationbot in thread: Ana asks to hand R-1 to Sam, who isn't on call. @maria or @noor, do you agree? Until then
                it stays with Ana.
              [Agree] [Not now]
              told: maria, noor
        +2 d
        the bot stops
        the bot starts
        maria presses Agree
            rotationbot in thread: Maria agrees: Ana hands R-1 to Sam. @sam: R-1 is handed to you: “the Helm chart of 5.2 is
                broken” If you can't take it, please hand it on. Without an answer the team's rota is told.
              Next: Ana (engineer) in 15 min, Maria and Noor (em and pm) in 30 min.
              [I'm on it]
              told: sam
            rotationbot in thread: (edited) R-1 · Delivery (matched "Helm chart" -> Delivery) · open, Ana and Sam told
              It still needs a GitHub issue with team/delivery on the board
                (https://github.com/orgs/sourcegraph/projects/205) (open a prefilled one
                (https://github.com/sourcegraph/sourcegraph/issues/new?title=the%20Helm%20chart%20of%205.2%20is%20broken&labels=team%2Fdelivery&projects=sourcegraph%2F205&body=the%20Helm%20chart%20of%205.2%20is%20broken%0A%0AR-1)).
                A reply here with its link is enough.
              [I have one] [I'm on it] [Hand off…] [Wrong team] [Resolved]
            rotationbot in thread: (edited) Maria agrees: Ana hands R-1 to Sam.
        """);

    [Fact]
    public Task Another_engineer_instead() => Transcript.HoldsAsync("""
        ivo in #delivery: @delivery-support the Helm chart of 5.2 is broken
            told: ana, maria, noor
            rotationbot in thread: Delivery looks after this (matched "Helm chart" -> Delivery).
              Ana (engineer) until Mon 30 Nov 10:00 London (12:00 Sofia) was told by your mention. Next: Maria and Noor (em
                and pm) in 15 min.
              To start, this needs a GitHub issue with team/delivery on the board
                (https://github.com/orgs/sourcegraph/projects/205) (open a prefilled one
                (https://github.com/sourcegraph/sourcegraph/issues/new?title=the%20Helm%20chart%20of%205.2%20is%20broken&labels=team%2Fdelivery&projects=sourcegraph%2F205&body=the%20Helm%20chart%20of%205.2%20is%20broken%0A%0AR-1)).
                A reply here with its link is enough.
              R-1
              [I have one] [I'm on it] [Hand off…] [Wrong team] [Resolved]
        ana presses I'm on it
            rotationbot in thread: Ana has R-1 (after 0 s).
            rotationbot in thread: (edited) R-1 · Delivery (matched "Helm chart" -> Delivery) · taken by Ana 10:00
              It still needs a GitHub issue with team/delivery on the board
                (https://github.com/orgs/sourcegraph/projects/205) (open a prefilled one
                (https://github.com/sourcegraph/sourcegraph/issues/new?title=the%20Helm%20chart%20of%205.2%20is%20broken&labels=team%2Fdelivery&projects=sourcegraph%2F205&body=the%20Helm%20chart%20of%205.2%20is%20broken%0A%0AR-1)).
                A reply here with its link is enough.
              [I have one] [Hand off…] [Wrong team] [Resolved]
        ana presses Hand off…, picks Sam
            rotationbot in thread: Ana asks to hand R-1 to Sam, who isn't on call. @maria or @noor, do you agree? Until then
                it stays with Ana.
              [Agree] [Not now]
              told: maria, noor
        ana presses Hand off…, picks Theo
            rotationbot in thread: Ana asks to hand R-1 to Theo, who isn't on call. @maria or @noor, do you agree? Until then
                it stays with Ana.
              [Agree] [Not now]
              told: maria, noor
            rotationbot in thread: (edited) Ana asks for Theo instead.
        maria presses Agree
            rotationbot in thread: Maria agrees: Ana hands R-1 to Theo. @theo: R-1 is handed to you: “the Helm chart of 5.2
                is broken” If you can't take it, please hand it on. Without an answer the team's rota is told.
              Next: Ana (engineer) in 15 min, Maria and Noor (em and pm) in 30 min.
              [I'm on it]
              told: theo
            rotationbot in thread: (edited) R-1 · Delivery (matched "Helm chart" -> Delivery) · open, Ana and Theo told
              It still needs a GitHub issue with team/delivery on the board
                (https://github.com/orgs/sourcegraph/projects/205) (open a prefilled one
                (https://github.com/sourcegraph/sourcegraph/issues/new?title=the%20Helm%20chart%20of%205.2%20is%20broken&labels=team%2Fdelivery&projects=sourcegraph%2F205&body=the%20Helm%20chart%20of%205.2%20is%20broken%0A%0AR-1)).
                A reply here with its link is enough.
              [I have one] [I'm on it] [Hand off…] [Wrong team] [Resolved]
            rotationbot in thread: (edited) Maria agrees: Ana hands R-1 to Theo.
        """);

    [Fact]
    public Task What_is_urgent_needs_no_agreement() => Transcript.HoldsAsync("""
        ivo in #delivery: @delivery-support P1, the release pipeline is down
            told: ana, maria, noor
            rotationbot in thread: Delivery looks after this (matched "P1", "is down" -> Incident or critical issue).
              Ana (engineer) until Mon 30 Nov 10:00 London (12:00 Sofia) was told by your mention. We have seen this; the
                next update comes from the person who takes it. Next: Maria and Noor (em and pm) in 5 min.
              R-1 · P1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
        ana presses Hand off…, picks Sam
            rotationbot in thread: Ana hands this to Sam. @sam: R-1 is handed to you: “P1, the release pipeline is down” If
                you can't take it, please hand it on. Without an answer the team's rota is told.
              Next: Ana (engineer) in 5 min, Maria and Noor (em and pm) in 10 min.
              [I'm on it]
              told: sam
            rotationbot in thread: (edited) R-1 · P1 · Delivery (matched "P1", "is down" -> Incident or critical issue) ·
                open, Ana and Sam told
        """);

    [Fact]
    public Task Managers_other_teams_and_managers_as_receivers_need_none() => Transcript.HoldsAsync("""
        ivo in #delivery: @delivery-support the Helm chart of 5.2 is broken
            told: ana, maria, noor
            rotationbot in thread: Delivery looks after this (matched "Helm chart" -> Delivery).
              Ana (engineer) until Mon 30 Nov 10:00 London (12:00 Sofia) was told by your mention. Next: Maria and Noor (em
                and pm) in 15 min.
              To start, this needs a GitHub issue with team/delivery on the board
                (https://github.com/orgs/sourcegraph/projects/205) (open a prefilled one
                (https://github.com/sourcegraph/sourcegraph/issues/new?title=the%20Helm%20chart%20of%205.2%20is%20broken&labels=team%2Fdelivery&projects=sourcegraph%2F205&body=the%20Helm%20chart%20of%205.2%20is%20broken%0A%0AR-1)).
                A reply here with its link is enough.
              R-1
              [I have one] [I'm on it] [Hand off…] [Wrong team] [Resolved]
        maria presses Hand off…, picks Sam
            rotationbot in thread: Maria hands this to Sam. @sam: R-1 is handed to you: “the Helm chart of 5.2 is broken” If
                you can't take it, please hand it on. Without an answer the team's rota is told.
              Next: Ana (engineer) in 15 min, Maria and Noor (em and pm) in 30 min.
              [I'm on it]
              told: sam
            rotationbot in thread: (edited) R-1 · Delivery (matched "Helm chart" -> Delivery) · open, Ana and Sam told
              It still needs a GitHub issue with team/delivery on the board
                (https://github.com/orgs/sourcegraph/projects/205) (open a prefilled one
                (https://github.com/sourcegraph/sourcegraph/issues/new?title=the%20Helm%20chart%20of%205.2%20is%20broken&labels=team%2Fdelivery&projects=sourcegraph%2F205&body=the%20Helm%20chart%20of%205.2%20is%20broken%0A%0AR-1)).
                A reply here with its link is enough.
        sam presses Hand off…, picks Noor
            rotationbot in thread: Sam hands this to Noor. @noor: R-1 is handed to you: “the Helm chart of 5.2 is broken” If
                you can't take it, please hand it on. Without an answer the team's rota is told.
              Next: Ana (engineer) in 15 min, Maria (em and pm) in 30 min.
              [I'm on it]
              told: noor
            rotationbot in thread: (edited) R-1 · Delivery (matched "Helm chart" -> Delivery) · open, Ana, Sam and Noor told
              It still needs a GitHub issue with team/delivery on the board
                (https://github.com/orgs/sourcegraph/projects/205) (open a prefilled one
                (https://github.com/sourcegraph/sourcegraph/issues/new?title=the%20Helm%20chart%20of%205.2%20is%20broken&labels=team%2Fdelivery&projects=sourcegraph%2F205&body=the%20Helm%20chart%20of%205.2%20is%20broken%0A%0AR-1)).
                A reply here with its link is enough.
        noor presses Hand off…, picks Dev
            rotationbot in thread: Noor hands this to Dev. @dev: R-1 is handed to you: “the Helm chart of 5.2 is broken” If
                you can't take it, please hand it on. Without an answer the team's rota is told.
              Next: Ana (engineer) in 15 min, Maria and Noor (em and pm) in 30 min.
              [I'm on it]
              told: dev
            rotationbot in thread: (edited) R-1 · Delivery (matched "Helm chart" -> Delivery) · open, Ana, Sam, Noor and Dev
                told
              It still needs a GitHub issue with team/delivery on the board
                (https://github.com/orgs/sourcegraph/projects/205) (open a prefilled one
                (https://github.com/sourcegraph/sourcegraph/issues/new?title=the%20Helm%20chart%20of%205.2%20is%20broken&labels=team%2Fdelivery&projects=sourcegraph%2F205&body=the%20Helm%20chart%20of%205.2%20is%20broken%0A%0AR-1)).
                A reply here with its link is enough.
        """);

    [Fact]
    public Task Who_takes_it_meanwhile_keeps_it() => Transcript.HoldsAsync("""
        ivo in #delivery: @delivery-support the Helm chart of 5.2 is broken
            told: ana, maria, noor
            rotationbot in thread: Delivery looks after this (matched "Helm chart" -> Delivery).
              Ana (engineer) until Mon 30 Nov 10:00 London (12:00 Sofia) was told by your mention. Next: Maria and Noor (em
                and pm) in 15 min.
              To start, this needs a GitHub issue with team/delivery on the board
                (https://github.com/orgs/sourcegraph/projects/205) (open a prefilled one
                (https://github.com/sourcegraph/sourcegraph/issues/new?title=the%20Helm%20chart%20of%205.2%20is%20broken&labels=team%2Fdelivery&projects=sourcegraph%2F205&body=the%20Helm%20chart%20of%205.2%20is%20broken%0A%0AR-1)).
                A reply here with its link is enough.
              R-1
              [I have one] [I'm on it] [Hand off…] [Wrong team] [Resolved]
        ana presses Hand off…, picks Sam
            rotationbot in thread: Ana asks to hand R-1 to Sam, who isn't on call. @maria or @noor, do you agree? Until then
                it goes on as before.
              [Agree] [Not now]
              told: maria, noor
        theo presses I'm on it
            rotationbot in thread: Theo has R-1 (after 0 s). Ana, nothing more to do.
            rotationbot in thread: (edited) R-1 · Delivery (matched "Helm chart" -> Delivery) · taken by Theo 10:00
              It still needs a GitHub issue with team/delivery on the board
                (https://github.com/orgs/sourcegraph/projects/205) (open a prefilled one
                (https://github.com/sourcegraph/sourcegraph/issues/new?title=the%20Helm%20chart%20of%205.2%20is%20broken&labels=team%2Fdelivery&projects=sourcegraph%2F205&body=the%20Helm%20chart%20of%205.2%20is%20broken%0A%0AR-1)).
                A reply here with its link is enough.
              [I have one] [Hand off…] [Wrong team] [Resolved]
            rotationbot in thread: (edited) No agreement is needed any more: R-1 · Delivery · taken by Theo 10:00.
        maria presses Agree
            only maria sees in thread: That is settled already: R-1 · Delivery · taken by Theo 10:00.
        ivo presses Resolved
            rotationbot in thread: R-1 resolved by Ivo after 0 s (taken in 0 s). A new mention here opens a new request.
            rotationbot in thread: (edited) R-1 · Delivery (matched "Helm chart" -> Delivery) · resolved by Ivo 10:00
        maria presses Agree
            only maria sees in thread: R-1 was resolved by Ivo 10:00, so there is nothing more to do. A new mention in its
                thread opens a new request.
        """);

    [Fact]
    public Task What_needs_no_agreement_any_more_loses_its_buttons() => Transcript.HoldsAsync("""
        ivo in #delivery: @delivery-support the Helm chart of 5.2 is broken
            told: ana, maria, noor
            rotationbot in thread: Delivery looks after this (matched "Helm chart" -> Delivery).
              Ana (engineer) until Mon 30 Nov 10:00 London (12:00 Sofia) was told by your mention. Next: Maria and Noor (em
                and pm) in 15 min.
              To start, this needs a GitHub issue with team/delivery on the board
                (https://github.com/orgs/sourcegraph/projects/205) (open a prefilled one
                (https://github.com/sourcegraph/sourcegraph/issues/new?title=the%20Helm%20chart%20of%205.2%20is%20broken&labels=team%2Fdelivery&projects=sourcegraph%2F205&body=the%20Helm%20chart%20of%205.2%20is%20broken%0A%0AR-1)).
                A reply here with its link is enough.
              R-1
              [I have one] [I'm on it] [Hand off…] [Wrong team] [Resolved]
        ana presses Hand off…, picks Sam
            rotationbot in thread: Ana asks to hand R-1 to Sam, who isn't on call. @maria or @noor, do you agree? Until then
                it goes on as before.
              [Agree] [Not now]
              told: maria, noor
        ana presses Resolved
            rotationbot in thread: R-1 resolved by Ana after 0 s. A new mention here opens a new request.
            rotationbot in thread: (edited) R-1 · Delivery (matched "Helm chart" -> Delivery) · resolved by Ana 10:00
            rotationbot in thread: (edited) No agreement is needed any more: R-1 · Delivery · resolved by Ana 10:00.
        """);
}
