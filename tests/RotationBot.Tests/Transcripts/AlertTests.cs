namespace RotationBot.Tests.Transcripts;

/// <summary>Posts of listed bots are requests.</summary>
public sealed class AlertTests
{
    [Fact]
    public Task An_alert_opens_a_request_and_its_end_closes_it() => Transcript.HoldsAsync("""
        statuswatch in #sustained-engineering: [FIRING:1] community-daily answers 502
            rotationbot in thread: An alert for SET (matched "community-daily" -> Company environments).
              @kai (primary), please look. Next: Omar (backup) in 15 min, Priya (lead) in 30 min.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
        +3 min
        statuswatch in #sustained-engineering: [RESOLVED] community-daily answers 502
            rotationbot in a thread of #sustained-engineering: R-1 resolved after 3 min: StatusWatch says it is over.
            rotationbot in a thread of #sustained-engineering: (edited) R-1 · SET (matched "community-daily" -> Company
                environments) · resolved by StatusWatch 10:03
        statuswatch in #sustained-engineering: [RESOLVED] community-daily answers 502
        +40 min
        """);

    [Fact]
    public Task Whoever_took_it_need_not_close_it() => Transcript.HoldsAsync("""
        statuswatch in #sustained-engineering: PROBLEM: disk 91 % full on web-1
            rotationbot in thread: An alert for SET.
              @kai (primary), please look. Next: Omar (backup) in 15 min, Priya (lead) in 30 min.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
        omar reacts :eyes:
            rotationbot in thread: Omar has R-1 (after 0 s). Kai, nothing more to do.
            rotationbot in thread: (edited) R-1 · SET · taken by Omar 10:00
              [Hand off…] [Wrong team] [Resolved]
        statuswatch replies: Recovered: disk 70 % full on web-1
            rotationbot in thread: R-1 resolved after 0 s: StatusWatch says it is over.
            rotationbot in thread: (edited) R-1 · SET · resolved by StatusWatch 10:00
        """);

    [Fact]
    public Task The_same_alert_again_is_counted() => Transcript.HoldsAsync("""
        statuswatch in #sustained-engineering: [FIRING:1] community-daily answers 502
            rotationbot in thread: An alert for SET (matched "community-daily" -> Company environments).
              @kai (primary), please look. Next: Omar (backup) in 15 min, Priya (lead) in 30 min.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
        statuswatch in #sustained-engineering: [FIRING:2] community-daily answers 502
            rotationbot in a thread of #sustained-engineering: (edited) R-1 · SET (matched "community-daily" -> Company
                environments) · open, Kai told · fired 2 times, last 10:00
        statuswatch in #sustained-engineering: [FIRING:1] community answers 502
            rotationbot in thread: An alert for SET (matched "community" -> Company environments).
              @kai (primary), please look. Next: Omar (backup) in 15 min, Priya (lead) in 30 min.
              R-2
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
        +1 min
        statuswatch in #sustained-engineering: OK: community-daily answers 502
            rotationbot in a thread of #sustained-engineering: R-1 resolved after 1 min: StatusWatch says it is over.
            rotationbot in a thread of #sustained-engineering: (edited) R-1 · SET (matched "community-daily" -> Company
                environments) · resolved by StatusWatch 10:01 · fired 2 times, last 10:00
        """);

