namespace RotationBot.Tests.Transcripts;

/// <summary>What keeps the focus of engineers who are not on call.</summary>
public sealed class FocusTests
{
    [Fact]
    public Task Whoever_mentions_an_engineer_who_is_not_on_call_is_told_privately() => Transcript.HoldsAsync("""
        ivo in #delivery: @delivery-support could we get a new env var in the release pipeline? cc @sam
            told: ana, maria, noor, sam
            rotationbot in thread: Delivery looks after this (matched "release pipeline" -> Delivery).
              Ana (engineer) until Mon 30 Nov 10:00 London (12:00 Sofia) was told by your mention. Next: Maria and Noor (em
                and pm) in 15 min.
              To start, this needs a GitHub issue with team/delivery on the board
                (https://github.com/orgs/sourcegraph/projects/205) (open a prefilled one
                (https://github.com/sourcegraph/sourcegraph/issues/new?title=could%20we%20get%20a%20new%20env%20var%20in%20the%20release%20pipeline%3F%20cc%20%40sam&labels=team%2Fdelivery&projects=sourcegraph%2F205&body=could%20we%20get%20a%20new%20env%20var%20in%20the%20release%20pipeline%3F%20cc%20%40sam%0A%0AR-1)).
                A reply here with its link is enough.
              R-1
              [I have one] [I'm on it] [Hand off…] [Wrong team] [Resolved]
            only ivo sees: Sam isn't on call for Delivery right now. To protect focus, please leave individuals out:
                @delivery-support reaches the right person.
        +1 min
        ivo replies: @sam any idea?
            told: sam
        sam replies: the variable is called REGION
        ivo edits: @sam @theo any idea?
        ana presses I'm on it
            rotationbot in thread: Ana has R-1 (after 1 min).
            rotationbot in thread: (edited) R-1 · Delivery (matched "release pipeline" -> Delivery) · taken by Ana 10:01
              It still needs a GitHub issue with team/delivery on the board
                (https://github.com/orgs/sourcegraph/projects/205) (open a prefilled one
                (https://github.com/sourcegraph/sourcegraph/issues/new?title=could%20we%20get%20a%20new%20env%20var%20in%20the%20release%20pipeline%3F%20cc%20%40sam&labels=team%2Fdelivery&projects=sourcegraph%2F205&body=could%20we%20get%20a%20new%20env%20var%20in%20the%20release%20pipeline%3F%20cc%20%40sam%0A%0AR-1)).
                A reply here with its link is enough.
              [I have one] [Hand off…] [Wrong team] [Resolved]
        """);

    [Fact]
    public Task A_message_to_nobody_but_the_engineer_is_answered_by_the_hint_alone() => Transcript.HoldsAsync("""
        ivo in #delivery: @sam @theo can you have a look at the Helm chart?
            told: sam, theo
            only ivo sees: Sam and Theo aren't on call for Delivery right now. To protect focus, please leave individuals
                out: @delivery-support reaches the right person.
        ivo edits: @sam @theo @ines can you have a look at the Helm chart?
        rosa in #delivery: thanks @sam!
            told: sam
        rosa in #discuss-engineering: @sam can you have a look at the Helm chart?
            told: sam
        """);

    [Fact]
    public Task On_call_managers_and_the_team_itself_are_left_alone() => Transcript.HoldsAsync("""
        ivo in #delivery: @ana can you have a look at the Helm chart?
            told: ana
        ivo in #delivery: @maria @noor can you have a look at the Helm chart?
            told: maria, noor
        sam in #delivery: @theo can you have a look at the Helm chart?
            told: theo
        noor in #delivery: @theo can you have a look at the Helm chart?
            told: theo
        sam in #delivery: @sam can you have a look at the Helm chart?
        """);

    [Fact]
    public Task Once_told_an_author_is_not_told_again_in_that_thread() => Transcript.HoldsAsync("""
        ivo in #delivery: @delivery-support the Helm chart of 5.2 is broken, @sam
            told: ana, maria, noor, sam
            rotationbot in thread: Delivery looks after this (matched "Helm chart" -> Delivery).
              Ana (engineer) until Mon 30 Nov 10:00 London (12:00 Sofia) was told by your mention. Next: Maria and Noor (em
                and pm) in 15 min.
              To start, this needs a GitHub issue with team/delivery on the board
                (https://github.com/orgs/sourcegraph/projects/205) (open a prefilled one
                (https://github.com/sourcegraph/sourcegraph/issues/new?title=the%20Helm%20chart%20of%205.2%20is%20broken%2C%20%40sam&labels=team%2Fdelivery&projects=sourcegraph%2F205&body=the%20Helm%20chart%20of%205.2%20is%20broken%2C%20%40sam%0A%0AR-1)).
                A reply here with its link is enough.
              R-1
              [I have one] [I'm on it] [Hand off…] [Wrong team] [Resolved]
            only ivo sees: Sam isn't on call for Delivery right now. To protect focus, please leave individuals out:
                @delivery-support reaches the right person.
        ivo replies: @theo perhaps?
            told: theo
        rosa replies: @theo perhaps?
            told: theo
            only rosa sees in thread: Theo isn't on call for Delivery right now. To protect focus, please leave individuals
                out: @delivery-support reaches the right person.
        the bot stops
        the bot starts and hears everything again
        rosa replies: @sam then?
            told: sam
        ivo in #delivery: @sam one more, the changelog of 5.2 is empty
            told: sam
            only ivo sees: Sam isn't on call for Delivery right now. To protect focus, please leave individuals out:
                @delivery-support reaches the right person.
        """);

