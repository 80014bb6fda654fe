namespace RotationBot.Tests.Transcripts;

/// <summary>What people do with a request once it is there.</summary>
public sealed class ActingTests
{
    [Fact]
    public Task Wrong_team_starts_the_other_teams_ladder() => Transcript.HoldsAsync("""
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
        +10 min
        rosa presses Wrong team, picks Release
            only rosa sees: That is for the people on call for Source, leads and admins; say it in the thread and they will
                see it.
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
        +15 min
            rotationbot in thread: Rhea (backup) has been told too; Dev has not answered yet.
            rotationbot in a thread of #discuss-releases: @rhea (backup): R-1 is still open, Dev has not answered yet.
              [I'm on it]
              told: rhea
        dev presses I'm on it
            rotationbot in thread: Dev has R-1 (after 25 min). Amir and Rhea, nothing more to do.
            rotationbot in thread: (edited) R-1 · Release (came from Source) · taken by Dev 10:25
              [Hand off…] [Wrong team] [Resolved]
            rotationbot in #discuss-releases: (edited) R-1 from Rosa in #team-support-engineering: “SAML login fails for
                Acme” Open the thread.
              taken by Dev 10:25 (came from Source)
              [Hand off…] [Wrong team] [Resolved]
        """);

    [Fact]
    public Task A_hand_off_to_a_team_starts_its_ladder() => Transcript.HoldsAsync("""
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
        +5 min
        amir presses I'm on it
            rotationbot in thread: Amir has R-1 (after 5 min).
            rotationbot in thread: (edited) R-1 · Source (matched "SAML", "login" -> IAM) · taken by Amir 10:05
              [Hand off…] [Wrong team] [Resolved]
            rotationbot in #ask-source: (edited) R-1 from Rosa in #team-support-engineering: “SAML login fails for Acme” Open
                the thread.
              taken by Amir 10:05 (matched "SAML", "login" -> IAM)
              [Hand off…] [Wrong team] [Resolved]
        +20 min
        amir presses Hand off…, picks Cloud
            rotationbot in thread: Moved to Cloud by Amir. Nils (primary) has been told. Next: Aisha (backup) in 15 min.
            rotationbot in #discuss-cloud-ops: R-1 from Rosa in #team-support-engineering: “SAML login fails for Acme” Open
                the thread.
              @nils (primary), please look. (came from Source)
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: nils
            rotationbot in thread: (edited) R-1 · Cloud (came from Source) · open, Amir and Nils told
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
            rotationbot in #ask-source: (edited) R-1: Moved to Cloud by Amir.
        amir: /oncall handoff R-1 source
            only amir sees: Moved to Source by Amir.
            rotationbot in thread: Moved to Source by Amir. Amir (primary) has been told. Next: Lena (backup) in 15 min.
            rotationbot in #discuss-source: R-1 from Rosa in #team-support-engineering: “SAML login fails for Acme” Open the
                thread.
              @amir (primary), please look. (came from Cloud)
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: amir
            rotationbot in thread: (edited) R-1 · Source (came from Cloud) · open, Amir and Nils told
            rotationbot in #discuss-cloud-ops: (edited) R-1: Moved to Source by Amir.
        """);

    [Fact]
    public Task A_hand_off_to_a_person_tells_them_first_then_the_rota() => Transcript.HoldsAsync("""
        kim in #sustained-engineering: @rotationbot a customer escalation: login fails with a 500
            rotationbot in thread: SET looks after this (matched "customer escalation" -> Customer escalations).
              @kai (primary), please look. Next: Omar (backup) in 15 min, Priya (lead) in 30 min.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
        kai presses Hand off…, picks Zara
            rotationbot in thread: Kai hands this to Zara. @zara: R-1 is handed to you: “a customer escalation: login fails
                with a 500” If you can't take it, please hand it on. Without an answer the team's rota is told.
              Next: Kai (primary) in 15 min, Omar (backup) in 30 min.
              [I'm on it]
              told: zara
            rotationbot in thread: (edited) R-1 · SET (matched "customer escalation" -> Customer escalations) · open, Kai and
                Zara told
        +15 min
            rotationbot in thread: @kai (primary): R-1 is still open, Zara has not answered yet.
              Next: Omar (backup) in 15 min, Priya (lead) in 30 min.
              [I'm on it]
              told: kai
        kai: /oncall handoff R-1 @hugo
            only kai sees: Kai hands this to Hugo.
            rotationbot in thread: Kai hands this to Hugo. @hugo: R-1 is handed to you: “a customer escalation: login fails
                with a 500” If you can't take it, please hand it on. Without an answer the team's rota is told.
              Next: Kai (primary) in 15 min, Omar (backup) in 30 min.
              [I'm on it]
              told: hugo
            rotationbot in thread: (edited) R-1 · SET (matched "customer escalation" -> Customer escalations) · open, Kai,
                Zara and Hugo told
        hugo replies: got it
            rotationbot in thread: Hugo has R-1 (after 15 min). Kai and Zara, nothing more to do.
            rotationbot in thread: (edited) R-1 · SET (matched "customer escalation" -> Customer escalations) · taken by Hugo
                10:15
              [Hand off…] [Wrong team] [Resolved]
        """);

