namespace RotationBot.Tests.Transcripts;

/// <summary>The bot goes away without grace and comes back.</summary>
public sealed class BreakTests
{
    [Fact]
    public Task A_restart_loses_nothing_and_doubles_nothing() => Transcript.HoldsAsync("""
        kim in #sustained-engineering: @rotationbot community-daily is down, S1
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
        the bot stops
        the bot starts
        +4 min
            rotationbot in thread: @priya (lead): R-1 is still open, Kai and Omar have not answered yet.
              [I'm on it]
              told: priya
        the bot stops
        the bot starts
        omar presses I'm on it
            rotationbot in thread: Omar has R-1 (after 10 min). Kai and Priya, nothing more to do.
            rotationbot in thread: (edited) R-1 · P1 · SET (matched "community-daily" -> Company environments) · taken by
                Omar 10:10
              [Hand off…] [Wrong team] [Resolved]
        +30 min
        """);

    [Fact]
    public Task An_overdue_level_fires_once_and_says_why_it_is_late() => Transcript.HoldsAsync("""
        kim in #sustained-engineering: @rotationbot community-daily is down, S1
            rotationbot in thread: SET looks after this (matched "community-daily" -> Company environments).
              @kai (primary), please look. We have seen this; the next update comes from the person who takes it. Next: Omar
                (backup) in 5 min, Priya (lead) in 10 min.
              R-1 · P1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
        the bot stops
        +17 min
        the bot starts
            rotationbot in thread: I was away 10:00-10:17; this was due at 10:05. @omar (backup): R-1 is still open, Kai has
                not answered yet.
              Next: Priya (lead) in 5 min.
              [I'm on it]
              told: omar
        +5 min
            rotationbot in thread: @priya (lead): R-1 is still open, Kai and Omar have not answered yet.
              [I'm on it]
              told: priya
        """);

    [Fact]
    public Task What_was_said_meanwhile_is_picked_up() => Transcript.HoldsAsync("""
        kim in #sustained-engineering: @rotationbot community-daily is down, S1
            rotationbot in thread: SET looks after this (matched "community-daily" -> Company environments).
              @kai (primary), please look. We have seen this; the next update comes from the person who takes it. Next: Omar
                (backup) in 5 min, Priya (lead) in 10 min.
              R-1 · P1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
        the bot stops
        +4 min
        kai replies: looking
        rosa in #team-support-engineering: @rotationbot SAML login fails for Acme
        +13 min
        the bot starts
            rotationbot in thread: I was away 10:00-10:17 and have just read this.
              Source looks after this (matched "SAML", "login" -> IAM).
              On call: Amir (primary) until Mon 30 Nov 10:00. Posted in #ask-source; if nobody has picked it up by 10:32,
                I'll tell Lena (backup).
              R-2
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
            rotationbot in #ask-source: R-2 from Rosa in #team-support-engineering: “SAML login fails for Acme” Open the
                thread.
              @amir (primary), please look. (matched "SAML", "login" -> IAM)
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: amir
            rotationbot in a thread of #sustained-engineering: Kai has R-1 (after 17 min).
            rotationbot in a thread of #sustained-engineering: (edited) R-1 · P1 · SET (matched "community-daily" -> Company
                environments) · taken by Kai 10:17
              [Hand off…] [Wrong team] [Resolved]
        +20 min
            10:32 rotationbot in thread: Lena (backup) has been told too; Amir has not answered yet.
            10:32 rotationbot in a thread of #ask-source: @lena (backup): R-2 is still open, Amir has not answered yet.
              [I'm on it]
              told: lena
        """);
}
