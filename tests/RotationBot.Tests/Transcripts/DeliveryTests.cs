namespace RotationBot.Tests.Transcripts;

/// <summary>Sourcegraph Delivery: one engineer a week, the EM and the PM always.</summary>
public sealed class DeliveryTests
{
    [Fact]
    public Task The_mention_has_told_engineer_manager_and_product_manager() => Transcript.HoldsAsync("""
        members of @delivery-support
            ana, maria, noor
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
        +60 min
            10:15 rotationbot in thread: @maria, @noor (em and pm): R-1 is still open, Ana has not answered yet.
              [I'm on it]
              told: maria, noor
            10:30 rotationbot in thread: Nobody could be reached for R-1: Ana, Maria and Noor were each told. I've told
                #discuss-engineering. It stays open; anyone can take it.
              [I'm on it]
            10:30 rotationbot in #discuss-engineering: R-1 from Ivo in #delivery has not been taken by anybody: “could we get
                a new env var in the release pipeline?” Open the thread.
              [I'm on it]
            rotationbot in thread: (edited) R-1 · Delivery (matched "release pipeline" -> Delivery) · nobody could be
                reached, anyone can take it
              It still needs a GitHub issue with team/delivery on the board
                (https://github.com/orgs/sourcegraph/projects/205) (open a prefilled one
                (https://github.com/sourcegraph/sourcegraph/issues/new?title=could%20we%20get%20a%20new%20env%20var%20in%20the%20release%20pipeline%3F&labels=team%2Fdelivery&projects=sourcegraph%2F205&body=could%20we%20get%20a%20new%20env%20var%20in%20the%20release%20pipeline%3F%0A%0AR-1)).
                A reply here with its link is enough.
        """);

    [Fact]
    public Task An_urgent_one_goes_to_the_managers_after_five_minutes() => Transcript.HoldsAsync("""
        ivo in #delivery: @delivery-support the release pipeline is down for a customer, P1
            told: ana, maria, noor
            rotationbot in thread: Delivery looks after this (matched "is down", "P1" -> Incident or critical issue).
              Ana (engineer) until Mon 30 Nov 10:00 London (12:00 Sofia) was told by your mention. We have seen this; the
                next update comes from the person who takes it. Next: Maria and Noor (em and pm) in 5 min.
              R-1 · P1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
        +5 min
            rotationbot in thread: @maria, @noor (em and pm): R-1 is still open, Ana has not answered yet.
              [I'm on it]
              told: maria, noor
        maria presses I'm on it
            rotationbot in thread: Maria has R-1 (after 5 min). Ana and Noor, nothing more to do.
            rotationbot in thread: (edited) R-1 · P1 · Delivery (matched "is down", "P1" -> Incident or critical issue) ·
                taken by Maria 10:05
              [Hand off…] [Wrong team] [Resolved]
        """);

    [Fact]
    public Task A_feature_request_is_the_product_managers() => Transcript.HoldsAsync("""
        ivo in #delivery: @rotationbot feature request: could you add support for ARM builds
            rotationbot in thread: This may be a feature request (matched "feature request", "could you add", "add support
                for" -> Feature request): Delivery's PM Noor triages those, not the support rota.
              I've cc'd @noor (pm).
              R-1
              [It's a bug] [Right, a feature] [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: noor
        +15 min
            rotationbot in thread: Nobody could be reached for R-1: Noor was told. I've told @maria. It stays open; anyone
                can take it.
              [I'm on it]
              told: maria
            rotationbot in thread: (edited) R-1 · Delivery PM (matched "feature request", "could you add", "add support for"
                -> Feature request) · nobody could be reached, anyone can take it
        """);

    [Fact]
    public Task A_question_that_fits_a_topic_goes_to_its_team_and_both_places_stay_in_step() => Transcript.HoldsAsync("""
        ivo in #delivery: @delivery-support gitserver can't clone from Perforce at Acme
            told: ana, maria, noor
            rotationbot in thread: Source looks after this (matched "Perforce" -> Perforce).
              On call: Amir (primary) until Mon 30 Nov 10:00 London (12:00 Sofia). Posted in #discuss-source; if nobody has
                picked it up by 10:15 London (12:15 Sofia), I'll tell Lena (backup).
              To start, this needs the version and a timeline. A reply here with what you know is enough.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved] [RFH text]
            rotationbot in #discuss-source: R-1 from Ivo in #delivery: “gitserver can't clone from Perforce at Acme” Open the
                thread.
              @amir (primary), please look. (matched "Perforce" -> Perforce)
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: amir
        +3 min
        amir replies on #discuss-source: on it
            rotationbot in thread: Amir has R-1 (after 3 min).
            rotationbot in thread: (edited) R-1 · Source (matched "Perforce" -> Perforce) · taken by Amir 10:03
              It still needs the version and a timeline. A reply here with what you know is enough.
              [Hand off…] [Wrong team] [Resolved] [RFH text]
            rotationbot in #discuss-source: (edited) R-1 from Ivo in #delivery: “gitserver can't clone from Perforce at Acme”
                Open the thread.
              taken by Amir 10:03 (matched "Perforce" -> Perforce)
              [Hand off…] [Wrong team] [Resolved]
        +40 min
        ivo presses Resolved
            rotationbot in thread: R-1 resolved by Ivo after 43 min (taken in 3 min). A new mention here opens a new request.
            rotationbot in thread: (edited) R-1 · Source (matched "Perforce" -> Perforce) · resolved by Ivo 10:43
            rotationbot in #discuss-source: (edited) R-1 from Ivo in #delivery: “gitserver can't clone from Perforce at Acme”
                Open the thread.
              resolved by Ivo 10:43 (matched "Perforce" -> Perforce)
        """);
}