    [Fact]
    public Task A_hand_off_in_the_evening_waits_for_the_other_teams_morning() => Transcript.HoldsAsync("""
        at Mon 23 Nov 17:55
        rosa in #team-support-engineering: @rotationbot SAML login fails for Acme
            rotationbot in thread: Source looks after this (matched "SAML", "login" -> IAM).
              On call: Amir (primary) until Mon 30 Nov 10:00. Posted in #ask-source; if nobody has picked it up by tomorrow
                09:10, I'll tell Lena (backup).
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
            rotationbot in #ask-source: R-1 from Rosa in #team-support-engineering: “SAML login fails for Acme” Open the
                thread.
              @amir (primary), please look. (matched "SAML", "login" -> IAM)
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: amir
        +10 min
        amir: /oncall handoff R-1 cloud
            only amir sees: Moved to Cloud by Amir.
            rotationbot in thread: Moved to Cloud by Amir. It's 18:05 and the rota works Mon-Fri 09:00-18:00 (London), so
                Nils (primary) will see this tomorrow at 09:00. If somebody is blocked right now, reply "urgent" and I'll
                tell Nils (primary) at once.
            rotationbot in thread: (edited) R-1 · Cloud (came from Source) · open, Amir told
            rotationbot in #ask-source: (edited) R-1: Moved to Cloud by Amir.
        at Tue 24 Nov 09:00
            rotationbot in thread: Nils (primary) has been told. Next: Aisha (backup) in 15 min.
            rotationbot in #discuss-cloud-ops: R-1 from Rosa in #team-support-engineering: “SAML login fails for Acme” Open
                the thread.
              @nils (primary), please look. It has waited since yesterday 17:55. (came from Source)
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: nils
        """);

    [Fact]
    public Task A_name_that_fits_two_things_asks() => Transcript.HoldsAsync("""
        kim in #sustained-engineering: @rotationbot a customer escalation: login fails with a 500
            rotationbot in thread: SET looks after this (matched "customer escalation" -> Customer escalations).
              @kai (primary), please look. Next: Omar (backup) in 15 min, Priya (lead) in 30 min.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
        kai: /oncall handoff R-1 sustained-engineering
            only kai sees: "sustained-engineering" fits team:set and team:pm; which one?
        kai: /oncall handoff R-1 zarra
            only kai sees: I don't know "zarra". Did you mean zara?
        kai: /oncall handoff R-1
            only kai sees: Say where to: /oncall handoff R-1 TEAM.
        kim: /oncall handoff R-1 zara
            only kim sees: That is for the people on call for SET, leads and admins; say it in the thread and they will see
                it.
        """);

    [Fact]
    public Task After_the_end_kind_words_and_a_new_request_for_a_new_mention() => Transcript.HoldsAsync("""
        kim in #sustained-engineering: @rotationbot a customer escalation: login fails with a 500
            rotationbot in thread: SET looks after this (matched "customer escalation" -> Customer escalations).
              @kai (primary), please look. Next: Omar (backup) in 15 min, Priya (lead) in 30 min.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
        +4 min
        kai presses I'm on it
            rotationbot in thread: Kai has R-1 (after 4 min).
            rotationbot in thread: (edited) R-1 · SET (matched "customer escalation" -> Customer escalations) · taken by Kai
                10:04
              [Hand off…] [Wrong team] [Resolved]
        +70 min
        kai reacts :white_check_mark:
            rotationbot in thread: R-1 resolved by Kai after 1 h 14 min (taken in 4 min). A new mention here opens a new
                request.
            rotationbot in thread: (edited) R-1 · SET (matched "customer escalation" -> Customer escalations) · resolved by
                Kai 11:14
        omar presses I'm on it
            only omar sees in thread: R-1 was resolved by Kai 11:14, so there is nothing more to do. A new mention in its
                thread opens a new request.
        omar reacts :eyes:
        omar replies: nice work
        omar: /oncall snooze R-1 2h
            only omar sees: R-1 was resolved by Kai 11:14, so there is nothing more to do. A new mention in its thread opens
                a new request.
        kim replies: @rotationbot it is back, same customer escalation
            rotationbot in thread: SET looks after this (matched "customer escalation" -> Customer escalations).
              @kai (primary), please look. Next: Omar (backup) in 15 min, Priya (lead) in 30 min.
              R-2 (after R-1)
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
        """);

