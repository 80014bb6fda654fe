namespace RotationBot.Tests.Transcripts;

/// <summary>Sourcegraph Support, "who do I notify": words find the team.</summary>
public sealed class RoutingTests
{
    [Fact]
    public Task A_question_finds_its_team_and_says_why() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: @rotationbot customer on 5.2 gets "SAML assertion expired" for half of their users since the IdP upgrade, self-hosted. https://github.com/sourcegraph/customer/issues/2231
            rotationbot in thread: Source looks after this (matched "SAML", "IdP" -> IAM).
              On call: Amir (primary) until Mon 30 Nov 10:00. Posted in #ask-source; if nobody has picked it up by 10:15,
                I'll tell Lena (backup).
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
            rotationbot in #ask-source: R-1 from Rosa in #team-support-engineering: “customer on 5.2 gets "SAML assertion
                expired" for half of their users since the IdP upgrade, self-hosted.
                https://github.com/sourcegraph/customer/issues/2231” Open the thread.
              @amir (primary), please look. (matched "SAML", "IdP" -> IAM)
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: amir
        +15 min
            rotationbot in thread: Lena (backup) has been told too; Amir has not answered yet.
            rotationbot in a thread of #ask-source: @lena (backup): R-1 is still open, Amir has not answered yet.
              [I'm on it]
              told: lena
        amir presses I'm on it
            rotationbot in thread: Amir has R-1 (after 15 min). Lena, nothing more to do.
            rotationbot in thread: (edited) R-1 · Source (matched "SAML", "IdP" -> IAM) · taken by Amir 10:15
              [Hand off…] [Wrong team] [Resolved]
            rotationbot in #ask-source: (edited) R-1 from Rosa in #team-support-engineering: “customer on 5.2 gets "SAML
                assertion expired" for half of their users since the IdP upgrade, self-hosted.
                https://github.com/sourcegraph/customer/issues/2231” Open the thread.
              taken by Amir 10:15 (matched "SAML", "IdP" -> IAM)
              [Hand off…] [Wrong team] [Resolved]
        """);

    [Fact]
    public Task Self_hosted_or_managed_answered_by_button() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: @rotationbot how should Acme deploy to Kubernetes?
            rotationbot in thread: Probably Release if self-hosted, Cloud if managed instance (matched "deploy", "Kubernetes"
                -> Infrastructure). Self-hosted or managed instance?
              Without an answer I'll tell Dev (primary) in 5 min.
              R-1
              [Self-hosted] [Managed instance] [I'm on it] [Hand off…] [Wrong team] [Resolved]
        rosa presses Managed instance
            rotationbot in thread: Managed instance: Cloud it is. Nils (primary) has been told. Next: Aisha (backup) in 15
                min.
            rotationbot in #discuss-cloud-ops: R-1 from Rosa in #team-support-engineering: “how should Acme deploy to
                Kubernetes?” Open the thread.
              @nils (primary), please look. (matched "deploy", "Kubernetes" -> Infrastructure)
              Managed instance
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: nils
            rotationbot in thread: (edited) R-1 · Cloud (matched "deploy", "Kubernetes" -> Infrastructure) · open, Nils told
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
        """);

    [Fact]
    public Task Self_hosted_or_managed_answered_by_reply() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: @rotationbot how should Acme deploy to Kubernetes?
            rotationbot in thread: Probably Release if self-hosted, Cloud if managed instance (matched "deploy", "Kubernetes"
                -> Infrastructure). Self-hosted or managed instance?
              Without an answer I'll tell Dev (primary) in 5 min.
              R-1
              [Self-hosted] [Managed instance] [I'm on it] [Hand off…] [Wrong team] [Resolved]
        tess replies: they said self-hosted, I think
        rosa replies: yes, self-hosted
            rotationbot in thread: Self-hosted: Release it is. Dev (primary) has been told. Next: Rhea (backup) in 15 min.
            rotationbot in #discuss-releases: R-1 from Rosa in #team-support-engineering: “how should Acme deploy to
                Kubernetes?” Open the thread.
              @dev (primary), please look. (matched "deploy", "Kubernetes" -> Infrastructure)
              Self-hosted
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: dev
            rotationbot in thread: (edited) R-1 · Release (matched "deploy", "Kubernetes" -> Infrastructure) · open, Dev told
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
        """);

    [Fact]
    public Task Self_hosted_or_managed_not_answered() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: @rotationbot how should Acme deploy to Kubernetes?
            rotationbot in thread: Probably Release if self-hosted, Cloud if managed instance (matched "deploy", "Kubernetes"
                -> Infrastructure). Self-hosted or managed instance?
              Without an answer I'll tell Dev (primary) in 5 min.
              R-1
              [Self-hosted] [Managed instance] [I'm on it] [Hand off…] [Wrong team] [Resolved]
        +5 min
            rotationbot in thread: Dev (primary) has been told. Next: Rhea (backup) in 15 min.
            rotationbot in #discuss-releases: R-1 from Rosa in #team-support-engineering: “how should Acme deploy to
                Kubernetes?” Open the thread.
              @dev (primary), please look. (matched "deploy", "Kubernetes" -> Infrastructure)
              [Self-hosted] [Managed instance] [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: dev
        +15 min
            rotationbot in thread: Rhea (backup) has been told too; Dev has not answered yet.
            rotationbot in a thread of #discuss-releases: @rhea (backup): R-1 is still open, Dev has not answered yet.
              [I'm on it]
              told: rhea
        rosa presses Managed instance
            rotationbot in thread: Managed instance: Cloud it is. Nils (primary) has been told. Next: Aisha (backup) in 15
                min.
            rotationbot in #discuss-cloud-ops: R-1 from Rosa in #team-support-engineering: “how should Acme deploy to
                Kubernetes?” Open the thread.
              @nils (primary), please look. (matched "deploy", "Kubernetes" -> Infrastructure)
              Managed instance
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: nils
            rotationbot in thread: (edited) R-1 · Cloud (matched "deploy", "Kubernetes" -> Infrastructure) · open, Dev, Rhea
                and Nils told
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
            rotationbot in #discuss-releases: (edited) R-1: Managed instance: Cloud it is.
        """);

