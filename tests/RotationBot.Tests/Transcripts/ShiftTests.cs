namespace RotationBot.Tests.Transcripts;

/// <summary>What people are told of their shifts, each in a conversation of their own.</summary>
public sealed class ShiftTests
{
    private const string File = "shifts.config.json";

    [Fact]
    public Task A_fresh_start_in_mid_shift_is_silent() => Transcript.HoldsAsync("""
        +1 min
        the bot stops
        the bot starts
        at Tue 24 Nov 10:00
        """, File);

    [Fact]
    public Task A_shift_is_announced_and_taken_over() => Transcript.HoldsAsync("""
        rosa in #delivery: @rotationbot the pipeline is red
            rotationbot in thread: Thanks, noted for Delivery.
              @sam (support), please look.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: sam
        +5 min
        sam replies: looking
            rotationbot in thread: Sam has R-1 (after 5 min).
            rotationbot in thread: (edited) R-1 · Delivery · taken by Sam 10:05
              [Hand off…] [Wrong team] [Resolved]
        rosa in #delivery: @rotationbot may I have a new runner?
            rotationbot in thread: Thanks, noted for Delivery.
              @sam (support), please look.
              R-2
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: sam
        +1 min
        rosa to the bot: the badge of my team is wrong
            rotationbot in thread: Delivery looks after this. On call: Sam. Nobody has been told; post it, and they will be.
              [Post it in #delivery]
        rosa presses Post it in #delivery
            rotationbot in thread: Thanks, noted for Delivery.
              On call: Sam (support) until Mon 30 Nov 10:00. Posted in #delivery; I'll say here when somebody has picked it
                up.
              R-3
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
            rotationbot in #delivery: R-3 from Rosa in a direct message: “the badge of my team is wrong”
              @sam (support), please look.
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: sam
        at Sun 29 Nov 12:00
            Mon 23 Nov 10:20 rotationbot in a thread of #delivery: Nobody could be reached for R-2: Sam was told. It stays
                open; anyone can take it.
              [I'm on it]
            Mon 23 Nov 10:21 rotationbot in thread: Nobody could be reached for R-3: Sam was told. It stays open; anyone can
                take it.
              [I'm on it]
            Mon 23 Nov 10:21 rotationbot in a thread of #delivery: Nobody could be reached for R-3: Sam was told. It stays
                open; anyone can take it.
              [I'm on it]
            10:00 rotationbot in @ana: You're on Delivery support and Calls desk from tomorrow 10:00 London (11:00 Madrid) to
                Mon 7 Dec 10:00. Can't make it? /oncall cover 30 nov 11:00..7 dec 11:00 asks the others.
            10:00 rotationbot in @sam: You're on Delivery backup from tomorrow 10:00 to Mon 7 Dec 10:00. Can't make it?
                /oncall cover 30 nov 10:00..7 dec 10:00 delivery backup asks the others.
            rotationbot in a thread of #delivery: (edited) R-2 · Delivery · nobody could be reached, anyone can take it
            rotationbot in thread: (edited) R-3 · Delivery · nobody could be reached, anyone can take it
            rotationbot in #delivery: (edited) R-3 from Rosa in a direct message: “the badge of my team is wrong”
              nobody could be reached, anyone can take it
        at Mon 30 Nov 09:14
            09:00 rotationbot in @ana: You're on Delivery support and Calls desk from 10:00 London (11:00 Madrid) to Mon 7
                Dec 10:00. Can't make it? /oncall cover 30 nov 11:00..7 dec 11:00 asks the others.
        at Mon 30 Nov 10:00
            09:15 rotationbot in #delivery: Delivery · now: support Sam · backup Ana (until 10:00 London, in 45 min)
              next: support Ana from Mon 30 Nov 10:00 (London) · 3 open requests, oldest 6 d 23 h
              Since Mon 23 Nov 09:15: 3 asked, 1 taken after 5 min, 0 resolved.
              R-1 · Delivery · taken by Sam Mon 23 Nov 10:05 · 6 d 23 h old · “the pipeline is red” Open the thread.
              R-2 · Delivery · nobody could be reached, anyone can take it · 6 d 23 h old · “may I have a new runner?” Open
                the thread.
              R-3 · Delivery · nobody could be reached, anyone can take it · 6 d 23 h old
            rotationbot in @ana: You're on Delivery support and Calls desk now, until Mon 7 Dec 10:00 London (11:00 Madrid).
                You take over from Sam and Theo. Please say that you have it: press the button, or write /oncall ready.
              Since Mon 23 Nov 10:00: 3 asked, 0 resolved.
              Open:
              R-1 · Delivery · taken by Sam Mon 23 Nov 10:05 · 7 d old · “the pipeline is red”
              R-2 · Delivery · nobody could be reached, anyone can take it · 6 d 23 h old · “may I have a new runner?”
              R-3 · Delivery · nobody could be reached, anyone can take it · 6 d 23 h old
              [I have it]
        ana presses I have it
            only ana sees: Thanks, you have Delivery support.
        ana presses I have it
            only ana sees: That handover is settled already.
        at Mon 30 Nov 12:00
        """, File);

