namespace RotationBot.Tests.Transcripts;

/// <summary>People ask and answer in odd ways; nobody is forgotten for it.</summary>
public sealed class OddWaysTests
{
    [Fact]
    public Task A_group_that_an_edit_adds_has_told_nobody_so_the_bot_does() => Transcript.HoldsAsync("""
        rosa in #delivery: could somebody look at the env var?
        rosa edits: @delivery-support could somebody look at the env var?
            rotationbot in thread: Thanks, noted for Delivery (no other rule matched).
              @ana (engineer), please look. Next: Maria and Noor (em and pm) in 15 min.
              To start, this needs a GitHub issue with team/delivery on the board
                (https://github.com/orgs/sourcegraph/projects/205) (open a prefilled one
                (https://github.com/sourcegraph/sourcegraph/issues/new?title=could%20somebody%20look%20at%20the%20env%20var%3F&labels=team%2Fdelivery&projects=sourcegraph%2F205&body=could%20somebody%20look%20at%20the%20env%20var%3F%0A%0AR-1)).
                A reply here with its link is enough.
              R-1
              [I have one] [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: ana
        """);

    [Fact]
    public Task Whoever_the_asker_names_is_not_pinged_again() => Transcript.HoldsAsync("""
        rosa in #delivery: @rotationbot @ana could we get a new env var in the release pipeline?
            told: ana
            rotationbot in thread: Delivery looks after this (matched "release pipeline" -> Delivery).
              Ana (engineer) until Mon 30 Nov 10:00 was told by your mention. Next: Maria and Noor (em and pm) in 15 min.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
        """);

    [Fact]
    public Task A_greeting_can_be_edited_into_a_question() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: @rotationbot hi
            rotationbot in thread: Hi Rosa! Tell me what you need help with in one message and I'll find the right team.
                /oncall help shows the rest.
        rosa edits: @rotationbot SAML login fails for Acme
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
        """);

    [Fact]
    public Task A_denied_option_is_no_answer_and_other_words_for_one_are() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: @rotationbot how do I deploy executors on Kubernetes?
            rotationbot in thread: Probably Release if self-hosted, Cloud if managed instance (matched "executors", "deploy",
                "Kubernetes" -> Infrastructure). Self-hosted or managed instance?
              Without an answer I'll tell Dev (primary) in 5 min.
              R-1
              [Self-hosted] [Managed instance] [I'm on it] [Hand off…] [Wrong team] [Resolved]
        rosa replies: it is definitely not self-hosted
        rosa replies: it's a cloud instance
            rotationbot in thread: Managed instance: Cloud it is. Nils (primary) has been told. Next: Aisha (backup) in 15
                min.
            rotationbot in #discuss-cloud-ops: R-1 from Rosa in #team-support-engineering: “how do I deploy executors on
                Kubernetes?” Open the thread.
              @nils (primary), please look. (matched "executors", "deploy", "Kubernetes" -> Infrastructure)
              Managed instance
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: nils
            rotationbot in thread: (edited) R-1 · Cloud (matched "executors", "deploy", "Kubernetes" -> Infrastructure) ·
                open, Nils told
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
        """);

    [Fact]
    public Task A_snooze_ends_also_where_nobody_is_paged() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: @rotationbot Cody autocomplete is broken
            rotationbot in thread: Cody looks after this (matched "Cody", "autocomplete" -> Cody).
              Please ask in #discuss-cody. Summarise the question in #discuss-cody; people there will direct you. Nobody is
                paged for this; it stays open here until somebody resolves it.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
        dana: /oncall snooze R-1 30m
            only dana sees: Dana snoozed R-1 until Mon 23 Nov 10:30 (London).
            rotationbot in thread: Dana snoozed R-1 until Mon 23 Nov 10:30 (London).
            rotationbot in thread: (edited) R-1 · Cody (matched "Cody", "autocomplete" -> Cody) · snoozed until 10:30
        +30 min
            rotationbot in thread: R-1 is back from its snooze and still open. Nobody is paged for it; anyone can take it.
            rotationbot in thread: (edited) R-1 · Cody (matched "Cody", "autocomplete" -> Cody) · open
        +60 min
        """);

    [Fact]
    public Task A_day_far_beyond_any_rota_is_no_time() => Transcript.HoldsAsync("""
        rosa: /oncall set at 9999-12-31
            only rosa sees: I can't read "9999-12-31" as a time. Try fri 18:00, tomorrow 09:00 or 2026-12-01 14:00.
        rosa: /oncall set at 2028-02-29 12:00
            only rosa sees: SET on Tue 29 Feb 2028 12:00 (London): primary Jess · backup Li · engineer-3 Nia · engineer-4
                Hugo · lead Priya.
        """);

    [Fact]
    public Task Handing_it_to_whoever_has_it_tells_nobody_again() => Transcript.HoldsAsync("""
        kim in #sustained-engineering: @rotationbot community-daily is down, S1
            rotationbot in thread: SET looks after this (matched "community-daily" -> Company environments).
              @kai (primary), please look. We have seen this; the next update comes from the person who takes it. Next: Omar
                (backup) in 5 min, Priya (lead) in 10 min.
              R-1 · P1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
        kai: /oncall handoff R-1 jess
            only kai sees: Kai hands this to Jess.
            rotationbot in thread: Kai hands this to Jess. @jess: R-1 is handed to you: “community-daily is down, S1” If you
                can't take it, please hand it on. Without an answer the team's rota is told.
              Next: Kai (primary) in 5 min, Omar (backup) in 10 min.
              [I'm on it]
              told: jess
            rotationbot in thread: (edited) R-1 · P1 · SET (matched "community-daily" -> Company environments) · open, Kai
                and Jess told
        kai: /oncall handoff R-1 jess
            only kai sees: Jess has been told of R-1 already and has not answered yet.
        jess presses I'm on it
            rotationbot in thread: Jess has R-1 (after 0 s). Kai, nothing more to do.
            rotationbot in thread: (edited) R-1 · P1 · SET (matched "community-daily" -> Company environments) · taken by
                Jess 10:00
              [Hand off…] [Wrong team] [Resolved]
        jess: /oncall handoff R-1 jess
            only jess sees: Jess has R-1 already.
        """);

    [Fact]
    public Task Privately_a_team_that_nobody_is_paged_for_is_named_and_nothing_offered() => Transcript.HoldsAsync("""
        rosa to the bot: how do I renew a licence
            rotationbot in thread: CE looks after this (matched "renew" -> Contract renewal). Please ask in #discuss-ce:
                nobody is paged for this.
        """);

    [Fact]
    public Task On_a_day_off_the_weekday_is_said() => Transcript.HoldsAsync("""
        at Sat 28 Nov 10:00
        tess in #general: @rotation the report page is slow
            told: gita
            rotationbot in thread: Thanks, noted for Weekday rota (no other rule matched).
              It's Sat 10:00 and the rota, which works Mon-Fri 09:00-17:30 (London), is off today, so Ada (duty) will see
                this Mon at 09:00. If somebody is blocked right now, reply "urgent" and I'll tell Gita (duty) at once.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
        """);
}