    [Fact]
    public Task Deleting_the_first_message_withdraws() => Transcript.HoldsAsync("""
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
        +3 min
        rosa deletes the message
            rotationbot in a thread of #ask-source: R-1 was withdrawn: its message was deleted. Amir, nothing more to do.
            rotationbot in thread: (edited) R-1 · Source (matched "SAML", "login" -> IAM) · withdrawn
            rotationbot in #ask-source: (edited) R-1 from Rosa in #team-support-engineering: (the text is no longer kept)
                Open the thread.
              withdrawn (matched "SAML", "login" -> IAM)
        amir presses I'm on it
            only amir sees: R-1 was withdrawn, so there is nothing more to do.
        +60 min
        """);

    [Fact]
    public Task A_snooze_is_silent_and_ends_with_a_fresh_ladder() => Transcript.HoldsAsync("""
        kim in #sustained-engineering: @rotationbot a customer escalation: login fails with a 500
            rotationbot in thread: SET looks after this (matched "customer escalation" -> Customer escalations).
              @kai (primary), please look. Next: Omar (backup) in 15 min, Priya (lead) in 30 min.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
        kai: /oncall snooze R-1 2h
            only kai sees: Kai snoozed R-1 until Mon 23 Nov 12:00 (London), Mon 23 Nov 13:00 (Berlin); then the rota is told
                again from the start.
            rotationbot in thread: Kai snoozed R-1 until Mon 23 Nov 12:00 (London), Mon 23 Nov 13:00 (Berlin); then the rota
                is told again from the start.
            rotationbot in thread: (edited) R-1 · SET (matched "customer escalation" -> Customer escalations) · snoozed until
                12:00
        kai: /oncall snooze R-1 until 2026-11-20
            only kai sees: Fri 20 Nov 09:00 (Berlin) has passed already; name a later moment.
        kai: /oncall snooze R-1
            only kai sees: Until when? For example /oncall snooze R-142 2h, or tomorrow 09:00 at the end.
        kai: /oncall snooze R-1 a while
            only kai sees: I can't read "a while" as a time. Try fri 18:00, tomorrow 09:00 or 2026-12-01 14:00.
        +60 min
        kai: /oncall snooze R-1 13:00
            only kai sees: Kai snoozed R-1 until Mon 23 Nov 12:00 (London), Mon 23 Nov 13:00 (Berlin); then the rota is told
                again from the start.
            rotationbot in thread: Kai snoozed R-1 until Mon 23 Nov 12:00 (London), Mon 23 Nov 13:00 (Berlin); then the rota
                is told again from the start.
        at Mon 23 Nov 12:59
            12:00 rotationbot in thread: Back from its snooze. @kai (primary): R-1 from Kim is waiting for you: “a customer
                escalation: login fails with a 500”
              Next: Omar (backup) in 15 min, Priya (lead) in 30 min.
              [I'm on it]
              told: kai
            12:15 rotationbot in thread: @omar (backup): R-1 is still open, Kai has not answered yet.
              Next: Priya (lead) in 15 min.
              [I'm on it]
              told: omar
            12:30 rotationbot in thread: @priya (lead): R-1 is still open, Kai and Omar have not answered yet.
              [I'm on it]
              told: priya
            12:45 rotationbot in thread: Nobody could be reached for R-1: Kai, Omar and Priya were each told. I've told
                #set-leads. It stays open; anyone can take it.
              [I'm on it]
            12:45 rotationbot in #set-leads: R-1 from Kim in #sustained-engineering has not been taken by anybody: “a
                customer escalation: login fails with a 500” Open the thread.
              [I'm on it]
            rotationbot in thread: (edited) R-1 · SET (matched "customer escalation" -> Customer escalations) · nobody could
                be reached, anyone can take it
        +16 min
        """);