    [Fact]
    public Task Whoever_does_not_say_so_is_told_of_to_the_lead_once() => Transcript.HoldsAsync("""
        at Mon 30 Nov 10:29
            Sun 29 Nov 10:00 rotationbot in @ana: You're on Delivery support and Calls desk from tomorrow 10:00 London (11:00
                Madrid) to Mon 7 Dec 10:00. Can't make it? /oncall cover 30 nov 11:00..7 dec 11:00 asks the others.
            Sun 29 Nov 10:00 rotationbot in @sam: You're on Delivery backup from tomorrow 10:00 to Mon 7 Dec 10:00. Can't
                make it? /oncall cover 30 nov 10:00..7 dec 10:00 delivery backup asks the others.
            09:00 rotationbot in @ana: You're on Delivery support and Calls desk from 10:00 London (11:00 Madrid) to Mon 7
                Dec 10:00. Can't make it? /oncall cover 30 nov 11:00..7 dec 11:00 asks the others.
            09:15 rotationbot in #delivery: Delivery · now: support Sam · backup Ana (until 10:00 London, in 45 min)
              next: support Ana from Mon 30 Nov 10:00 (London)
              Since Mon 23 Nov 09:15 nobody has asked for anything.
            10:00 rotationbot in @ana: You're on Delivery support and Calls desk now, until Mon 7 Dec 10:00 London (11:00
                Madrid). You take over from Sam and Theo. Please say that you have it: press the button, or write /oncall
                ready.
              Nothing is open.
              [I have it]
        +1 min
            rotationbot in @maria: Ana hasn't taken over Delivery support from Sam yet. They were told when it began, and
                requests reach them all the same.
              [Ping Ana] [I'll sort it out]
        maria presses Ping Ana
            rotationbot in @ana: Maria asks: have you taken over Delivery support from Sam? If not, please say so to them.
              [I have it]
            only maria sees: I've asked Ana.
            rotationbot in @maria: (edited) Ana hasn't taken over Delivery support from Sam yet. Maria had Ana asked again.
              [I'll sort it out]
        maria presses Ping Ana
            only maria sees: Ana has been asked again already; I don't ask a third time.
        +1 h
        maria presses I'll sort it out
            only maria sees: Thanks. I leave Delivery support to you and Ana; nobody's shift has changed.
            rotationbot in @maria: (edited) Ana hasn't taken over Delivery support from Sam yet. Maria sorts it out.
        ana presses I have it
            only ana sees: That handover is settled already.
        +1 d
        """, File);