    [Fact]
    public Task Whoever_takes_part_in_a_thread_may_be_mentioned_in_it() => Transcript.HoldsAsync("""
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
        sam replies: I saw that too
        ivo replies: @sam which version have you?
            told: sam
        rosa replies: @theo which version have you?
            told: theo
            only rosa sees in thread: Theo isn't on call for Delivery right now. To protect focus, please leave individuals
                out: @delivery-support reaches the right person.
        ivo to the bot: @sam the Helm chart is broken
            told: sam
            rotationbot in thread: Release looks after this (matched "Helm chart" -> Infrastructure). On call: Dev. Nobody
                has been told; post it, and they will be.
              [Post it in #discuss-releases]
        """);

    [Fact]
    public Task The_handle_is_guarded_wherever_it_is_mentioned() => Transcript.HoldsAsync("""
        ivo in #team-support-engineering: @delivery-support the changelog is empty, cc @theo
            told: ana, maria, noor, theo
            rotationbot in thread: Delivery looks after this (matched "changelog" -> Delivery).
              Ana (engineer) until Mon 30 Nov 10:00 London (12:00 Sofia) was told by your mention. Next: Maria and Noor (em
                and pm) in 15 min.
              To start, this needs a GitHub issue with team/delivery on the board
                (https://github.com/orgs/sourcegraph/projects/205) (open a prefilled one
                (https://github.com/sourcegraph/sourcegraph/issues/new?title=the%20changelog%20is%20empty%2C%20cc%20%40theo&labels=team%2Fdelivery&projects=sourcegraph%2F205&body=the%20changelog%20is%20empty%2C%20cc%20%40theo%0A%0AR-1)).
                A reply here with its link is enough.
              R-1
              [I have one] [I'm on it] [Hand off…] [Wrong team] [Resolved]
            only ivo sees: Theo isn't on call for Delivery right now. To protect focus, please leave individuals out:
                @delivery-support reaches the right person.
        ivo in #team-support-engineering: @rotationbot gitserver is slow, cc @theo
            told: theo
            rotationbot in thread: Source looks after this (matched "gitserver" -> Repository Management).
              On call: Amir (primary) until Mon 30 Nov 10:00 London (12:00 Sofia). Posted in #discuss-source; if nobody has
                picked it up by 10:15 London (12:15 Sofia), I'll tell Lena (backup).
              R-2
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
            rotationbot in #discuss-source: R-2 from Ivo in #team-support-engineering: “gitserver is slow, cc @theo” Open the
                thread.
              @amir (primary), please look. (matched "gitserver" -> Repository Management)
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: amir
        """);

    [Fact]
    public Task Speaking_up_counts_in_requests_of_other_teams_too() => Transcript.HoldsAsync("""
        ivo in #delivery: @delivery-support gitserver can't clone from Perforce
            told: ana, maria, noor
            rotationbot in thread: Source looks after this (matched "Perforce" -> Perforce).
              On call: Amir (primary) until Mon 30 Nov 10:00 London (12:00 Sofia). Posted in #discuss-source; if nobody has
                picked it up by 10:15 London (12:15 Sofia), I'll tell Lena (backup).
              To start, this needs the version and a timeline. A reply here with what you know is enough.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved] [RFH text]
            rotationbot in #discuss-source: R-1 from Ivo in #delivery: “gitserver can't clone from Perforce” Open the thread.
              @amir (primary), please look. (matched "Perforce" -> Perforce)
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: amir
        sam replies: @rotationbot which version is it?
            only sam sees in thread: This thread is R-1 (open, Amir told). If you need something else, please ask outside it.
        ivo replies: @sam 5.2
            told: sam
            rotationbot in thread: (edited) R-1 · Source (matched "Perforce" -> Perforce) · open, Amir told
              It still needs a timeline. A reply here with what you know is enough.
            rotationbot in #discuss-source: (edited) R-1 from Ivo in #delivery: “gitserver can't clone from Perforce” Open
                the thread.
              open, Amir told (matched "Perforce" -> Perforce)
              version 5.2
        """);

    [Fact]
    public Task In_a_thread_of_which_no_request_is_known_nobody_is_hinted_at() => Transcript.HoldsAsync("""
        sam in #delivery: 5.2 is out
        ivo replies: @sam thank you, is the changelog complete?
            told: sam
        """);
}
