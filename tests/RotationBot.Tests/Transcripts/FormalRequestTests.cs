namespace RotationBot.Tests.Transcripts;

/// <summary>Whoever mentions a group asks formally: the first reply asks once for what the team needs and does not have.</summary>
public sealed class FormalRequestTests
{
    [Fact]
    public Task An_issue_that_is_missing_is_asked_for_and_its_link_in_the_thread_ends_that() => Transcript.HoldsAsync("""
        ivo in #delivery: @delivery-support could we get a new env var in the release pipeline?
            told: ana, maria, noor
            rotationbot in thread: Delivery looks after this (matched "release pipeline" -> Delivery).
              Ana (engineer) until Mon 30 Nov 10:00 London (12:00 Sofia) was told by your mention. Next: Maria and Noor (em
                and pm) in 15 min.
              To start, this needs a GitHub issue with team/delivery on the board
                (https://github.com/orgs/sourcegraph/projects/205) (open a prefilled one
                (https://github.com/sourcegraph/sourcegraph/issues/new?title=could%20we%20get%20a%20new%20env%20var%20in%20the%20release%20pipeline%3F&labels=team%2Fdelivery&projects=sourcegraph%2F205&body=could%20we%20get%20a%20new%20env%20var%20in%20the%20release%20pipeline%3F%0A%0AR-1)).
                A reply here with its link is enough.
              R-1
              [I have one] [I'm on it] [Hand off…] [Wrong team] [Resolved]
        tess replies: I think that is sourcegraph/sourcegraph#4711
            rotationbot in thread: (edited) R-1 · Delivery (matched "release pipeline" -> Delivery) · open, Ana told
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
        ana presses I'm on it
            rotationbot in thread: Ana has R-1 (after 0 s).
            rotationbot in thread: (edited) R-1 · Delivery (matched "release pipeline" -> Delivery) · taken by Ana 10:00
              [Hand off…] [Wrong team] [Resolved]
        """);

    [Fact]
    public Task An_issue_that_is_given_is_not_asked_for() => Transcript.HoldsAsync("""
        ivo in #delivery: @delivery-support new env var in the release pipeline, see https://github.com/sourcegraph/sourcegraph/issues/4711
            told: ana, maria, noor
            rotationbot in thread: Delivery looks after this (matched "release pipeline" -> Delivery).
              Ana (engineer) until Mon 30 Nov 10:00 London (12:00 Sofia) was told by your mention. Next: Maria and Noor (em
                and pm) in 15 min.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
        """);

    [Fact]
    public Task Somebody_has_an_issue_and_gives_its_link_later() => Transcript.HoldsAsync("""
        ivo in #delivery: @delivery-support could we get a new env var in the release pipeline?
            told: ana, maria, noor
            rotationbot in thread: Delivery looks after this (matched "release pipeline" -> Delivery).
              Ana (engineer) until Mon 30 Nov 10:00 London (12:00 Sofia) was told by your mention. Next: Maria and Noor (em
                and pm) in 15 min.
              To start, this needs a GitHub issue with team/delivery on the board
                (https://github.com/orgs/sourcegraph/projects/205) (open a prefilled one
                (https://github.com/sourcegraph/sourcegraph/issues/new?title=could%20we%20get%20a%20new%20env%20var%20in%20the%20release%20pipeline%3F&labels=team%2Fdelivery&projects=sourcegraph%2F205&body=could%20we%20get%20a%20new%20env%20var%20in%20the%20release%20pipeline%3F%0A%0AR-1)).
                A reply here with its link is enough.
              R-1
              [I have one] [I'm on it] [Hand off…] [Wrong team] [Resolved]
        tess presses I have one
            only tess sees in thread: Ivo, who asked, or somebody on call for Delivery can answer this.
        ivo presses I have one
            only ivo sees in thread: Good. Paste its link into the thread of R-1, and I'll add it.
            rotationbot in thread: (edited) R-1 · Delivery (matched "release pipeline" -> Delivery) · open, Ana told
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
        the bot stops
        the bot starts
        ivo replies: https://github.com/sourcegraph/sourcegraph/issues/4711
        sam: /oncall requests
            only sam sees: R-1 · Delivery · open, Ana told · 0 s old · “could we get a new env var in the release pipeline?”
        """);

    [Fact]
    public Task A_question_to_the_bot_needs_no_issue() => Transcript.HoldsAsync("""
        ivo in #delivery: @rotationbot who looks after the release pipeline?
            rotationbot in thread: Delivery looks after this (matched "release pipeline" -> Delivery).
              @ana (engineer), please look. Next: Maria and Noor (em and pm) in 15 min.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: ana
        """);