    [Fact]
    public Task Getting_to_work_or_a_word_will_do() => Transcript.HoldsAsync("""
        at Mon 30 Nov 10:01
            Sun 29 Nov 10:00 rotationbot in @ana: You're on Delivery support and Calls desk from tomorrow 10:00 London (11:00
                Madrid) to Mon 7 Dec 10:00. Can't make it? /oncall cover 30 nov 11:00..7 dec 11:00 asks the others.
            Sun 29 Nov 10:00 rotationbot in @sam: You're on Delivery backup from tomorrow 10:00 to Mon 7 Dec 10:00. Can't
                make it? /oncall cover 30 nov 10:00..7 dec 10:00 delivery backup asks the others.
            09:00 rotationbot in @ana: You're on Delivery support and Calls desk from 10:00 London (11:00 Madrid) to Mon 7
                Dec 10:00. Can't make it? /oncall cover 30 nov 11:00..7 dec 11:00 asks the others.
            09:15 rotationbot in #delivery: Delivery · now: support Sam · backup Ana (until 10:00 London, in 45 min)
              next: support Ana from Mon 30 Nov 10:00 (London)
              Since Mon 23 Nov 09:15 nobody has asked for anything.
            10:00 rotationbot in @ana: You're on Delivery support and Calls desk now, until Mon 7 Dec 10:00 London (11:00
                Madrid). You take over from Sam and Theo. Please say that you have it: press the button, or write /oncall
                ready.
              Nothing is open.
              [I have it]
        sam in #delivery: /oncall ready
            only sam sees: No handover waits for you.
        sam in #delivery: /oncall ready ana
            only sam sees: That is for Ana, the leads of their team and admins.
        sam in #delivery: /oncall ready zoe
            only sam sees: I know nobody called "zoe".
        rosa in #delivery: @rotationbot the pipeline is red
            rotationbot in thread: Thanks, noted for Delivery.
              @ana (support), please look.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: ana
        ana presses I'm on it on R-1
            rotationbot in thread: Ana has R-1 (after 0 s).
            rotationbot in thread: (edited) R-1 · Delivery · taken by Ana 10:01
              [Hand off…] [Wrong team] [Resolved]
        ana in #delivery: /oncall ready
            only ana sees: No handover waits for you.
        at Mon 7 Dec 10:40
            Sun 6 Dec 10:00 rotationbot in @ana: You're on Delivery backup from tomorrow 10:00 London (11:00 Madrid) to Mon
                14 Dec 10:00. Can't make it? /oncall cover 7 dec 11:00..14 dec 11:00 delivery backup asks the others.
            Sun 6 Dec 10:00 rotationbot in @sam: You're on Delivery support from tomorrow 10:00 to Mon 14 Dec 10:00. Can't
                make it? /oncall cover 7 dec 10:00..14 dec 10:00 delivery support asks the others.
            Sun 6 Dec 10:00 rotationbot in @theo: You're on Calls desk from tomorrow 10:00 to Mon 14 Dec 10:00. Can't make
                it? /oncall cover 7 dec 10:00..14 dec 10:00 calls desk asks the others.
            09:00 rotationbot in @sam: You're on Delivery support from 10:00 to Mon 14 Dec 10:00. Can't make it? /oncall
                cover 7 dec 10:00..14 dec 10:00 delivery support asks the others.
            09:00 rotationbot in @theo: You're on Calls desk from 10:00 to Mon 14 Dec 10:00. Can't make it? /oncall cover 7
                dec 10:00..14 dec 10:00 calls desk asks the others.
            09:15 rotationbot in #delivery: Delivery · now: support Ana · backup Sam (until 10:00 London, in 45 min)
              next: support Sam from Mon 7 Dec 10:00 (London) · 1 open request, oldest 6 d 23 h
              Since Mon 30 Nov 09:15: 1 asked, 1 taken after 0 s, 0 resolved.
              R-1 · Delivery · taken by Ana Mon 30 Nov 10:01 · 6 d 23 h old · “the pipeline is red” Open the thread.
            10:00 rotationbot in @sam: You're on Delivery support now, until Mon 14 Dec 10:00. You take over from Ana. Please
                say that you have it: press the button, or write /oncall ready.
              Since Mon 30 Nov 10:00: 1 asked, 0 resolved.
              Open:
              R-1 · Delivery · taken by Ana Mon 30 Nov 10:01 · 6 d 23 h old · “the pipeline is red”
              [I have it]
            10:00 rotationbot in @theo: You're on Calls desk now, until Mon 14 Dec 10:00. You take over from Ana.
              Nothing is open.
            10:30 rotationbot in @maria: Sam hasn't taken over Delivery support from Ana yet. They were told when it began,
                and requests reach them all the same.
              [Ping Sam] [I'll sort it out]
        maria in #delivery: /oncall ready sam
            only maria sees: Thanks. I leave Delivery support to you and Sam; nobody's shift has changed.
            rotationbot in @maria: (edited) Sam hasn't taken over Delivery support from Ana yet. Maria sorts it out.
        +1 h
        """, File);

