namespace RotationBot.Tests.Transcripts;

/// <summary>Rare ways through a request.</summary>
public sealed class CornersTests
{
    [Fact]
    public Task The_second_team_that_fits_is_chosen_by_the_asker() => Transcript.HoldsAsync("""
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
        tess presses It's Source
            only tess sees in thread: Rosa, who asked, or somebody on call for Code Search can answer this.
        rosa presses It's Source
            rotationbot in thread: Rosa says it is Source's. Amir (primary) has been told. Next: Lena (backup) in 15 min.
            rotationbot in #discuss-source: R-1 from Rosa in #team-support-engineering: “SAML login and search results are
                both broken for Acme since code insights were enabled” Open the thread.
              @amir (primary), please look. (came from Code Search)
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: amir
            rotationbot in thread: (edited) R-1 · Source (came from Code Search) · open, Oscar and Amir told
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
            rotationbot in #discuss-code-search: (edited) R-1: Rosa says it is Source's.
        """);

    [Fact]
    public Task Somebody_takes_it_before_the_question_is_answered() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: @rotationbot how should Acme deploy to Kubernetes?
            rotationbot in thread: Probably Release if self-hosted, Cloud if managed instance (matched "deploy", "Kubernetes"
                -> Infrastructure). Self-hosted or managed instance?
              Without an answer I'll tell Dev (primary) in 5 min.
              R-1
              [Self-hosted] [Managed instance] [I'm on it] [Hand off…] [Wrong team] [Resolved]
        +2 min
        rhea presses I'm on it
            rotationbot in thread: Rhea has R-1 (after 2 min).
            rotationbot in thread: (edited) R-1 · Release (matched "deploy", "Kubernetes" -> Infrastructure) · taken by Rhea
                10:02
              [Hand off…] [Wrong team] [Resolved]
        rosa presses Managed instance
            only rosa sees in thread: That question is closed: R-1 · Release · taken by Rhea 10:02.
        +30 min
        """);

    [Fact]
    public Task A_snooze_that_ends_at_night_waits_for_the_morning() => Transcript.HoldsAsync("""
        tess in #general: @rotation the report page is slow for Acme
            told: ada
            rotationbot in thread: Thanks, noted for Weekday rota (no other rule matched).
              Ada (duty) until tomorrow 09:00 was told by your mention.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
        ada: /oncall snooze R-1 until 20:00
            only ada sees: Ada snoozed R-1 until Mon 23 Nov 20:00 (London); then the rota is told again from the start.
            rotationbot in thread: Ada snoozed R-1 until Mon 23 Nov 20:00 (London); then the rota is told again from the
                start.
            rotationbot in thread: (edited) R-1 · Weekday rota · snoozed until 20:00
        ada replies: the supplier is on it
        at Mon 23 Nov 21:00
            rotationbot in thread: (edited) R-1 · Weekday rota · open, Ada told
        at Tue 24 Nov 09:00
            rotationbot in thread: Good morning @ben (duty): R-1 from Tess has waited since yesterday 10:00: “the report page
                is slow for Acme”
              [I'm on it]
              told: ben
        """);

    [Fact]
    public Task An_ended_ladder_can_be_handed_on() => Transcript.HoldsAsync("""
        tess in #general: @rotation the report page is slow for Acme
            told: ada
            rotationbot in thread: Thanks, noted for Weekday rota (no other rule matched).
              Ada (duty) until tomorrow 09:00 was told by your mention.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
        +15 min
            rotationbot in thread: Nobody could be reached for R-1: Ada was told. I've told #general. It stays open; anyone
                can take it.
              [I'm on it]
            rotationbot in #general: R-1 from Tess in #general has not been taken by anybody: “the report page is slow for
                Acme” Open the thread.
              [I'm on it]
            rotationbot in thread: (edited) R-1 · Weekday rota · nobody could be reached, anyone can take it
        ada: /oncall escalate R-1
            only ada sees: R-1 is not waiting (nobody could be reached, anyone can take it), so nobody further is told.
        dana presses Hand off…, picks Cleo
            rotationbot in thread: Dana hands this to Cleo. @cleo: R-1 is handed to you: “the report page is slow for Acme”
                If you can't take it, please hand it on. Without an answer the team's rota is told.
              Next: Ada (duty) in 15 min.
              [I'm on it]
              told: cleo
            rotationbot in thread: (edited) R-1 · Weekday rota · open, Ada and Cleo told
        """);

    [Fact]
    public Task A_team_nobody_is_paged_for_can_hand_it_on() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: @rotationbot the docs site is down
            rotationbot in thread: Docs looks after this (matched "docs site", "down" -> Docs site unavailable).
              Please ask in #docs. They look after the docs site itself; what a page says belongs to the team of its topic.
                Nobody is paged for this; it stays open here until somebody resolves it.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
        dana presses Hand off…, picks Amir
            rotationbot in thread: Dana hands this to Amir. @amir: R-1 is handed to you: “the docs site is down” If you can't
                take it, please hand it on.
              [I'm on it]
              told: amir
            rotationbot in thread: (edited) R-1 · Docs (matched "docs site", "down" -> Docs site unavailable) · open, Amir
                told
        amir presses Wrong team, picks Sales
            rotationbot in thread: Moved to Sales by Amir. Noted for the owners of the rules. Please ask in #discuss-ce.
                Mention the sales rep assigned to the account. Nobody is paged for this; it stays open here until somebody
                resolves it.
            rotationbot in thread: (edited) R-1 · Sales (came from Docs) · open, Amir told
        dana presses Wrong team, picks CE
            rotationbot in thread: Moved to CE by Dana. Noted for the owners of the rules. Please ask in #discuss-ce. Mention
                the CE assigned to the account. Nobody is paged for this; it stays open here until somebody resolves it.
            rotationbot in thread: (edited) R-1 · CE (came from Sales) · open, Amir told
        rosa presses Resolved
            rotationbot in thread: R-1 resolved by Rosa after 0 s. A new mention here opens a new request.
            rotationbot in thread: (edited) R-1 · CE (came from Sales) · resolved by Rosa 10:00
        """);

    [Fact]
    public Task Two_requests_in_one_thread_are_two() => Transcript.HoldsAsync("""
        kim in #sustained-engineering: @rotationbot a customer escalation: login fails with a 500
            rotationbot in thread: SET looks after this (matched "customer escalation" -> Customer escalations).
              @kai (primary), please look. Next: Omar (backup) in 15 min, Priya (lead) in 30 min.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
        kai reacts :white_check_mark:
            rotationbot in thread: R-1 resolved by Kai after 0 s. A new mention here opens a new request.
            rotationbot in thread: (edited) R-1 · SET (matched "customer escalation" -> Customer escalations) · resolved by
                Kai 10:00
        +2 min
        kim replies: @rotationbot it is back, same customer escalation
            rotationbot in thread: SET looks after this (matched "customer escalation" -> Customer escalations).
              @kai (primary), please look. Next: Omar (backup) in 15 min, Priya (lead) in 30 min.
              R-2 (after R-1)
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
        omar presses I'm on it on R-1
            only omar sees in thread: R-1 was resolved by Kai 10:00, so there is nothing more to do. A new mention in its
                thread opens a new request.
        kai replies: looking again
            rotationbot in thread: Kai has R-2 (after 0 s).
            rotationbot in thread: (edited) R-2 · SET (matched "customer escalation" -> Customer escalations) · taken by Kai
                10:02
              [Hand off…] [Wrong team] [Resolved]
        kim presses Resolved on R-2
            rotationbot in thread: R-2 resolved by Kim after 0 s (taken in 0 s). A new mention here opens a new request.
            rotationbot in thread: (edited) R-2 · SET (matched "customer escalation" -> Customer escalations) · resolved by
                Kim 10:02
        rosa replies: @rotationbot same customer escalation for me
            rotationbot in thread: SET looks after this (matched "customer escalation" -> Customer escalations).
              @kai (primary), please look. Next: Omar (backup) in 15 min, Priya (lead) in 30 min.
              R-3 (after R-2)
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
        """);

    [Fact]
    public Task At_night_a_lead_can_escalate_by_hand() => Transcript.HoldsAsync("""
        at Mon 23 Nov 22:00
        kim in #sustained-engineering: @rotationbot a customer escalation: login fails with a 500
            rotationbot in thread: SET looks after this (matched "customer escalation" -> Customer escalations).
              It's 22:00 and the rota works Mon-Fri 09:00-17:30 (London), so Kai (primary) will see this tomorrow at 09:00.
                If somebody is blocked right now, reply "urgent" and I'll tell Kai (primary) at once.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
        priya: /oncall escalate R-1
            only priya sees: R-1: Kai (primary) is told now.
            rotationbot in thread: Priya escalates this. @kai (primary): R-1 from Kim is waiting for you: “a customer
                escalation: login fails with a 500”
              Next: Omar (backup) tomorrow at 09:15, Priya (lead) tomorrow at 09:30.
              [I'm on it]
              told: kai
        at Tue 24 Nov 09:30
            09:15 rotationbot in thread: @omar (backup): R-1 is still open, Kai has not answered yet.
              Next: Priya (lead) in 15 min.
              [I'm on it]
              told: omar
            rotationbot in thread: @priya (lead): R-1 is still open, Kai and Omar have not answered yet.
              [I'm on it]
              told: priya
        """);

    [Fact]
    public Task A_deleted_direct_message_is_not_posted() => Transcript.HoldsAsync("""
        rosa to the bot: SAML login fails for Acme
            rotationbot in thread: Source looks after this (matched "SAML", "login" -> IAM). On call: Amir. Nobody has been
                told; post it, and they will be.
              [Post it in #ask-source]
        rosa deletes the message
        rosa presses Post it in #ask-source
            only rosa sees: That message was deleted, so I have nothing to post.
        """);

    [Fact]
    public Task A_mention_in_the_thread_of_an_open_request_belongs_to_it() => Transcript.HoldsAsync("""
        kim in #sustained-engineering: @rotationbot a customer escalation: login fails with a 500
            rotationbot in thread: SET looks after this (matched "customer escalation" -> Customer escalations).
              @kai (primary), please look. Next: Omar (backup) in 15 min, Priya (lead) in 30 min.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
        rosa replies: @rotationbot same here
            only rosa sees in thread: This thread is R-1 (open, Kai told). If you need something else, please ask outside it.
        kim replies: @rotationbot anybody?
            only kim sees in thread: This thread is R-1 (open, Kai told). If you need something else, please ask outside it.
        kai replies: @rotationbot yes, looking
            rotationbot in thread: Kai has R-1 (after 0 s).
            rotationbot in thread: (edited) R-1 · SET (matched "customer escalation" -> Customer escalations) · taken by Kai
                10:00
              [Hand off…] [Wrong team] [Resolved]
        """);
}
