namespace RotationBot.Tests.Transcripts;

/// <summary>SET as shipped, from November to January: a swap, somebody who leaves, Christmas.</summary>
public sealed class EightWeeksTests
{
    [Fact]
    public Task Sustained_engineering_over_eight_weeks() => Transcript.HoldsAsync("""
        watching @jess
        watching @li
        omar in #sustained-engineering: /oncall swap 30 nov @jess 7 dec primary
            only omar sees: Swap these two shifts of SET primary? Jess is asked first. (C-1)
              Mon 30 Nov 10:00 - Mon 7 Dec 10:00 (London): Omar now, Jess afterwards
              Mon 7 Dec 10:00 - Mon 14 Dec 10:00 (London): Jess now, Omar afterwards
              Mind: Jess is then also SET backup.
              [Swap] [Cancel]
        omar presses Swap
            only omar sees: Asked Jess about SET primary Mon 30 Nov 10:00 - Mon 7 Dec 10:00 (London) and Mon 7 Dec 10:00 -
                Mon 14 Dec 10:00 (London) (C-1). I'll tell you the answer; until then nothing moves.
            rotationbot in @jess: Omar asks you to swap; afterwards you have SET primary Mon 30 Nov 10:00 - Mon 7 Dec 10:00
                (London; your time Mon 30 Nov 05:00 - Mon 7 Dec 05:00), Omar has Mon 7 Dec 10:00 - Mon 14 Dec 10:00 (London;
                your time Mon 7 Dec 05:00 - Mon 14 Dec 05:00). (C-1)
              [Accept] [Decline]
        jess presses Accept
            rotationbot in @jess: (edited) Swapped: you have SET primary Mon 30 Nov 10:00 - Mon 7 Dec 10:00 (London; your
                time Mon 30 Nov 05:00 - Mon 7 Dec 05:00), Omar has Mon 7 Dec 10:00 - Mon 14 Dec 10:00 (London; your time Mon
                7 Dec 05:00 - Mon 14 Dec 05:00) (C-1). /oncall cancel C-1 ends it.
        at Mon 30 Nov 10:00
            Sun 29 Nov 02:00 rotationbot in @jess: You're on SET primary and SET backup from tomorrow 10:00 London (05:00 New
                York) to Mon 7 Dec 10:00. Can't make it? /oncall cover 30 nov 05:00..7 dec 05:00 asks the others.
            02:00 rotationbot in @jess: You're on SET primary and SET backup from 10:00 London (05:00 New York) to Mon 7 Dec
                10:00. Can't make it? /oncall cover 30 nov 05:00..7 dec 05:00 asks the others.
            rotationbot in @jess: You're on SET primary now, until Mon 7 Dec 10:00 London (05:00 New York). You take over
                from Kai. Please say that you have it: press the button, or write /oncall ready.
              Nothing is open.
              [I have it]
        header of #sustained-engineering
            Customer incidents, support escalations, community servers | on call: Jess until Mon 7 Dec 10:00 · backup Jess · also on SET: Pavel, Zara · lead Priya
        kim in #sustained-engineering: /oncall why set
            only kim sees: SET on Mon 30 Nov 10:00 (London)
              primary Jess: turn 101 of [Omar, Jess, Li, Kai], since Mon 30 Nov 10:00: Omar; swap C-1 gives it from Omar to
                Jess.
              backup Jess: next after primary Omar; no override, nobody away.
              engineer-3 Pavel: turn 101 of [Nia, Pavel, Yuki], since Mon 30 Nov 10:00; no override, nobody away.
              engineer-4 Zara: turn 101 of [Hugo, Zara, Tariq], since Mon 30 Nov 10:00; no override, nobody away.
              lead Priya: turn 49 of [Priya, Tomas, Ruth], since Mon 23 Nov 10:00; no override, nobody away.
        at Mon 7 Dec 10:00
            Sun 6 Dec 10:00 rotationbot in @li: You're on SET backup from tomorrow 10:00 to Mon 14 Dec 10:00. Can't make it?
                /oncall cover 7 dec 10:00..14 dec 10:00 set backup asks the others.
        header of #sustained-engineering
            Customer incidents, support escalations, community servers | on call: Omar until Mon 14 Dec 10:00 · backup Li · also on SET: Yuki, Tariq · lead Tomas
        at Wed 16 Dec 12:00
            Sun 13 Dec 10:00 rotationbot in @li: You're on SET primary from tomorrow 10:00 to Mon 21 Dec 10:00. Can't make
                it? /oncall cover 14 dec 10:00..21 dec 10:00 set primary asks the others.
            Mon 14 Dec 09:00 rotationbot in @li: You're on SET primary from 10:00 to Mon 21 Dec 10:00. Can't make it? /oncall
                cover 14 dec 10:00..21 dec 10:00 set primary asks the others.
            Mon 14 Dec 10:00 rotationbot in @li: You're on SET primary now, until Mon 21 Dec 10:00. You take over from Omar.
                Please say that you have it: press the button, or write /oncall ready.
              Nothing is open.
              [I have it]
        the file changes: "participants": ["omar", "jess", "li", "kai"] => "participants": ["omar", "jess", "kai"]
        the file is read again
            rotationbot in @jess: Shifts of yours have moved: the configuration has changed.
              Yours now: SET backup from Mon 18 Jan 2027 05:00 to Mon 25 Jan 2027 05:00 (New York), instead of Omar
              Yours now: SET primary from Mon 25 Jan 2027 05:00 to Mon 1 Feb 2027 05:00 (New York), instead of Omar
              No longer yours: SET backup from Mon 25 Jan 2027 05:00 to Mon 1 Feb 2027 05:00 (New York); Kai has it
              No longer yours: SET primary from Mon 1 Feb 2027 05:00 to Mon 8 Feb 2027 05:00 (New York); Kai has it
              Yours now: SET backup from Mon 8 Feb 2027 05:00 to Mon 15 Feb 2027 05:00 (New York), instead of Kai
            rotationbot in @li: Shifts of yours have moved: the configuration has changed.
              No longer yours: SET primary from Wed 16 Dec 12:01 to Mon 21 Dec 10:00 (London); Kai has it
              No longer yours: SET backup from Mon 4 Jan 2027 10:00 to Mon 11 Jan 2027 10:00 (London); Kai has it
              No longer yours: SET primary from Mon 11 Jan 2027 10:00 to Mon 18 Jan 2027 10:00 (London); Kai has it
              No longer yours: SET backup from Mon 1 Feb 2027 10:00 to Mon 8 Feb 2027 10:00 (London); Omar has it
              No longer yours: SET primary from Mon 8 Feb 2027 10:00 to Mon 15 Feb 2027 10:00 (London); Omar has it
            rotationbot in #bot-ops: The configuration has changed and is in force.
              rotas: set changed
              13 shifts move within eight weeks:
              SET primary from Wed 16 Dec 12:01 to Mon 21 Dec 10:00 (London): Li -> Kai
              SET backup from Wed 16 Dec 12:01 to Mon 21 Dec 10:00 (London): Kai -> Omar
              SET backup from Mon 4 Jan 2027 10:00 to Mon 11 Jan 2027 10:00 (London): Li -> Kai
              SET primary from Mon 11 Jan 2027 10:00 to Mon 18 Jan 2027 10:00 (London): Li -> Kai
              SET backup from Mon 11 Jan 2027 10:00 to Mon 18 Jan 2027 10:00 (London): Kai -> Omar
              SET primary from Mon 18 Jan 2027 10:00 to Mon 25 Jan 2027 10:00 (London): Kai -> Omar
              … and 7 more.
        at Wed 16 Dec 12:01
        header of #sustained-engineering
            Customer incidents, support escalations, community servers | on call: Kai until Mon 28 Dec 10:00 · backup Omar · also on SET: Nia, Hugo · lead Tomas
        members of @set
            kai, omar, nia, hugo, tomas
        the bot stops
        the bot starts
        kim: /oncall schedule set 4w
            only kim sees: SET · London
              now: primary Kai · backup Omar · engineer-3 Nia · engineer-4 Hugo · lead Tomas
              Mon 21 Dec 10:00: engineer-3 Pavel · engineer-4 Zara · lead Ruth
              Mon 28 Dec 10:00: primary Omar · backup Jess · engineer-3 Yuki · engineer-4 Tariq
              Mon 4 Jan 2027 10:00: primary Jess · backup Kai · engineer-3 Nia · engineer-4 Hugo · lead Priya
              Mon 11 Jan 2027 10:00: primary Kai · backup Omar · engineer-3 Pavel · engineer-4 Zara
        the file changes: "handle": ["primary", "backup", "engineer-3", "engineer-4", "lead"], => "handle": ["primary", "backup", "engineer-3", "engineer-4", "lead"], "holidays": "gb",
        the file is read again
            rotationbot in #bot-ops: The configuration has changed and is in force.
              rotas: set changed
        at Thu 24 Dec 17:20
        kim in #sustained-engineering: @rotationbot a customer escalation: login fails with a 500
            rotationbot in thread: SET looks after this (matched "customer escalation" -> Customer escalations).
              @kai (primary), please look. Next: Jess (backup) Tue at 09:05, Ruth (lead) Tue at 09:20.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
        at Thu 24 Dec 18:00
        kim in #sustained-engineering: @rotationbot community-daily is down, S1
            rotationbot in thread: SET looks after this (matched "community-daily" -> Company environments).
              @kai (primary), please look. We have seen this; the next update comes from the person who takes it. Next: Omar
                (backup) in 5 min, Ruth (lead) in 10 min.
              R-2 · P1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
        at Fri 25 Dec 12:00
            Thu 24 Dec 18:05 rotationbot in thread: @omar (backup): R-2 is still open, Kai has not answered yet.
              Next: Ruth (lead) in 5 min.
              [I'm on it]
              told: omar
            Thu 24 Dec 18:10 rotationbot in thread: @ruth (lead): R-2 is still open, Kai and Omar have not answered yet.
              [I'm on it]
              told: ruth
            Thu 24 Dec 18:15 rotationbot in thread: Nobody could be reached for R-2: Kai, Omar and Ruth were each told. I've
                told #set-leads. It stays open; anyone can take it.
              [I'm on it]
            Thu 24 Dec 18:15 rotationbot in #set-leads: R-2 (P1) from Kim in #sustained-engineering has not been taken by
                anybody: “community-daily is down, S1” Open the thread.
              [I'm on it]
            rotationbot in thread: (edited) R-2 · P1 · SET (matched "community-daily" -> Company environments) · nobody could
                be reached, anyone can take it
        at Tue 29 Dec 09:30
            Sun 27 Dec 02:00 rotationbot in @jess: You're on SET backup from tomorrow 10:00 London (05:00 New York) to Mon 4
                Jan 2027 10:00. Can't make it? /oncall cover 28 dec 05:00..4 jan 05:00 set backup asks the others.
            09:05 rotationbot in a thread of #sustained-engineering: @jess (backup): R-1 is still open, Kai has not answered
                yet.
              Next: Ruth (lead) in 15 min.
              [I'm on it]
              told: jess
            09:20 rotationbot in a thread of #sustained-engineering: @ruth (lead): R-1 is still open, Kai and Jess have not
                answered yet.
              [I'm on it]
              told: ruth
        kim: /oncall set at 2026-12-16 11:59
            only kim sees: SET on Wed 16 Dec 11:59 (London): primary Li · backup Kai · engineer-3 Nia · engineer-4 Hugo ·
                lead Tomas.
        kim presses Resolved on R-1
            rotationbot in a thread of #sustained-engineering: R-1 resolved by Kim after 4 d 16 h. A new mention here opens a
                new request.
            rotationbot in a thread of #sustained-engineering: (edited) R-1 · SET (matched "customer escalation" -> Customer
                escalations) · resolved by Kim 09:30
        kim presses Resolved on R-2
            rotationbot in thread: R-2 resolved by Kim after 4 d 15 h. A new mention here opens a new request.
            rotationbot in thread: (edited) R-2 · P1 · SET (matched "community-daily" -> Company environments) · resolved by
                Kim 09:30
        +20 d
            Sun 3 Jan 02:00 rotationbot in @jess: You're on SET primary from tomorrow 10:00 London (05:00 New York) to Mon 11
                Jan 10:00. Can't make it? /oncall cover 4 jan 05:00..11 jan 05:00 set primary asks the others.
            Mon 4 Jan 02:00 rotationbot in @jess: You're on SET primary from 10:00 London (05:00 New York) to Mon 11 Jan
                10:00. Can't make it? /oncall cover 4 jan 05:00..11 jan 05:00 set primary asks the others.
            Mon 4 Jan 10:00 rotationbot in @jess: You're on SET primary now, until Mon 11 Jan 10:00 London (05:00 New York).
                You take over from Omar. Please say that you have it: press the button, or write /oncall ready.
              Nothing is open.
              [I have it]
            Sun 17 Jan 02:00 rotationbot in @jess: You're on SET backup from tomorrow 10:00 London (05:00 New York) to Mon 25
                Jan 10:00. Can't make it? /oncall cover 18 jan 05:00..25 jan 05:00 set backup asks the others.
        header of #sustained-engineering
            Customer incidents, support escalations, community servers | on call: Kai until Mon 18 Jan 10:00 · backup Omar · also on SET: Pavel, Zara · lead Priya
        kim: /oncall schedule set 2w
            only kim sees: SET · London
              now: primary Kai · backup Omar · engineer-3 Pavel · engineer-4 Zara · lead Priya
              Mon 18 Jan 10:00: primary Omar · backup Jess · engineer-3 Yuki · engineer-4 Tariq · lead Tomas
              Mon 25 Jan 10:00: primary Jess · backup Kai · engineer-3 Nia · engineer-4 Hugo
        """);
}