    [Fact]
    public Task A_night_ends_no_shift_that_is_taken_over_late() => Transcript.HoldsAsync("""
        the file changes: "participants": ["sam", "ana"], => "participants": ["sam", "ana"], "coverage": { "windows": [{ "days": ["mon", "tue", "wed", "thu", "fri"], "from": "09:00", "to": "18:00" }] },
        the file is read again
            rotationbot in @ana: Shifts of yours have moved: the configuration has changed.
              No longer yours: Delivery backup from Mon 23 Nov 19:00 to Tue 24 Nov 10:00 (Madrid); nobody has it
              No longer yours: Delivery backup from Tue 24 Nov 19:00 to Wed 25 Nov 10:00 (Madrid); nobody has it
              No longer yours: Delivery backup from Wed 25 Nov 19:00 to Thu 26 Nov 10:00 (Madrid); nobody has it
              No longer yours: Delivery backup from Thu 26 Nov 19:00 to Fri 27 Nov 10:00 (Madrid); nobody has it
              No longer yours: Delivery backup from Fri 27 Nov 19:00 to Mon 30 Nov 10:00 (Madrid); nobody has it
              No longer yours: Delivery support from Mon 30 Nov 19:00 to Tue 1 Dec 10:00 (Madrid); nobody has it
              No longer yours: Delivery support from Tue 1 Dec 19:00 to Wed 2 Dec 10:00 (Madrid); nobody has it
              No longer yours: Delivery support from Wed 2 Dec 19:00 to Thu 3 Dec 10:00 (Madrid); nobody has it
              No longer yours: Delivery support from Thu 3 Dec 19:00 to Fri 4 Dec 10:00 (Madrid); nobody has it
              No longer yours: Delivery support from Fri 4 Dec 19:00 to Mon 7 Dec 10:00 (Madrid); nobody has it
              … and 30 more. /oncall me shows what is yours now.
            rotationbot in @sam: Shifts of yours have moved: the configuration has changed.
              No longer yours: Delivery support from Mon 23 Nov 18:00 to Tue 24 Nov 09:00 (London); nobody has it
              No longer yours: Delivery support from Tue 24 Nov 18:00 to Wed 25 Nov 09:00 (London); nobody has it
              No longer yours: Delivery support from Wed 25 Nov 18:00 to Thu 26 Nov 09:00 (London); nobody has it
              No longer yours: Delivery support from Thu 26 Nov 18:00 to Fri 27 Nov 09:00 (London); nobody has it
              No longer yours: Delivery support from Fri 27 Nov 18:00 to Mon 30 Nov 09:00 (London); nobody has it
              No longer yours: Delivery backup from Mon 30 Nov 18:00 to Tue 1 Dec 09:00 (London); nobody has it
              No longer yours: Delivery backup from Tue 1 Dec 18:00 to Wed 2 Dec 09:00 (London); nobody has it
              No longer yours: Delivery backup from Wed 2 Dec 18:00 to Thu 3 Dec 09:00 (London); nobody has it
              No longer yours: Delivery backup from Thu 3 Dec 18:00 to Fri 4 Dec 09:00 (London); nobody has it
              No longer yours: Delivery backup from Fri 4 Dec 18:00 to Mon 7 Dec 09:00 (London); nobody has it
              … and 30 more. /oncall me shows what is yours now.
            rotationbot in #ops: The configuration has changed and is in force.
              rotas: delivery changed
              80 shifts move within eight weeks:
              Delivery support from Mon 23 Nov 18:00 to Tue 24 Nov 09:00 (London): Sam -> nobody
              Delivery backup from Mon 23 Nov 18:00 to Tue 24 Nov 09:00 (London): Ana -> nobody
              Delivery support from Tue 24 Nov 18:00 to Wed 25 Nov 09:00 (London): Sam -> nobody
              Delivery backup from Tue 24 Nov 18:00 to Wed 25 Nov 09:00 (London): Ana -> nobody
              Delivery support from Wed 25 Nov 18:00 to Thu 26 Nov 09:00 (London): Sam -> nobody
              Delivery backup from Wed 25 Nov 18:00 to Thu 26 Nov 09:00 (London): Ana -> nobody
              … and 74 more.
        at Mon 30 Nov 10:30
            Sun 29 Nov 10:00 rotationbot in @ana: You're on Delivery support and Calls desk from tomorrow 10:00 London (11:00
                Madrid) to Mon 7 Dec 10:00. Can't make it? /oncall cover 30 nov 11:00..7 dec 11:00 asks the others.
            Sun 29 Nov 10:00 rotationbot in @sam: You're on Delivery backup from tomorrow 10:00 to Mon 7 Dec 10:00. Can't
                make it? /oncall cover 30 nov 10:00..7 dec 10:00 delivery backup asks the others.
            09:00 rotationbot in @ana: You're on Delivery support and Calls desk from 10:00 London (11:00 Madrid) to Mon 7
                Dec 10:00. Can't make it? /oncall cover 30 nov 11:00..7 dec 11:00 asks the others.
            09:15 rotationbot in #delivery: Delivery · now: support Sam · backup Ana (until 10:00 London, in 45 min)
              next: support Ana from Mon 30 Nov 10:00 (London)
              Since Mon 23 Nov 09:15 nobody has asked for anything.
            10:00 rotationbot in @ana: You're on Delivery support and Calls desk now, until Mon 7 Dec 10:00 London (11:00
                Madrid). You take over from Sam and Theo. Please say that you have it: press the button, or write /oncall
                ready.
              Nothing is open.
              [I have it]
            rotationbot in @maria: Ana hasn't taken over Delivery support from Sam yet. They were told when it began, and
                requests reach them all the same.
              [Ping Ana] [I'll sort it out]
        at Tue 1 Dec 09:30
        ana in #delivery: /oncall ready
            only ana sees: Thanks, you have Delivery support.
            rotationbot in @maria: (edited) Ana has taken over Delivery support from Sam.
        +1 h
        """, File);

