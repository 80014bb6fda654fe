namespace RotationBot.Tests.Transcripts;

/// <summary>Mattermost's Sustained Engineering Team: primary, backup, lead.</summary>
public sealed class SustainedEngineeringTests
{
    [Fact]
    public Task Nobody_answers_and_the_ladder_is_climbed_to_its_end() => Transcript.HoldsAsync("""
        kim in #sustained-engineering: @rotationbot community-daily is down, 502 for everyone, S1
            rotationbot in thread: SET looks after this (matched "community-daily" -> Company environments).
              @kai (primary), please look. We have seen this; the next update comes from the person who takes it. Next: Omar
                (backup) in 5 min, Priya (lead) in 10 min.
              R-1 · P1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
        +60 min
            10:05 rotationbot in thread: @omar (backup): R-1 is still open, Kai has not answered yet.
              Next: Priya (lead) in 5 min.
              [I'm on it]
              told: omar
            10:10 rotationbot in thread: @priya (lead): R-1 is still open, Kai and Omar have not answered yet.
              [I'm on it]
              told: priya
            10:15 rotationbot in thread: Nobody could be reached for R-1: Kai, Omar and Priya were each told. I've told
                #set-leads. It stays open; anyone can take it.
              [I'm on it]
            10:15 rotationbot in #set-leads: R-1 (P1) from Kim in #sustained-engineering has not been taken by anybody:
                “community-daily is down, 502 for everyone, S1” Open the thread.
              [I'm on it]
            rotationbot in thread: (edited) R-1 · P1 · SET (matched "community-daily" -> Company environments) · nobody could
                be reached, anyone can take it
        """);

    [Fact]
    public Task Whoever_takes_it_stops_the_ladder() => Transcript.HoldsAsync("""
        kim in #sustained-engineering: @rotationbot community-daily is down, 502 for everyone, S1
            rotationbot in thread: SET looks after this (matched "community-daily" -> Company environments).
              @kai (primary), please look. We have seen this; the next update comes from the person who takes it. Next: Omar
                (backup) in 5 min, Priya (lead) in 10 min.
              R-1 · P1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
        +6 min
            10:05 rotationbot in thread: @omar (backup): R-1 is still open, Kai has not answered yet.
              Next: Priya (lead) in 5 min.
              [I'm on it]
              told: omar
        omar presses I'm on it
            rotationbot in thread: Omar has R-1 (after 6 min). Kai, nothing more to do.
            rotationbot in thread: (edited) R-1 · P1 · SET (matched "community-daily" -> Company environments) · taken by
                Omar 10:06
              [Hand off…] [Wrong team] [Resolved]
        +60 min
        """);

    [Fact]
    public Task What_is_not_urgent_may_wait_longer_and_not_into_the_night() => Transcript.HoldsAsync("""
        at Mon 23 Nov 17:20
        kim in #sustained-engineering: @rotationbot a customer's bulk export has a bug, no owner
            rotationbot in thread: SET looks after this (matched "no owner" -> Bugs without an owner).
              @kai (primary), please look. Next: Omar (backup) tomorrow at 09:05, Priya (lead) tomorrow at 09:20.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
        at Tue 24 Nov 09:30
            09:05 rotationbot in thread: @omar (backup): R-1 is still open, Kai has not answered yet.
              Next: Priya (lead) in 15 min.
              [I'm on it]
              told: omar
            09:20 rotationbot in thread: @priya (lead): R-1 is still open, Kai and Omar have not answered yet.
              [I'm on it]
              told: priya
        """);