    [Fact]
    public Task An_alert_that_comes_and_goes_is_one_request() => Transcript.HoldsAsync("""
        statuswatch in #sustained-engineering: [FIRING:1] community-daily answers 502
            rotationbot in thread: An alert for SET (matched "community-daily" -> Company environments).
              @kai (primary), please look. Next: Omar (backup) in 15 min, Priya (lead) in 30 min.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
        +2 min
        statuswatch in #sustained-engineering: [RESOLVED] community-daily answers 502
            rotationbot in a thread of #sustained-engineering: R-1 resolved after 2 min: StatusWatch says it is over.
            rotationbot in a thread of #sustained-engineering: (edited) R-1 · SET (matched "community-daily" -> Company
                environments) · resolved by StatusWatch 10:02
        +1 min
        statuswatch in #sustained-engineering: [FIRING:1] community-daily answers 502
            rotationbot in a thread of #sustained-engineering: @kai: R-1 fires again and nobody has taken it.
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
            rotationbot in a thread of #sustained-engineering: (edited) R-1 · SET (matched "community-daily" -> Company
                environments) · open, Kai told · fired 2 times, last 10:03
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
        +1 min
        statuswatch in #sustained-engineering: [RESOLVED] community-daily answers 502
            rotationbot in a thread of #sustained-engineering: (edited) R-1 · SET (matched "community-daily" -> Company
                environments) · resolved by StatusWatch 10:04 · fired 2 times, last 10:03
        +1 min
        statuswatch in #sustained-engineering: [FIRING:1] community-daily answers 502
            rotationbot in a thread of #sustained-engineering: (edited) R-1 · SET (matched "community-daily" -> Company
                environments) · open, Kai told · fired 3 times, last 10:05
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
        +15 min
            10:15 rotationbot in a thread of #sustained-engineering: @omar (backup): R-1 is still open, Kai has not answered
                yet.
              Next: Priya (lead) in 15 min.
              [I'm on it]
              told: omar
        statuswatch in #sustained-engineering: [RESOLVED] community-daily answers 502
            rotationbot in a thread of #sustained-engineering: (edited) R-1 · SET (matched "community-daily" -> Company
                environments) · resolved by StatusWatch 10:20 · fired 3 times, last 10:05
        +31 min
        statuswatch in #sustained-engineering: [FIRING:1] community-daily answers 502
            rotationbot in thread: An alert for SET (matched "community-daily" -> Company environments).
              @kai (primary), please look. Next: Omar (backup) in 15 min, Priya (lead) in 30 min.
              R-2
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
        """);

    [Fact]
    public Task Who_has_it_still_has_it_when_it_comes_back() => Transcript.HoldsAsync("""
        statuswatch in #sustained-engineering: [FIRING:1] community-daily answers 502
            rotationbot in thread: An alert for SET (matched "community-daily" -> Company environments).
              @kai (primary), please look. Next: Omar (backup) in 15 min, Priya (lead) in 30 min.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
        omar presses I'm on it
            rotationbot in thread: Omar has R-1 (after 0 s). Kai, nothing more to do.
            rotationbot in thread: (edited) R-1 · SET (matched "community-daily" -> Company environments) · taken by Omar
                10:00
              [Hand off…] [Wrong team] [Resolved]
        statuswatch in #sustained-engineering: [RESOLVED] community-daily answers 502
            rotationbot in a thread of #sustained-engineering: R-1 resolved after 0 s: StatusWatch says it is over.
            rotationbot in a thread of #sustained-engineering: (edited) R-1 · SET (matched "community-daily" -> Company
                environments) · resolved by StatusWatch 10:00
        +5 min
        statuswatch in #sustained-engineering: [FIRING:1] community-daily answers 502
            rotationbot in a thread of #sustained-engineering: @omar: R-1 fires again. You have it still.
              [Hand off…] [Wrong team] [Resolved]
              told: omar
            rotationbot in a thread of #sustained-engineering: (edited) R-1 · SET (matched "community-daily" -> Company
                environments) · taken by Omar 10:00 · fired 2 times, last 10:05
              [Hand off…] [Wrong team] [Resolved]
        """);

