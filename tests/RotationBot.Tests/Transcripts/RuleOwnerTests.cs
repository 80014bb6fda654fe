namespace RotationBot.Tests.Transcripts;

/// <summary>What the owners of the rules can ask in chat.</summary>
public sealed class RuleOwnerTests
{
    [Fact]
    public Task A_dry_run_says_who_and_why_and_opens_nothing() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: /oncall route SAML login fails for Acme
            only rosa sees: Source (matched "SAML", "login" -> IAM) · #ask-source · on call: Amir
        rosa: /whodoinotify which panel? The k8s deployment fails
            only rosa sees: Release (matched "deployment", "k8s" -> Infrastructure) · #discuss-releases · on call: Dev
              Self-hosted or managed instance? Self-hosted: Release, Managed instance: Cloud.
        rosa: /oncall route the coffee machine leaks
            only rosa sees: I couldn't tell whose this is. #team-support-engineering may know, and #discuss-engineering is
                open to all. If you can say a word more (product area, what changed), mention me again.
        rosa: /oncall route
            only rosa sees: Tell me what it is about: /oncall route gitserver can't clone.
        rosa: /oncall requests
            only rosa sees: Nothing is open.
        """);

    [Fact]
    public Task Wrong_team_is_remembered_for_leads_and_admins() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: @rotationbot SAML login fails for Acme
            rotationbot in thread: Source looks after this (matched "SAML", "login" -> IAM).
              On call: Amir (primary) until Mon 30 Nov 10:00. Posted in #ask-source; if nobody has picked it up by 10:15,
                I'll tell Lena (backup).
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
            rotationbot in #ask-source: R-1 from Rosa in #team-support-engineering: “SAML login fails for Acme” Open the
                thread.
              @amir (primary), please look. (matched "SAML", "login" -> IAM)
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: amir
        amir presses Wrong team, picks Release
            rotationbot in thread: Moved to Release by Amir. Noted for the owners of the rules. Dev (primary) has been told.
                Next: Rhea (backup) in 15 min.
            rotationbot in #discuss-releases: R-1 from Rosa in #team-support-engineering: “SAML login fails for Acme” Open
                the thread.
              @dev (primary), please look. (came from Source)
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: dev
            rotationbot in thread: (edited) R-1 · Release (came from Source) · open, Amir and Dev told
            rotationbot in #ask-source: (edited) R-1: Moved to Release by Amir. Noted for the owners of the rules.
        rosa: /oncall corrections
            only rosa sees: Corrections are for leads and admins, who own the rules.
        dana: /oncall corrections
            only dana sees: R-1: Source -> Release by Amir (matched "SAML", "login" -> IAM) · “SAML login fails for Acme”
              rotationbot corrections writes them as examples for the rules.
        """);

    [Fact]
    public Task Where_people_moved_it_no_rule_is_to_blame_and_a_hand_off_is_no_correction() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: @rotationbot Cody autocomplete is broken
            rotationbot in thread: Cody looks after this (matched "Cody", "autocomplete" -> Cody).
              Please ask in #discuss-cody. Summarise the question in #discuss-cody; people there will direct you. Nobody is
                paged for this; it stays open here until somebody resolves it.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
        dana: /oncall handoff R-1 docs
            only dana sees: Moved to Docs by Dana.
            rotationbot in thread: Moved to Docs by Dana. Please ask in #docs. They look after the docs site itself; what a
                page says belongs to the team of its topic. Nobody is paged for this; it stays open here until somebody
                resolves it.
            rotationbot in thread: (edited) R-1 · Docs (came from Cody) · open
        dana: /oncall corrections
            only dana sees: Nobody has pressed Wrong team in 90 days.
        dana presses Wrong team, picks Sales
            rotationbot in thread: Moved to Sales by Dana. Noted for the owners of the rules. Please ask in #discuss-ce.
                Mention the sales rep assigned to the account. Nobody is paged for this; it stays open here until somebody
                resolves it.
            rotationbot in thread: (edited) R-1 · Sales (came from Docs) · open
        dana: /oncall corrections
            only dana sees: R-1: Docs -> Sales by Dana · “Cody autocomplete is broken”
              rotationbot corrections writes them as examples for the rules.
        """);

    [Fact]
    public Task Where_nothing_was_corrected_that_is_said() => Transcript.HoldsAsync("""
        dana in #team-support-engineering: /oncall corrections
            only dana sees: Nobody has pressed Wrong team in 90 days.
        """);
}
