namespace RotationBot.Tests.Transcripts;

/// <summary>/oncall log: who did what, and when.</summary>
public sealed class LogTests
{
    [Fact]
    public Task Of_everything_of_a_team_of_a_request_of_a_change() => Transcript.HoldsAsync("""
        watching @theo
        ana in #delivery: /oncall cover @theo tomorrow 13:00..15:00
            only ana sees: Ask Theo to cover you, Delivery engineer Tue 24 Nov 12:00-14:00 (London; your time 13:00-15:00)?
                (C-1)
              [Ask Theo] [Cancel]
        ana presses Ask Theo
            only ana sees: Asked Theo about Delivery engineer Tue 24 Nov 12:00-14:00 (London; your time 13:00-15:00) (C-1).
                I'll tell you the answer; until then it stays yours.
            rotationbot in @theo: Ana asks you to cover Delivery engineer Tue 24 Nov 12:00-14:00 (London). (C-1)
              [Accept] [Decline]
        theo presses Accept
            rotationbot in @theo: (edited) You cover Ana: Delivery engineer Tue 24 Nov 12:00-14:00 (London) (C-1). /oncall
                cancel C-1 ends it.
        kim in #sustained-engineering: @rotationbot community-daily is down, S1
            rotationbot in thread: SET looks after this (matched "community-daily" -> Company environments).
              @kai (primary), please look. We have seen this; the next update comes from the person who takes it. Next: Omar
                (backup) in 5 min, Priya (lead) in 10 min.
              R-1 · P1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
        +1 min
        kai presses I'm on it
            rotationbot in thread: Kai has R-1 (after 1 min).
            rotationbot in thread: (edited) R-1 · P1 · SET (matched "community-daily" -> Company environments) · taken by Kai
                10:01
              [Hand off…] [Wrong team] [Resolved]
        ana: /oncall log
            only ana sees: Mon 23 Nov 11:01 Kai acked R-1
              Mon 23 Nov 11:00 the bot told R-1 · Level round 1: Kai (primary)
              Mon 23 Nov 11:00 sandbox:kim asked R-1 · set: Company environments
              Mon 23 Nov 11:00 Theo put in force · C-1: theo covers ana, sg-delivery engineer
                2026-11-24T12:00:00Z..2026-11-24T14:00:00Z
              Mon 23 Nov 11:00 Theo accepted · C-1
              Mon 23 Nov 11:00 Ana asked · C-1: theo
              Mon 23 Nov 11:00 Ana entered · C-1: theo covers ana, sg-delivery engineer
                2026-11-24T12:00:00Z..2026-11-24T14:00:00Z
        ana: /oncall log delivery
            only ana sees: Mon 23 Nov 11:00 Theo put in force · C-1: theo covers ana, sg-delivery engineer
                2026-11-24T12:00:00Z..2026-11-24T14:00:00Z
              Mon 23 Nov 11:00 Theo accepted · C-1
              Mon 23 Nov 11:00 Ana asked · C-1: theo
              Mon 23 Nov 11:00 Ana entered · C-1: theo covers ana, sg-delivery engineer
                2026-11-24T12:00:00Z..2026-11-24T14:00:00Z
        ana: /oncall log R-1
            only ana sees: Mon 23 Nov 11:01 Kai acked R-1
              Mon 23 Nov 11:00 the bot told R-1 · Level round 1: Kai (primary)
              Mon 23 Nov 11:00 sandbox:kim asked R-1 · set: Company environments
        ana: /oncall log C-1
            only ana sees: Mon 23 Nov 11:00 Theo put in force · C-1: theo covers ana, sg-delivery engineer
                2026-11-24T12:00:00Z..2026-11-24T14:00:00Z
              Mon 23 Nov 11:00 Theo accepted · C-1
              Mon 23 Nov 11:00 Ana asked · C-1: theo
              Mon 23 Nov 11:00 Ana entered · C-1: theo covers ana, sg-delivery engineer
                2026-11-24T12:00:00Z..2026-11-24T14:00:00Z
        ana: /oncall log source
            only ana sees: Nothing of that in the last 1000 entries.
        ana: /oncall log C-9
            only ana sees: I know of nothing that was done about C-9.
        ana: /oncall log nowhere
            only ana sees: I know no team "nowhere".
        """);
}