    [Fact]
    public Task A_post_that_is_edited_is_one_alert() => Transcript.HoldsAsync("""
        statuswatch in #sustained-engineering: :rotating_light: community-daily answers 502
            rotationbot in thread: An alert for SET (matched "community-daily" -> Company environments).
              @kai (primary), please look. Next: Omar (backup) in 15 min, Priya (lead) in 30 min.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
        statuswatch edits: :rotating_light: community-daily answers 503
        statuswatch edits: :white_check_mark: Resolved: community-daily answers 502
            rotationbot in thread: R-1 resolved after 0 s: StatusWatch says it is over.
            rotationbot in thread: (edited) R-1 · SET (matched "community-daily" -> Company environments) · resolved by
                StatusWatch 10:00
        statuswatch edits: :rotating_light: community-daily answers 502
            rotationbot in thread: @kai: R-1 fires again and nobody has taken it.
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
            rotationbot in thread: (edited) R-1 · SET (matched "community-daily" -> Company environments) · open, Kai told ·
                fired 2 times, last 10:00
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
        statuswatch deletes the message
            rotationbot in thread: R-1 was withdrawn: its message was deleted. Kai, nothing more to do.
            rotationbot in thread: (edited) R-1 · SET (matched "community-daily" -> Company environments) · withdrawn · fired
                2 times, last 10:00
        """);

    [Fact]
    public Task What_a_person_closed_is_a_new_request_when_it_fires_again() => Transcript.HoldsAsync("""
        statuswatch in #sustained-engineering: [FIRING:1] community-daily answers 502
            rotationbot in thread: An alert for SET (matched "community-daily" -> Company environments).
              @kai (primary), please look. Next: Omar (backup) in 15 min, Priya (lead) in 30 min.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
        omar presses Resolved
            rotationbot in thread: R-1 resolved by Omar after 0 s. A new mention here opens a new request.
            rotationbot in thread: (edited) R-1 · SET (matched "community-daily" -> Company environments) · resolved by Omar
                10:00
        statuswatch in #sustained-engineering: [RESOLVED] community-daily answers 502
        statuswatch in #sustained-engineering: [FIRING:1] community-daily answers 502
            rotationbot in thread: An alert for SET (matched "community-daily" -> Company environments).
              @kai (primary), please look. Next: Omar (backup) in 15 min, Priya (lead) in 30 min.
              R-2
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
        """);

    [Fact]
    public Task A_post_that_is_refreshed_after_somebody_closed_it_opens_nothing() => Transcript.HoldsAsync("""
        statuswatch in #sustained-engineering: [FIRING:1] community-daily answers 502
            rotationbot in thread: An alert for SET (matched "community-daily" -> Company environments).
              @kai (primary), please look. Next: Omar (backup) in 15 min, Priya (lead) in 30 min.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
        omar presses Resolved
            rotationbot in thread: R-1 resolved by Omar after 0 s. A new mention here opens a new request.
            rotationbot in thread: (edited) R-1 · SET (matched "community-daily" -> Company environments) · resolved by Omar
                10:00
        statuswatch edits: [FIRING:1] community-daily answers 502, for 12 min
        """);

    [Fact]
    public Task That_it_is_back_is_told_however_often_it_fired_before() => Transcript.HoldsAsync("""
        statuswatch in #sustained-engineering: [FIRING:1] community-daily answers 502
            rotationbot in thread: An alert for SET (matched "community-daily" -> Company environments).
              @kai (primary), please look. Next: Omar (backup) in 15 min, Priya (lead) in 30 min.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
        statuswatch in #sustained-engineering: [FIRING:1] community-daily answers 502
            rotationbot in a thread of #sustained-engineering: (edited) R-1 · SET (matched "community-daily" -> Company
                environments) · open, Kai told · fired 2 times, last 10:00
        statuswatch in #sustained-engineering: [RESOLVED] community-daily answers 502
            rotationbot in a thread of #sustained-engineering: R-1 resolved after 0 s: StatusWatch says it is over.
            rotationbot in a thread of #sustained-engineering: (edited) R-1 · SET (matched "community-daily" -> Company
                environments) · resolved by StatusWatch 10:00 · fired 2 times, last 10:00
        statuswatch in #sustained-engineering: [FIRING:1] community-daily answers 502
            rotationbot in a thread of #sustained-engineering: @kai: R-1 fires again and nobody has taken it.
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
            rotationbot in a thread of #sustained-engineering: (edited) R-1 · SET (matched "community-daily" -> Company
                environments) · open, Kai told · fired 3 times, last 10:00
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
        """);