    [Fact]
    public Task Something_urgent_is_not_held_up_by_a_form() => Transcript.HoldsAsync("""
        ivo in #delivery: @delivery-support P1 the release pipeline is down
            told: ana, maria, noor
            rotationbot in thread: Delivery looks after this (matched "P1", "is down" -> Incident or critical issue).
              Ana (engineer) until Mon 30 Nov 10:00 London (12:00 Sofia) was told by your mention. We have seen this; the
                next update comes from the person who takes it. Next: Maria and Noor (em and pm) in 5 min.
              R-1 · P1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
        ana presses I'm on it
            rotationbot in thread: Ana has R-1 (after 0 s).
            rotationbot in thread: (edited) R-1 · P1 · Delivery (matched "P1", "is down" -> Incident or critical issue) ·
                taken by Ana 10:00
              [Hand off…] [Wrong team] [Resolved]
        ana presses Resolved
            rotationbot in thread: R-1 resolved by Ana after 0 s (taken in 0 s). A new mention here opens a new request.
            rotationbot in thread: (edited) R-1 · P1 · Delivery (matched "P1", "is down" -> Incident or critical issue) ·
                resolved by Ana 10:00
              For the record, it still wants a GitHub issue with team/delivery on the board
                (https://github.com/orgs/sourcegraph/projects/205) (open a prefilled one
                (https://github.com/sourcegraph/sourcegraph/issues/new?title=P1%20the%20release%20pipeline%20is%20down&labels=team%2Fdelivery&projects=sourcegraph%2F205&body=P1%20the%20release%20pipeline%20is%20down%0A%0AR-1)).
        """);

    [Fact]
    public Task What_becomes_urgent_is_no_longer_asked() => Transcript.HoldsAsync("""
        ivo in #delivery: @delivery-support could we get a new env var in the release pipeline?
            told: ana, maria, noor
            rotationbot in thread: Delivery looks after this (matched "release pipeline" -> Delivery).
              Ana (engineer) until Mon 30 Nov 10:00 London (12:00 Sofia) was told by your mention. Next: Maria and Noor (em
                and pm) in 15 min.
              To start, this needs a GitHub issue with team/delivery on the board
                (https://github.com/orgs/sourcegraph/projects/205) (open a prefilled one
                (https://github.com/sourcegraph/sourcegraph/issues/new?title=could%20we%20get%20a%20new%20env%20var%20in%20the%20release%20pipeline%3F&labels=team%2Fdelivery&projects=sourcegraph%2F205&body=could%20we%20get%20a%20new%20env%20var%20in%20the%20release%20pipeline%3F%0A%0AR-1)).
                A reply here with its link is enough.
              R-1
              [I have one] [I'm on it] [Hand off…] [Wrong team] [Resolved]
        ivo replies: sorry, this is urgent now
            rotationbot in thread: R-1 is P1 now (was normal), says Ivo. Next: Maria and Noor (em and pm) in 5 min.
            rotationbot in thread: (edited) R-1 · P1 · Delivery (matched "release pipeline" -> Delivery) · open, Ana told
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
        """);

    [Fact]
    public Task The_message_is_edited_and_says_what_was_missing() => Transcript.HoldsAsync("""
        ivo in #delivery: @delivery-support could we get a new env var in the release pipeline?
            told: ana, maria, noor
            rotationbot in thread: Delivery looks after this (matched "release pipeline" -> Delivery).
              Ana (engineer) until Mon 30 Nov 10:00 London (12:00 Sofia) was told by your mention. Next: Maria and Noor (em
                and pm) in 15 min.
              To start, this needs a GitHub issue with team/delivery on the board
                (https://github.com/orgs/sourcegraph/projects/205) (open a prefilled one
                (https://github.com/sourcegraph/sourcegraph/issues/new?title=could%20we%20get%20a%20new%20env%20var%20in%20the%20release%20pipeline%3F&labels=team%2Fdelivery&projects=sourcegraph%2F205&body=could%20we%20get%20a%20new%20env%20var%20in%20the%20release%20pipeline%3F%0A%0AR-1)).
                A reply here with its link is enough.
              R-1
              [I have one] [I'm on it] [Hand off…] [Wrong team] [Resolved]
        ivo edits: @delivery-support could we get a new env var in the release pipeline? sourcegraph/sourcegraph#4711
            rotationbot in thread: (edited) R-1 · Delivery (matched "release pipeline" -> Delivery) · open, Ana told
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
        """);