    [Fact]
    public Task Whoever_has_given_the_shift_away_has_nothing_to_take_over() => Transcript.HoldsAsync("""
        at Mon 30 Nov 10:10
            Sun 29 Nov 10:00 rotationbot in @ana: You're on Delivery support and Calls desk from tomorrow 10:00 London (11:00
                Madrid) to Mon 7 Dec 10:00. Can't make it? /oncall cover 30 nov 11:00..7 dec 11:00 asks the others.
            Sun 29 Nov 10:00 rotationbot in @sam: You're on Delivery backup from tomorrow 10:00 to Mon 7 Dec 10:00. Can't
                make it? /oncall cover 30 nov 10:00..7 dec 10:00 delivery backup asks the others.
            09:00 rotationbot in @ana: You're on Delivery support and Calls desk from 10:00 London (11:00 Madrid) to Mon 7
                Dec 10:00. Can't make it? /oncall cover 30 nov 11:00..7 dec 11:00 asks the others.
            09:15 rotationbot in #delivery: Delivery · now: support Sam · backup Ana (until 10:00 London, in 45 min)
              next: support Ana from Mon 30 Nov 10:00 (London)
              Since Mon 23 Nov 09:15 nobody has asked for anything.
            10:00 rotationbot in @ana: You're on Delivery support and Calls desk now, until Mon 7 Dec 10:00 London (11:00
                Madrid). You take over from Sam and Theo. Please say that you have it: press the button, or write /oncall
                ready.
              Nothing is open.
              [I have it]
        sam in #delivery: /oncall take 3d
            only sam sees: You have Delivery support Mon 30 Nov 10:10 - Thu 3 Dec 10:10 (London), instead of Ana (C-1).
                /oncall cancel C-1 ends it.
              Mind: Sam is then also Delivery backup.
            rotationbot in @ana: A shift of yours has moved: Sam says so (C-1).
              No longer yours: Delivery support from Mon 30 Nov 11:10 to Thu 3 Dec 11:10 (Madrid); Sam has it
        ana in #delivery: /oncall ready
            only ana sees: No handover waits for you.
        ana presses I have it
            only ana sees: Delivery support: that shift is not Ana's any more, so there is nothing to take over.
        at Mon 30 Nov 12:00
        """, File);