    [Fact]
    public Task Other_bots_other_channels_and_human_threads_are_not_its_business() => Transcript.HoldsAsync("""
        statuswatch in #delivery: [FIRING:1] @delivery-support the pipeline is down
            told: ana, maria, noor
        statuswatch to the bot: [FIRING:1] the pipeline is down
        kim in #sustained-engineering: @rotationbot the export loses channels
            rotationbot in thread: Thanks, noted for SET (no other rule matched).
              @kai (primary), please look. Next: Omar (backup) in 15 min, Priya (lead) in 30 min.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
        statuswatch replies: [FIRING:1] community-daily answers 502
        statuswatch replies: [RESOLVED] community-daily answers 502
        the file changes: "alertBots": ["statuswatch"] => "alertBots": []
        the file is read again
            rotationbot in #bot-ops: The configuration has changed and is in force.
              channels: sustained-engineering changed
        statuswatch in #sustained-engineering: [FIRING:1] community-daily answers 502 @rotationbot
        """);

    [Fact]
    public Task An_alert_that_grows_urgent_rings() => Transcript.HoldsAsync("""
        at Mon 23 Nov 20:00
        statuswatch in #sustained-engineering: [WARN] exports are slow
            rotationbot in thread: An alert for SET.
              It's 20:00 and the rota works Mon-Fri 09:00-17:30 (London), so Kai (primary) will see this tomorrow at 09:00.
                If somebody is blocked right now, reply "urgent" and I'll tell Kai (primary) at once.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
        statuswatch in #sustained-engineering: [CRIT] exports are slow\nseverity: P1
            rotationbot in a thread of #sustained-engineering: R-1 is P1 now (was normal), says StatusWatch. @kai (primary):
                R-1 from StatusWatch is waiting for you: “[WARN] exports are slow”
              Next: Omar (backup) in 5 min, Priya (lead) in 10 min.
              [I'm on it]
              told: kai
            rotationbot in a thread of #sustained-engineering: (edited) R-1 · P1 · SET · open, Kai told · fired 2 times, last
                20:00
        """);

    [Fact]
    public Task What_reads_like_an_end_is_an_alert_where_nothing_fires() => Transcript.HoldsAsync("""
        statuswatch in #sustained-engineering: OK rate of logins dropped
            rotationbot in thread: An alert for SET.
              @kai (primary), please look. Next: Omar (backup) in 15 min, Priya (lead) in 30 min.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
        statuswatch in #sustained-engineering: OK rate of logins dropped
            rotationbot in a thread of #sustained-engineering: (edited) R-1 · SET · open, Kai told · fired 2 times, last
                10:00
        """);

    [Fact]
    public Task A_restart_forgets_no_alert() => Transcript.HoldsAsync("""
        statuswatch in #sustained-engineering: [FIRING:1] community-daily answers 502
            rotationbot in thread: An alert for SET (matched "community-daily" -> Company environments).
              @kai (primary), please look. Next: Omar (backup) in 15 min, Priya (lead) in 30 min.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
        the bot stops
        statuswatch in #sustained-engineering: [FIRING:1] community-daily answers 502
        statuswatch in #sustained-engineering: [RESOLVED] community-daily answers 502
        the bot starts and hears everything again
            rotationbot in a thread of #sustained-engineering: R-1 resolved after 0 s: StatusWatch says it is over.
            rotationbot in a thread of #sustained-engineering: (edited) R-1 · SET (matched "community-daily" -> Company
                environments) · resolved by StatusWatch 10:00 · fired 2 times, last 10:00
        """);
}