    [Fact]
    public Task Self_hosted_or_managed_while_it_burns() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: @rotationbot P1, the deployment on Kubernetes is gone for Acme
            rotationbot in thread: Probably Release if self-hosted, Cloud if managed instance (matched "deployment",
                "Kubernetes" -> Infrastructure). Self-hosted or managed instance?
              On call: Dev (primary) until Fri 09:00. Posted in #discuss-releases; if nobody has picked it up by 10:05, I'll
                tell Rhea (backup).
              R-1 · P1
              [Self-hosted] [Managed instance] [I'm on it] [Hand off…] [Wrong team] [Resolved]
            rotationbot in #discuss-releases: R-1 (P1) from Rosa in #team-support-engineering: “P1, the deployment on
                Kubernetes is gone for Acme” Open the thread.
              @dev (primary), please look. (matched "deployment", "Kubernetes" -> Infrastructure)
              [Self-hosted] [Managed instance] [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: dev
        """);

    [Fact]
    public Task Two_teams_fit() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: @rotationbot SAML login and search results are both broken for Acme since code insights were enabled
            rotationbot in thread: Code Search looks after this (matched "code insights" -> Code Insights). It may also be
                Source and Search Platform.
              On call: Oscar (primary) until Mon 30 Nov 10:00. Posted in #discuss-code-search; if nobody has picked it up by
                10:15, I'll tell Leila (backup).
              R-1
              [It's Source] [It's Search Platform] [I'm on it] [Hand off…] [Wrong team] [Resolved]
            rotationbot in #discuss-code-search: R-1 from Rosa in #team-support-engineering: “SAML login and search results
                are both broken for Acme since code insights were enabled” Open the thread.
              @oscar (primary), please look. (matched "code insights" -> Code Insights)
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: oscar
        """);

    [Fact]
    public Task Nobody_fits() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: @rotationbot the coffee machine blinks red
            rotationbot in thread: I couldn't tell whose this is. #team-support-engineering may know, and
                #discuss-engineering is open to all. If you can say a word more (product area, what changed), mention me
                again.
        rosa replies: @rotationbot it is about SAML sign-in
            rotationbot in thread: Source looks after this (matched "SAML", "sign-in" -> IAM).
              On call: Amir (primary) until Mon 30 Nov 10:00. Posted in #ask-source; if nobody has picked it up by 10:15,
                I'll tell Lena (backup).
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
            rotationbot in #ask-source: R-1 from Rosa in #team-support-engineering: “it is about SAML sign-in” Open the
                thread.
              @amir (primary), please look. (matched "SAML", "sign-in" -> IAM)
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: amir
        """);

    [Fact]
    public Task Nobody_fits_and_it_is_urgent() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: @rotationbot outage: the coffee machine blinks red
            rotationbot in thread: I couldn't tell whose this is, and it sounds urgent: I've told #discuss-engineering and
                the bot's owners. Anyone can take it; a word more (product area, what changed) helps.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
            rotationbot in #bot-ops: @dana: R-1 is urgent and no rule knows whose it is: “outage: the coffee machine blinks
                red” Open the thread. Who takes it?
              [I'm on it]
              told: dana
            rotationbot in #discuss-engineering: R-1 is urgent and no rule knows whose it is: “outage: the coffee machine
                blinks red” Open the thread. Who takes it?
              [I'm on it]
        +1 min
        dana presses I'm on it
            rotationbot in thread: Dana has R-1 (after 1 min).
            rotationbot in thread: (edited) R-1 · P1 · no owner · taken by Dana 10:01
              [Hand off…] [Wrong team] [Resolved]
        """);

    [Fact]
    public Task A_greeting_opens_nothing() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: @rotationbot hi team
            rotationbot in thread: Hi Rosa! Tell me what you need help with in one message and I'll find the right team.
                /oncall help shows the rest.
        rosa in #team-support-engineering: @rotationbot
            rotationbot in thread: Hi Rosa! Tell me what you need help with in one message and I'll find the right team.
                /oncall help shows the rest.
        rosa: /oncall requests
            only rosa sees: Nothing is open.
        """);

    [Fact]
    public Task Teams_nobody_is_paged_for() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: @rotationbot the docs site is down
            rotationbot in thread: Docs looks after this (matched "docs site", "down" -> Docs site unavailable).
              Please ask in #docs. They look after the docs site itself; what a page says belongs to the team of its topic.
                Nobody is paged for this; it stays open here until somebody resolves it.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
        +600 min
        rosa in #team-support-engineering: @rotationbot a customer wants to change the number of seats in their license
            rotationbot in thread: CE looks after this (matched "number of seats", "license" -> Enterprise subscriptions and
                licenses).
              Please ask in #discuss-ce. Mention the CE assigned to the account. Nobody is paged for this; it stays open here
                until somebody resolves it.
              R-2
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
        """);
}