    [Fact]
    public Task Escalate_now_does_not_wait() => Transcript.HoldsAsync("""
        kim in #sustained-engineering: @rotationbot a customer escalation: login fails with a 500
            rotationbot in thread: SET looks after this (matched "customer escalation" -> Customer escalations).
              @kai (primary), please look. Next: Omar (backup) in 15 min, Priya (lead) in 30 min.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
        kim: /oncall escalate R-1
            only kim sees: That is for the people on call for SET, leads and admins; say it in the thread and they will see
                it.
        kai: /oncall escalate R-1
            only kai sees: R-1: Omar (backup) is told now.
            rotationbot in thread: Kai escalates this. @omar (backup): R-1 from Kim is waiting for you: “a customer
                escalation: login fails with a 500”
              Next: Priya (lead) in 15 min.
              [I'm on it]
              told: omar
        +1 min
        omar replies: looking
            rotationbot in thread: Omar has R-1 (after 1 min). Kai, nothing more to do.
            rotationbot in thread: (edited) R-1 · SET (matched "customer escalation" -> Customer escalations) · taken by Omar
                10:01
              [Hand off…] [Wrong team] [Resolved]
        kai: /oncall escalate R-1
            only kai sees: R-1 is not waiting (taken by Omar 10:01), so nobody further is told.
        """);

    [Fact]
    public Task The_asker_may_raise_the_priority_and_not_lower_it() => Transcript.HoldsAsync("""
        kim in #sustained-engineering: @rotationbot a customer escalation: login fails with a 500
            rotationbot in thread: SET looks after this (matched "customer escalation" -> Customer escalations).
              @kai (primary), please look. Next: Omar (backup) in 15 min, Priya (lead) in 30 min.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
        +6 min
        kim replies: this is an S1 now
            rotationbot in thread: R-1 is P1 now (was normal), says Kim. @omar (backup): R-1 is still open, Kai has not
                answered yet.
              Next: Priya (lead) in 5 min.
              [I'm on it]
              told: omar
            rotationbot in thread: (edited) R-1 · P1 · SET (matched "customer escalation" -> Customer escalations) · open,
                Kai and Omar told
        kim: /oncall priority R-1 normal
            only kim sees: The priority of R-1 can be changed by the people on call for SET, leads and admins; the asker can
                raise it.
        rosa: /oncall priority R-1 normal
            only rosa sees: The priority of R-1 can be changed by the people on call for SET, leads and admins; the asker can
                raise it.
        omar: /oncall priority R-1 low
            only omar sees: Which priority? I know p1 and normal.
        omar: /oncall priority R-1 normal
            only omar sees: R-1 is normal now (was P1), says Omar.
            rotationbot in thread: R-1 is normal now (was P1), says Omar. Next: Priya (lead) in 15 min.
            rotationbot in thread: (edited) R-1 · SET (matched "customer escalation" -> Customer escalations) · open, Kai and
                Omar told
        omar: /oncall priority R-1 normal
            only omar sees: R-1 is normal already.
        """);

    [Fact]
    public Task What_a_bystander_may_not_do() => Transcript.HoldsAsync("""
        kim in #sustained-engineering: @rotationbot a customer escalation: login fails with a 500
            rotationbot in thread: SET looks after this (matched "customer escalation" -> Customer escalations).
              @kai (primary), please look. Next: Omar (backup) in 15 min, Priya (lead) in 30 min.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
        rosa presses Resolved
            only rosa sees in thread: R-1 can be resolved by Kim, who asked, and by the people on call for SET.
        rosa presses Hand off…, picks Cloud
            only rosa sees in thread: That is for the people on call for SET, leads and admins; say it in the thread and they
                will see it.
        rosa: /oncall snooze R-1 2h
            only rosa sees: That is for the people on call for SET, leads and admins; say it in the thread and they will see
                it.
        rosa: /oncall ack R-1
            only rosa sees: Rosa has R-1 (after 0 s). Kai, nothing more to do.
            rotationbot in thread: Rosa has R-1 (after 0 s). Kai, nothing more to do.
            rotationbot in thread: (edited) R-1 · SET (matched "customer escalation" -> Customer escalations) · taken by Rosa
                10:00
              [Hand off…] [Wrong team] [Resolved]
        rosa: /oncall ack R-7
            only rosa sees: There is no R-7. /oncall requests lists what is open.
        rosa: /oncall ack
            only rosa sees: Which request? Name its number, as in /oncall ack R-142.
        """);
}