    [Fact]
    public Task An_ended_ladder_can_still_be_taken() => Transcript.HoldsAsync("""
        kim in #sustained-engineering: @rotationbot community-daily is down, S1
            rotationbot in thread: SET looks after this (matched "community-daily" -> Company environments).
              @kai (primary), please look. We have seen this; the next update comes from the person who takes it. Next: Omar
                (backup) in 5 min, Priya (lead) in 10 min.
              R-1 · P1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
        +15 min
            10:05 rotationbot in thread: @omar (backup): R-1 is still open, Kai has not answered yet.
              Next: Priya (lead) in 5 min.
              [I'm on it]
              told: omar
            10:10 rotationbot in thread: @priya (lead): R-1 is still open, Kai and Omar have not answered yet.
              [I'm on it]
              told: priya
            rotationbot in thread: Nobody could be reached for R-1: Kai, Omar and Priya were each told. I've told #set-leads.
                It stays open; anyone can take it.
              [I'm on it]
            rotationbot in #set-leads: R-1 (P1) from Kim in #sustained-engineering has not been taken by anybody:
                “community-daily is down, S1” Open the thread.
              [I'm on it]
            rotationbot in thread: (edited) R-1 · P1 · SET (matched "community-daily" -> Company environments) · nobody could
                be reached, anyone can take it
        ruth reacts :eyes:
            rotationbot in thread: Ruth has R-1 (after 15 min). Kai, Omar and Priya, nothing more to do.
            rotationbot in thread: (edited) R-1 · P1 · SET (matched "community-daily" -> Company environments) · taken by
                Ruth 10:15
              [Hand off…] [Wrong team] [Resolved]
        priya reacts :eyes:
        priya presses Resolved
            rotationbot in thread: R-1 resolved by Priya after 15 min (taken in 15 min). A new mention here opens a new
                request.
            rotationbot in thread: (edited) R-1 · P1 · SET (matched "community-daily" -> Company environments) · resolved by
                Priya 10:15
        """);

    [Fact]
    public Task A_bystander_changes_nothing_until_they_press() => Transcript.HoldsAsync("""
        kim in #sustained-engineering: @rotationbot a customer escalation: login fails with a 500
            rotationbot in thread: SET looks after this (matched "customer escalation" -> Customer escalations).
              @kai (primary), please look. Next: Omar (backup) in 15 min, Priya (lead) in 30 min.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
        rosa replies: same here
        rosa reacts :eyes:
        kim replies: any news? I'm on it until then with a workaround
        kim reacts :eyes:
        kim presses I'm on it
            only kim sees in thread: You asked for R-1 yourself, so it stays open for the people on call. To close it, use
                Resolved.
        +1 min
        rosa presses I'm on it
            rotationbot in thread: Rosa has R-1 (after 1 min). Kai, nothing more to do.
            rotationbot in thread: (edited) R-1 · SET (matched "customer escalation" -> Customer escalations) · taken by Rosa
                10:01
              [Hand off…] [Wrong team] [Resolved]
        +30 min
        """);

    [Fact]
    public Task A_responder_takes_it_by_writing_in_the_thread() => Transcript.HoldsAsync("""
        kim in #sustained-engineering: @rotationbot a customer escalation: login fails with a 500
            rotationbot in thread: SET looks after this (matched "customer escalation" -> Customer escalations).
              @kai (primary), please look. Next: Omar (backup) in 15 min, Priya (lead) in 30 min.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
        +2 min
        kai replies: looking
            rotationbot in thread: Kai has R-1 (after 2 min).
            rotationbot in thread: (edited) R-1 · SET (matched "customer escalation" -> Customer escalations) · taken by Kai
                10:02
              [Hand off…] [Wrong team] [Resolved]
        kai replies: found it, a bad migration
        omar presses I'm on it
            only omar sees in thread: Kai has R-1.
        kai presses I'm on it
            only kai sees in thread: You have R-1 already.
        +9 min
        kim reacts :white_check_mark:
            rotationbot in thread: R-1 resolved by Kim after 11 min (taken in 2 min). A new mention here opens a new request.
            rotationbot in thread: (edited) R-1 · SET (matched "customer escalation" -> Customer escalations) · resolved by
                Kim 10:11
        """);
}