    [Fact]
    public Task Version_and_timeline_are_given_bit_by_bit_and_the_team_sees_them() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: @delivery-support gitserver can't clone from Perforce for customer Acme, see MM-58123
            told: ana, maria, noor
            rotationbot in thread: Source looks after this (matched "Perforce" -> Perforce).
              On call: Amir (primary) until Mon 30 Nov 10:00. Posted in #discuss-source; if nobody has picked it up by 10:15,
                I'll tell Lena (backup).
              To start, this needs the version and a timeline. A reply here with what you know is enough.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved] [RFH text]
            rotationbot in #discuss-source: R-1 from Rosa in #team-support-engineering: “gitserver can't clone from Perforce
                for customer Acme, see MM-58123” Open the thread.
              @amir (primary), please look. (matched "Perforce" -> Perforce)
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: amir
        rosa replies: 5.2.3
            rotationbot in thread: (edited) R-1 · Source (matched "Perforce" -> Perforce) · open, Amir told
              It still needs a timeline. A reply here with what you know is enough.
            rotationbot in #discuss-source: (edited) R-1 from Rosa in #team-support-engineering: “gitserver can't clone from
                Perforce for customer Acme, see MM-58123” Open the thread.
              open, Amir told (matched "Perforce" -> Perforce)
              version 5.2.3
        kim replies: tomorrow is fine for us
            rotationbot in thread: (edited) R-1 · Source (matched "Perforce" -> Perforce) · open, Amir told
            rotationbot in #discuss-source: (edited) R-1 from Rosa in #team-support-engineering: “gitserver can't clone from
                Perforce for customer Acme, see MM-58123” Open the thread.
              open, Amir told (matched "Perforce" -> Perforce)
              version 5.2.3 · tomorrow
        amir presses I'm on it
            rotationbot in thread: Amir has R-1 (after 0 s).
            rotationbot in thread: (edited) R-1 · Source (matched "Perforce" -> Perforce) · taken by Amir 10:00
              [Hand off…] [Wrong team] [Resolved] [RFH text]
            rotationbot in #discuss-source: (edited) R-1 from Rosa in #team-support-engineering: “gitserver can't clone from
                Perforce for customer Acme, see MM-58123” Open the thread.
              taken by Amir 10:00 (matched "Perforce" -> Perforce)
              version 5.2.3 · tomorrow
              [Hand off…] [Wrong team] [Resolved]
        """);

    [Fact]
    public Task What_the_teams_post_cuts_off_it_tells_in_short() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: @rotationbot gitserver can't clone from Perforce. It tries, waits for a minute, tries once more, and then gives up; nothing at all is written to its log, and their network people swear that nothing changed on their side. That is customer Acme on 5.2.3, sourcegraph/customer#2231, no rush
            rotationbot in thread: Source looks after this (matched "Perforce" -> Perforce).
              On call: Amir (primary) until Mon 30 Nov 10:00. Posted in #discuss-source; if nobody has picked it up by 10:15,
                I'll tell Lena (backup).
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
            rotationbot in #discuss-source: R-1 from Rosa in #team-support-engineering: “gitserver can't clone from Perforce.
                It tries, waits for a minute, tries once more, and then gives up; nothing at all is written to its log, and
                their network people swear that nothing changed on…” Open the thread.
              @amir (primary), please look. (matched "Perforce" -> Perforce)
              sourcegraph/customer#2231 (https://github.com/sourcegraph/customer/issues/2231) · customer Acme · version 5.2.3
                · no rush
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: amir
        """);

    [Fact]
    public Task A_question_of_the_bots_is_not_answered_by_the_way() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: @rotationbot how should Acme deploy to Kubernetes?
            rotationbot in thread: Probably Release if self-hosted, Cloud if managed instance (matched "deploy", "Kubernetes"
                -> Infrastructure). Self-hosted or managed instance?
              Without an answer I'll tell Dev (primary) in 5 min.
              R-1
              [Self-hosted] [Managed instance] [I'm on it] [Hand off…] [Wrong team] [Resolved]
        tess replies: self-hosted, https://github.com/sourcegraph/customer/issues/2231
        rosa: /oncall rfh R-1
            only rosa sees: Ready to post in #discuss-releases; fill in what is …:
              @release-team RFH R-1: how should Acme deploy to Kubernetes?
              Issue: https://github.com/sourcegraph/customer/issues/2231
              Timeline: …
              Customer: … · version: … · deployment: …
              Labels of the issue: rfh, se/…, customer/…, team/release
        """);

    [Fact]
    public Task Another_team_asks_for_what_it_needs_itself() => Transcript.HoldsAsync("""
        ivo in #delivery: @delivery-support could we get a new env var in the release pipeline?
            told: ana, maria, noor
            rotationbot in thread: Delivery looks after this (matched "release pipeline" -> Delivery).
              Ana (engineer) until Mon 30 Nov 10:00 London (12:00 Sofia) was told by your mention. Next: Maria and Noor (em
                and pm) in 15 min.
              To start, this needs a GitHub issue with team/delivery on the board
                (https://github.com/orgs/sourcegraph/projects/205) (open a prefilled one
                (https://github.com/sourcegraph/sourcegraph/issues/new?title=could%20we%20get%20a%20new%20env%20var%20in%20the%20release%20pipeline%3F&labels=team%2Fdelivery&projects=sourcegraph%2F205&body=could%20we%20get%20a%20new%20env%20var%20in%20the%20release%20pipeline%3F%0A%0AR-1)).
                A reply here with its link is enough.
              R-1
              [I have one] [I'm on it] [Hand off…] [Wrong team] [Resolved]
        ana presses Wrong team, picks Source
            rotationbot in thread: Moved to Source by Ana. Noted for the owners of the rules. Amir (primary) has been told.
                Next: Lena (backup) in 15 min.
            rotationbot in #discuss-source: R-1 from Ivo in #delivery: “could we get a new env var in the release pipeline?”
                Open the thread.
              @amir (primary), please look. (came from Delivery)
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: amir
            rotationbot in thread: (edited) R-1 · Source (came from Delivery) · open, Ana and Amir told
              It still needs the version and a timeline. A reply here with what you know is enough.
              [I'm on it] [Hand off…] [Wrong team] [Resolved] [RFH text]
        """);

    [Fact]
    public Task A_new_request_in_the_thread_of_an_old_one_is_not_asked_again() => Transcript.HoldsAsync("""
        ivo in #delivery: @delivery-support new env var, sourcegraph/sourcegraph#4711
            told: ana, maria, noor
            rotationbot in thread: Thanks, noted for Delivery (no other rule matched).
              Ana (engineer) until Mon 30 Nov 10:00 London (12:00 Sofia) was told by your mention. Next: Maria and Noor (em
                and pm) in 15 min.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
        ana presses Resolved
            rotationbot in thread: R-1 resolved by Ana after 0 s. A new mention here opens a new request.
            rotationbot in thread: (edited) R-1 · Delivery · resolved by Ana 10:00
        ivo replies: @delivery-support it is gone again
            told: ana, maria, noor
            rotationbot in thread: Thanks, noted for Delivery (no other rule matched).
              Ana (engineer) until Mon 30 Nov 10:00 London (12:00 Sofia) was told by your mention. Next: Maria and Noor (em
                and pm) in 15 min.
              R-2 (after R-1)
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
        """);

    [Fact]
    public Task Somebody_who_says_nothing_new_to_the_bot_hears_why_nothing_happens() => Transcript.HoldsAsync("""
        ivo in #delivery: @delivery-support could we get a new env var in the release pipeline?
            told: ana, maria, noor
            rotationbot in thread: Delivery looks after this (matched "release pipeline" -> Delivery).
              Ana (engineer) until Mon 30 Nov 10:00 London (12:00 Sofia) was told by your mention. Next: Maria and Noor (em
                and pm) in 15 min.
              To start, this needs a GitHub issue with team/delivery on the board
                (https://github.com/orgs/sourcegraph/projects/205) (open a prefilled one
                (https://github.com/sourcegraph/sourcegraph/issues/new?title=could%20we%20get%20a%20new%20env%20var%20in%20the%20release%20pipeline%3F&labels=team%2Fdelivery&projects=sourcegraph%2F205&body=could%20we%20get%20a%20new%20env%20var%20in%20the%20release%20pipeline%3F%0A%0AR-1)).
                A reply here with its link is enough.
              R-1
              [I have one] [I'm on it] [Hand off…] [Wrong team] [Resolved]
        tess replies: @rotationbot see https://example.com/build/7
            only tess sees in thread: This thread is R-1 (open, Ana told). If you need something else, please ask outside it.
        """);

    [Fact]
    public Task An_edit_of_the_message_that_asked_may_make_it_urgent() => Transcript.HoldsAsync("""
        ivo in #delivery: @rotationbot the Helm chart of 5.2 is broken
            rotationbot in thread: Delivery looks after this (matched "Helm chart" -> Delivery).
              @ana (engineer), please look. Next: Maria and Noor (em and pm) in 15 min.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: ana
        ivo edits: @rotationbot P1: the Helm chart of 5.2 is broken for everybody
            rotationbot in thread: R-1 is P1 now (was normal), says Ivo. Next: Maria and Noor (em and pm) in 5 min.
            rotationbot in thread: (edited) R-1 · P1 · Delivery (matched "Helm chart" -> Delivery) · open, Ana told
        """);
}