    [Fact]
    public Task A_digest_that_is_moved_in_the_file_counts_from_then_on_over_a_restart() => Transcript.HoldsAsync("""
        at Tue 24 Nov 10:00
        the file changes: 0 15 9 ? * MON => 0 15 9 ? * *
        the file is read again
            rotationbot in #ops: The configuration has changed and is in force.
              teams: delivery changed
        the bot stops
        the bot starts
        +1 h
        at Wed 25 Nov 09:15
            rotationbot in #delivery: Delivery · now: support Sam · backup Ana (until Mon 10:00 London, in 5 d)
              next: support Ana from Mon 30 Nov 10:00 (London)
              Since Tue 24 Nov 09:15 nobody has asked for anything.
        """, File);

    [Fact]
    public Task A_restart_across_the_handover_catches_up_once() => Transcript.HoldsAsync("""
        at Mon 30 Nov 09:30
            Sun 29 Nov 10:00 rotationbot in @ana: You're on Delivery support and Calls desk from tomorrow 10:00 London (11:00
                Madrid) to Mon 7 Dec 10:00. Can't make it? /oncall cover 30 nov 11:00..7 dec 11:00 asks the others.
            Sun 29 Nov 10:00 rotationbot in @sam: You're on Delivery backup from tomorrow 10:00 to Mon 7 Dec 10:00. Can't
                make it? /oncall cover 30 nov 10:00..7 dec 10:00 delivery backup asks the others.
            09:00 rotationbot in @ana: You're on Delivery support and Calls desk from 10:00 London (11:00 Madrid) to Mon 7
                Dec 10:00. Can't make it? /oncall cover 30 nov 11:00..7 dec 11:00 asks the others.
            09:15 rotationbot in #delivery: Delivery · now: support Sam · backup Ana (until 10:00 London, in 45 min)
              next: support Ana from Mon 30 Nov 10:00 (London)
              Since Mon 23 Nov 09:15 nobody has asked for anything.
        the bot stops
        at Mon 30 Nov 11:00
        the bot starts
            rotationbot in @ana: You've been on Delivery support and Calls desk since 10:00 London (11:00 Madrid), until Mon
                7 Dec 10:00 London (11:00 Madrid). I was away when it began. You take over from Sam and Theo. Please say that
                you have it: press the button, or write /oncall ready.
              Nothing is open.
              [I have it]
        the bot stops
        the bot starts
        +10 min
        ana in #delivery: /oncall ready
            only ana sees: Thanks, you have Delivery support.
        the bot stops
        at Tue 8 Dec 01:00
        the bot starts
        """, File);
}
