namespace RotationBot.Tests.Transcripts;

/// <summary>/oncall cover: somebody is asked, and says yes or no.</summary>
public sealed class CoverTests
{
    [Fact]
    public Task One_person_is_asked_and_accepts() => Transcript.HoldsAsync("""
        watching @ana
        watching @theo
        at Mon 30 Nov 11:00
            Sun 29 Nov 10:00 rotationbot in @theo: You're on Delivery engineer from tomorrow 10:00 to Mon 7 Dec 10:00. Can't
                make it? /oncall cover 30 nov 10:00..7 dec 10:00 sg-delivery engineer asks the others.
            09:00 rotationbot in @theo: You're on Delivery engineer from 10:00 to Mon 7 Dec 10:00. Can't make it? /oncall
                cover 30 nov 10:00..7 dec 10:00 sg-delivery engineer asks the others.
            10:00 rotationbot in @theo: You're on Delivery engineer now, until Mon 7 Dec 10:00. You take over from Ana.
                Please say that you have it: press the button, or write /oncall ready.
              Nothing is open.
              [I have it]
        theo in #delivery: /oncall cover @ana tue 13:00..15:00
            only theo sees: Ask Ana to cover you, Delivery engineer Tue 1 Dec 13:00-15:00 (London)? (C-1)
              [Ask Ana] [Cancel]
        theo presses Ask Ana
            only theo sees: Asked Ana about Delivery engineer Tue 1 Dec 13:00-15:00 (London) (C-1). I'll tell you the answer;
                until then it stays yours.
            rotationbot in @ana: Theo asks you to cover Delivery engineer Tue 1 Dec 13:00-15:00 (London; your time
                14:00-16:00). (C-1)
              [Accept] [Decline]
        theo presses Ask Ana
            only theo sees: C-1 has been asked already; Ana can answer it.
        ana presses Accept
            rotationbot in @theo: Ana covers you: Delivery engineer Tue 1 Dec 13:00-15:00 (London) (C-1). /oncall cancel C-1
                ends it.
            rotationbot in @ana: (edited) You cover Theo: Delivery engineer Tue 1 Dec 13:00-15:00 (London; your time
                14:00-16:00) (C-1). /oncall cancel C-1 ends it.
        ana presses Accept
            only ana sees: You agreed to this already: Ana covers Theo, Delivery engineer Tue 1 Dec 13:00-15:00 (London; your
                time 14:00-16:00) (C-1).
        ana presses Decline
            only ana sees: You agreed to this already: Ana covers Theo, Delivery engineer Tue 1 Dec 13:00-15:00 (London; your
                time 14:00-16:00) (C-1).
        theo: /oncall why at tue 14:00
            only theo sees: Delivery on Tue 1 Dec 14:00 (London)
              engineer Ana: turn 99 of [Sam, Ana, Theo, Ines], since Mon 30 Nov 10:00: Theo; override C-1 puts Ana there
                until Tue 1 Dec 15:00.
              em Maria: named in the rota, without turns.
              pm Noor: named in the rota, without turns.
        theo: /oncall schedule
            only theo sees: Delivery · London · throughout: em Maria · pm Noor
              now: engineer Theo
              Tue 1 Dec 13:00: engineer Ana (C-1)
              Tue 1 Dec 15:00: engineer Theo
              Mon 7 Dec 10:00: engineer Ines
              Mon 14 Dec 10:00: engineer Sam
        theo: /oncall cancel C-1
            only theo sees: C-1 is taken back; it had not begun. It was: Ana covers Theo, Delivery engineer Tue 1 Dec
                13:00-15:00 (London).
            rotationbot in @ana: A shift of yours has moved: Theo says so (C-1).
              No longer yours: Delivery engineer from Tue 1 Dec 14:00 to Tue 1 Dec 16:00 (Madrid); Theo has it
        """);

    [Fact]
    public Task One_person_is_asked_and_declines_then_the_whole_rota() => Transcript.HoldsAsync("""
        watching @ana
        watching @theo
        watching @sam
        watching @ines
        ana in #delivery: /oncall cover ines tomorrow 13:00..15:00 delivery engineer
            only ana sees: Ask Ines to cover you, Delivery engineer Tue 24 Nov 12:00-14:00 (London; your time 13:00-15:00)?
                (C-1)
              [Ask Ines] [Cancel]
        ana presses Ask Ines
            only ana sees: Asked Ines about Delivery engineer Tue 24 Nov 12:00-14:00 (London; your time 13:00-15:00) (C-1).
                I'll tell you the answer; until then it stays yours.
            rotationbot in @ines: Ana asks you to cover Delivery engineer Tue 24 Nov 12:00-14:00 (London). (C-1)
              [Accept] [Decline]
        ines: /oncall decline C-1
            only ines sees: You declined C-1: Delivery engineer Tue 24 Nov 12:00-14:00 (London).
            rotationbot in @ana: Ines can't: Delivery engineer Tue 24 Nov 12:00-14:00 (London; your time 13:00-15:00) (C-1),
                so it stays yours. /oncall cover FROM..TO without a name asks the whole rota.
            rotationbot in @ines: (edited) You declined C-1: Delivery engineer Tue 24 Nov 12:00-14:00 (London).
        ana: /oncall cover tomorrow 13:00-15:00
            only ana sees: Ask the rota, Sam, Theo and Ines, to cover you, Delivery engineer Tue 24 Nov 12:00-14:00 (London;
                your time 13:00-15:00)? The first to accept has it. (C-2)
              [Ask the rota] [Cancel]
        ana presses Ask the rota
            only ana sees: Asked Sam, Theo and Ines about Delivery engineer Tue 24 Nov 12:00-14:00 (London; your time
                13:00-15:00) (C-2). The first to accept has it. I'll tell you the answer; until then it stays yours.
            rotationbot in @ines: Ana asks the rota who can cover Delivery engineer Tue 24 Nov 12:00-14:00 (London). The
                first to accept has it. (C-2)
              [Accept] [Decline]
            rotationbot in @sam: Ana asks the rota who can cover Delivery engineer Tue 24 Nov 12:00-14:00 (London). The first
                to accept has it. (C-2)
              [Accept] [Decline]
            rotationbot in @theo: Ana asks the rota who can cover Delivery engineer Tue 24 Nov 12:00-14:00 (London). The
                first to accept has it. (C-2)
              [Accept] [Decline]
        theo presses Accept
            rotationbot in @ana: Theo covers you: Delivery engineer Tue 24 Nov 12:00-14:00 (London; your time 13:00-15:00)
                (C-2). /oncall cancel C-2 ends it.
            rotationbot in @ines: (edited) Theo took it, nothing more to do: Delivery engineer Tue 24 Nov 12:00-14:00
                (London) (C-2).
            rotationbot in @sam: (edited) Theo took it, nothing more to do: Delivery engineer Tue 24 Nov 12:00-14:00 (London)
                (C-2).
            rotationbot in @theo: (edited) You cover Ana: Delivery engineer Tue 24 Nov 12:00-14:00 (London) (C-2). /oncall
                cancel C-2 ends it.
        sam presses Accept
            only sam sees: C-2 is in force: Theo covers Ana, Delivery engineer Tue 24 Nov 12:00-14:00 (London).
        ines: /oncall accept C-2
            only ines sees: C-2 is in force: Theo covers Ana, Delivery engineer Tue 24 Nov 12:00-14:00 (London).
        kim: /oncall accept C-2
            only kim sees: C-2 is in force: Theo covers Ana, Delivery engineer Tue 24 Nov 12:00-14:00 (London).
        """);

    [Fact]
    public Task Words_do_what_buttons_do() => Transcript.HoldsAsync("""
        watching @ana
        watching @theo
        ana in #delivery: @rotationbot oncall cover @theo until 15:00
            told: theo
            rotationbot in thread: Ask Theo to cover you, Delivery engineer Mon 23 Nov 10:00-14:00 (London; your time
                11:00-15:00)? (C-1)
              [Ask Theo] [Cancel]
        theo: /oncall confirm C-1
            only theo sees: C-1 is Ana's to confirm.
        ana: /oncall confirm C-1
            only ana sees: Asked Theo about Delivery engineer Mon 23 Nov 10:00-14:00 (London; your time 11:00-15:00) (C-1).
                I'll tell you the answer; until then it stays yours.
            rotationbot in @theo: Ana asks you to cover Delivery engineer Mon 23 Nov 10:00-14:00 (London). (C-1)
              [Accept] [Decline]
        theo: /oncall accept c1
            only theo sees: You cover Ana: Delivery engineer Mon 23 Nov 10:00-14:00 (London) (C-1). /oncall cancel C-1 ends
                it.
            rotationbot in @ana: Theo covers you: Delivery engineer Mon 23 Nov 10:00-14:00 (London; your time 11:00-15:00)
                (C-1). /oncall cancel C-1 ends it.
            rotationbot in @theo: (edited) You cover Ana: Delivery engineer Mon 23 Nov 10:00-14:00 (London) (C-1). /oncall
                cancel C-1 ends it.
        ana: /oncall cancel
            only ana sees: You could cancel, as in /oncall cancel C-1:
              C-1 (in force): Theo covers Ana, Delivery engineer Mon 23 Nov 10:00-14:00 (London; your time 11:00-15:00)
        kim: /oncall cancel C-1
            only kim sees: C-1 is not yours. Theo, Ana, Maria or an admin can do that.
        theo: /oncall cancel C-1
            only theo sees: C-1 ends now; what was until now stays as it was. It was: Theo covers Ana, Delivery engineer Mon
                23 Nov 10:00-14:00 (London).
            rotationbot in @ana: A shift of yours has moved: Theo says so (C-1).
              Yours now: Delivery engineer from Mon 23 Nov 11:00 to Mon 23 Nov 15:00 (Madrid), instead of Theo
        ana: /oncall cancel C-1
            only ana sees: C-1 was taken back by Theo, so there is nothing more to do.
        ana: /oncall accept C-9
            only ana sees: There is no C-9. /oncall cancel lists what you could cancel.
        ana: /oncall confirm
            only ana sees: Which one? Name its number, as in /oncall confirm C-7.
        """);

    [Fact]
    public Task What_cannot_be_covered_is_said() => Transcript.HoldsAsync("""
        theo in #delivery: /oncall cover @ana tue 13:00..15:00
            only theo sees: You hold no shift Tue 24 Nov 13:00-15:00 (London), so there is nothing to cover. You have next
                Delivery engineer Mon 30 Nov 10:00 - Mon 7 Dec 10:00 (London); Delivery engineer Mon 28 Dec 10:00 - Mon 4 Jan
                2027 10:00 (London).
        ana: /oncall cover @ana tue 13:00..15:00
            only ana sees: It is your own shift already.
        ana: /oncall cover @sam @theo tue 13:00..15:00
            only ana sees: Name one person, or none: /oncall cover FROM..TO asks the whole rota, and the first to accept has
                it.
        ana: /oncall cover for @theo mon 30 nov 13:00..15:00
            only ana sees: You can speak for yourself only. For Theo, Maria or an admin can.
        ana: /oncall cover nobody tue 13:00..15:00
            only ana sees: Leaving a shift of Delivery to nobody is for leads: Maria or an admin can.
        ana: /oncall cover @theo
            only ana sees: From when to when? For example /oncall cover @who tue 13:00..15:00.
        kim: /oncall cover @theo tue 13:00..15:00
            only kim sees: I don't know you as one of the people of Example, so you have no shifts here. An admin can add you
                under people.
        sam: /oncall cover set tue
            only sam sees: You hold no shift all of Tue 24 Nov (London), so there is nothing to cover. You have next Delivery
                engineer Mon 14 Dec 10:00 - Mon 21 Dec 10:00 (London); Delivery engineer Mon 11 Jan 2027 10:00 - Mon 18 Jan
                2027 10:00 (London).
        """);

    [Fact]
    public Task A_month_beside_a_number_is_no_person_of_that_name() => Transcript.HoldsAsync("""
        june in #discuss-code-search: /oncall cover 4 june 10:00..11 june 10:00
            only june sees: Ask the rota, Oscar, Leila and Piotr, to cover you, Code Search primary Fri 4 Jun 2027 10:00 -
                Mon 7 Jun 2027 10:00 (London)? The first to accept has it. (C-1)
              [Ask the rota] [Cancel]
        june: /oncall cover 4 june 10:00-11 june 10:00
            only june sees: Ask the rota, Oscar, Leila and Piotr, to cover you, Code Search primary Fri 4 Jun 2027 10:00 -
                Mon 7 Jun 2027 10:00 (London)? The first to accept has it. (C-2)
              [Ask the rota] [Cancel]
        """);

    [Fact]
    public Task A_shift_that_nobody_has_is_not_left_to_nobody_twice() => Transcript.HoldsAsync("""
        maria in #delivery: /oncall cover nobody engineer wed 22:00..thu 06:00
            only maria sees: Leave Delivery engineer Wed 25 Nov 22:00 - Thu 26 Nov 06:00 (London) to nobody? Requests then go
                on to the next level. (C-1)
              [Leave it to nobody] [Cancel]
        maria presses Leave it to nobody
            only maria sees: Done: nobody has Delivery engineer Wed 25 Nov 22:00 - Thu 26 Nov 06:00 (London) (C-1). /oncall
                cancel C-1 ends it.
        maria: /oncall cover nobody engineer wed 22:00..thu 06:00
            only maria sees: Nobody has Delivery engineer Wed 25 Nov 22:00 - Thu 26 Nov 06:00 (London) already.
        maria: /oncall cover nobody engineer wed 22:00..thu 07:00
            only maria sees: Leave Delivery engineer Wed 25 Nov 22:00 - Thu 26 Nov 07:00 (London) to nobody? Requests then go
                on to the next level. (C-2)
              [Leave it to nobody] [Cancel]
        """);

    [Fact]
    public Task A_draft_is_forgotten_in_silence() => Transcript.HoldsAsync("""
        watching @ana
        watching @theo
        ana in #delivery: /oncall cover @theo tomorrow 13:00..15:00
            only ana sees: Ask Theo to cover you, Delivery engineer Tue 24 Nov 12:00-14:00 (London; your time 13:00-15:00)?
                (C-1)
              [Ask Theo] [Cancel]
        +31 min
        ana presses Ask Theo
            only ana sees: C-1 is no longer open: it was not answered in time, or it was settled another way.
        ana: /oncall cover @theo tomorrow 13:00..15:00
            only ana sees: Ask Theo to cover you, Delivery engineer Tue 24 Nov 12:00-14:00 (London; your time 13:00-15:00)?
                (C-2)
              [Ask Theo] [Cancel]
        ana presses Cancel
            only ana sees: All right, nothing was changed (C-2).
        """);

    [Fact]
    public Task Across_a_handover_only_ones_own_part_is_asked_for() => Transcript.HoldsAsync("""
        watching @ana
        watching @sam
        ana in #delivery: /oncall cover @sam sun..mon
            only ana sees: Ask Sam to cover you, Delivery engineer Sat 28 Nov 23:00 - Mon 30 Nov 10:00 (London; your time Sun
                29 Nov 00:00 - Mon 30 Nov 11:00)? (C-1)
              [Ask Sam] [Cancel]
        ana presses Ask Sam
            only ana sees: Asked Sam about Delivery engineer Sat 28 Nov 23:00 - Mon 30 Nov 10:00 (London; your time Sun 29
                Nov 00:00 - Mon 30 Nov 11:00) (C-1). I'll tell you the answer; until then it stays yours.
            rotationbot in @sam: Ana asks you to cover Delivery engineer Sat 28 Nov 23:00 - Mon 30 Nov 10:00 (London). (C-1)
              [Accept] [Decline]
        sam presses Accept
            rotationbot in @ana: Sam covers you: Delivery engineer Sat 28 Nov 23:00 - Mon 30 Nov 10:00 (London; your time Sun
                29 Nov 00:00 - Mon 30 Nov 11:00) (C-1). /oncall cancel C-1 ends it.
            rotationbot in @sam: (edited) You cover Ana: Delivery engineer Sat 28 Nov 23:00 - Mon 30 Nov 10:00 (London)
                (C-1). /oncall cancel C-1 ends it.
        at Sun 29 Nov 12:00
            Fri 27 Nov 21:00 rotationbot in @sam: You're on Delivery engineer from tomorrow 23:00 to Mon 30 Nov 10:00. Can't
                make it? /oncall cover 28 nov 23:00..30 nov 10:00 sg-delivery engineer asks the others.
            Sat 28 Nov 21:00 rotationbot in @sam: You're on Delivery engineer from 23:00 to Mon 30 Nov 10:00. Can't make it?
                /oncall cover 28 nov 23:00..30 nov 10:00 sg-delivery engineer asks the others.
            Sat 28 Nov 23:00 rotationbot in @sam: You're on Delivery engineer now, until Mon 10:00. You take over from Ana.
              Nothing is open.
        header of #delivery
            Delivery team: questions welcome, please leave individuals out | on call: Sam until Mon 30 Nov 10:00
        at Mon 30 Nov 10:00
        header of #delivery
            Delivery team: questions welcome, please leave individuals out | on call: Theo until Mon 7 Dec 10:00
        """);

    [Fact]
    public Task A_lead_asks_for_somebody_and_leaves_a_shift_to_nobody() => Transcript.HoldsAsync("""
        watching @ana
        watching @theo
        watching @maria
        maria in #delivery: /oncall cover @theo for @ana tomorrow 13:00..15:00
            only maria sees: Ask Theo to cover Ana, Delivery engineer Tue 24 Nov 13:00-15:00 (London)? (C-1)
              [Ask Theo] [Cancel]
        maria presses Ask Theo
            only maria sees: Asked Theo about Delivery engineer Tue 24 Nov 13:00-15:00 (London) (C-1). I'll tell you the
                answer; until then it stays Ana's.
            rotationbot in @theo: Maria asks you to cover Ana, Delivery engineer Tue 24 Nov 13:00-15:00 (London). (C-1)
              [Accept] [Decline]
        theo presses Accept
            rotationbot in @ana: Theo covers you: Delivery engineer Tue 24 Nov 13:00-15:00 (London; your time 14:00-16:00)
                (C-1). /oncall cancel C-1 ends it.
            rotationbot in @maria: Theo covers Ana: Delivery engineer Tue 24 Nov 13:00-15:00 (London) (C-1). /oncall cancel
                C-1 ends it.
            rotationbot in @theo: (edited) You cover Ana: Delivery engineer Tue 24 Nov 13:00-15:00 (London) (C-1). /oncall
                cancel C-1 ends it.
        maria: /oncall cover nobody engineer wed 22:00..thu 06:00
            only maria sees: Leave Delivery engineer Wed 25 Nov 22:00 - Thu 26 Nov 06:00 (London) to nobody? Requests then go
                on to the next level. (C-2)
              [Leave it to nobody] [Cancel]
        maria presses Leave it to nobody
            only maria sees: Done: nobody has Delivery engineer Wed 25 Nov 22:00 - Thu 26 Nov 06:00 (London) (C-2). /oncall
                cancel C-2 ends it.
            rotationbot in @ana: A shift of yours has moved: Maria says so (C-2).
              No longer yours: Delivery engineer from Wed 25 Nov 23:00 to Thu 26 Nov 07:00 (Madrid); nobody has it
        at Wed 25 Nov 23:00
            Mon 23 Nov 13:00 rotationbot in @theo: You're on Delivery engineer from tomorrow 13:00 to Tue 24 Nov 15:00. Can't
                make it? /oncall cover 24 nov 13:00..24 nov 15:00 sg-delivery engineer asks the others.
            Tue 24 Nov 12:00 rotationbot in @theo: You're on Delivery engineer from 13:00 to Tue 24 Nov 15:00. Can't make it?
                /oncall cover 24 nov 13:00..24 nov 15:00 sg-delivery engineer asks the others.
            Tue 24 Nov 13:00 rotationbot in @theo: You're on Delivery engineer now, until 15:00. You take over from Ana.
              Nothing is open.
            Tue 24 Nov 15:00 rotationbot in @ana: You're on Delivery engineer now, until Mon 10:00 London (11:00 Madrid). You
                take over from Theo.
              Nothing is open.
        header of #delivery
            Delivery team: questions welcome, please leave individuals out | on call: nobody until Thu 26 Nov 06:00
        """);

    [Fact]
    public Task Whoever_holds_two_roles_is_asked_which() => Transcript.HoldsAsync("""
        jess in #sustained-engineering: /oncall take 30 nov 12:00..14:00
            only jess sees: You have SET primary Mon 30 Nov 17:00-19:00 (London; your time 12:00-14:00), instead of Omar
                (C-1). /oncall cancel C-1 ends it.
              Mind: Jess is then also SET backup.
        jess: /oncall cover @li 30 nov 12:30..13:00
            only jess sees: You hold SET primary and SET backup then; which one? Add its team and role to the command.
        jess: /oncall cover @li 30 nov 12:30..13:00 primary
            only jess sees: Ask Li to cover you, SET primary Mon 30 Nov 17:30-18:00 (London; your time 12:30-13:00)? (C-2)
              [Ask Li] [Cancel]
        """);

    [Fact]
    public Task In_the_night_the_clock_is_put_forward() => Transcript.HoldsAsync("""
        sam in #delivery: /oncall take 2027-03-28 00:30..02:30
            only sam sees: You have Delivery engineer Sun 28 Mar 2027 00:30-02:30 (London), instead of Theo (C-1). /oncall
                cancel C-1 ends it.
        sam: /oncall take 2027-03-28 01:00..02:00
            only sam sees: "2027-03-28 01:00..02:00" is an hour the clock skips that day, so nothing of it is left. For
                example /oncall take 2h.
        sam: /oncall take 2027-03-28 01:15..03:00
            only sam sees: Sun 28 Mar 2027 01:15 does not exist in London (the clock goes from 01:00 to 02:00); I read it as
                02:00.
              You have Delivery engineer Sun 28 Mar 2027 02:30-03:00 (London), instead of Theo (C-2). /oncall cancel C-2 ends
                it.
        sam: /oncall why delivery 2027-03-28 02:00
            only sam sees: Delivery on Sun 28 Mar 2027 02:00 (London)
              engineer Sam: turn 115 of [Sam, Ana, Theo, Ines], since Mon 22 Mar 2027 10:00: Theo; override C-1 puts Sam
                there until Sun 28 Mar 2027 02:30.
              em Maria: named in the rota, without turns.
              pm Noor: named in the rota, without turns.
        """);

    [Fact]
    public Task Between_two_shifts_nobody_s_time_can_be_taken() => Transcript.HoldsAsync("""
        bob in #desk: /oncall at sat 12:00
            only bob sees: Web desk on Sat 28 Nov 12:00 (London): duty nobody.
        bob: /oncall take sat 10:00..14:00
            only bob sees: You have Web desk duty Sat 28 Nov 10:00-14:00 (London), nobody had it (C-1). /oncall cancel C-1
                ends it.
        bob: /oncall at sat 12:00
            only bob sees: Web desk on Sat 28 Nov 12:00 (London): duty Bob.
        bob: /oncall cover @ann sat 16:00..18:00
            only bob sees: You hold no shift Sat 28 Nov 16:00-18:00 (London), so there is nothing to cover. You have next Web
                desk duty Tue 24 Nov 09:00 - Wed 25 Nov 09:00 (London); Web desk duty Fri 27 Nov 09:00 - Sat 28 Nov 09:00
                (London); Web desk duty Sat 28 Nov 10:00-14:00 (London).
        bob: /oncall cover @ann sat 12:00..18:00
            only bob sees: Ask Ann to cover you, Web desk duty Sat 28 Nov 12:00-14:00 (London)? (C-2)
              [Ask Ann] [Cancel]
        bob presses Ask Ann
            only bob sees: Asked Ann about Web desk duty Sat 28 Nov 12:00-14:00 (London) (C-2). I'll tell you the answer;
                until then it stays yours.
            rotationbot in @ann: Bob asks you to cover Web desk duty Sat 28 Nov 12:00-14:00 (London). (C-2)
              [Accept] [Decline]
        ann presses Accept
            rotationbot in @bob: Ann covers you: Web desk duty Sat 28 Nov 12:00-14:00 (London) (C-2). /oncall cancel C-2 ends
                it.
            rotationbot in @ann: (edited) You cover Bob: Web desk duty Sat 28 Nov 12:00-14:00 (London) (C-2). /oncall cancel
                C-2 ends it.
        at Sat 28 Nov 11:00
            Tue 24 Nov 08:00 rotationbot in @bob: You're on Web desk duty from 09:00 to Wed 25 Nov 09:00. Can't make it?
                /oncall cover 24 nov 09:00..25 nov 09:00 web duty asks the others.
            Tue 24 Nov 09:00 rotationbot in @bob: You're on Web desk duty now, until tomorrow 09:00. You take over from Ann.
              Nothing is open.
            Tue 24 Nov 09:00 rotationbot in @sun: You're on Web desk duty from tomorrow 09:00 to Thu 26 Nov 09:00. Can't make
                it? /oncall cover 25 nov 09:00..26 nov 09:00 web duty asks the others.
            Wed 25 Nov 08:00 rotationbot in @sun: You're on Web desk duty from 09:00 to Thu 26 Nov 09:00. Can't make it?
                /oncall cover 25 nov 09:00..26 nov 09:00 web duty asks the others.
            Wed 25 Nov 09:00 rotationbot in @ann: You're on Web desk duty from tomorrow 09:00 to Fri 27 Nov 09:00. Can't make
                it? /oncall cover 26 nov 09:00..27 nov 09:00 web duty asks the others.
            Wed 25 Nov 09:00 rotationbot in @sun: You're on Web desk duty now, until tomorrow 09:00. You take over from Bob.
              Nothing is open.
            Thu 26 Nov 08:00 rotationbot in @ann: You're on Web desk duty from 09:00 to Fri 27 Nov 09:00. Can't make it?
                /oncall cover 26 nov 09:00..27 nov 09:00 web duty asks the others.
            Thu 26 Nov 09:00 rotationbot in @ann: You're on Web desk duty now, until tomorrow 09:00. You take over from Sun.
              Nothing is open.
            Thu 26 Nov 09:00 rotationbot in @bob: You're on Web desk duty from tomorrow 09:00 to Sat 28 Nov 12:00. Can't make
                it? /oncall cover 27 nov 09:00..28 nov 12:00 web duty asks the others.
            Fri 27 Nov 08:00 rotationbot in @bob: You're on Web desk duty from 09:00 to Sat 28 Nov 12:00. Can't make it?
                /oncall cover 27 nov 09:00..28 nov 12:00 web duty asks the others.
            Fri 27 Nov 09:00 rotationbot in @bob: You're on Web desk duty now, until tomorrow 12:00. You take over from Ann.
              Nothing is open.
            Fri 27 Nov 12:00 rotationbot in @ann: You're on Web desk duty from tomorrow 12:00 to Sat 28 Nov 14:00. Can't make
                it? /oncall cover 28 nov 12:00..28 nov 14:00 web duty asks the others.
            rotationbot in @ann: You're on Web desk duty from 12:00 to Sat 28 Nov 14:00. Can't make it? /oncall cover 28 nov
                12:00..28 nov 14:00 web duty asks the others.
        header of #desk
            on call: Bob until Sat 28 Nov 12:00
        at Sat 28 Nov 12:00
            rotationbot in @ann: You're on Web desk duty now, until 14:00. You take over from Bob.
              Nothing is open.
        header of #desk
            on call: Ann until Sat 28 Nov 14:00
        at Sat 28 Nov 14:00
        header of #desk
            on call: nobody until Mon 30 Nov 09:00
        """, "gaps.config.json");

    [Fact]
    public Task In_a_thread_strangers_can_press_too() => Transcript.HoldsAsync("""
        watching @theo
        ana in #delivery: @rotationbot oncall cover @theo until 15:00
            told: theo
            rotationbot in thread: Ask Theo to cover you, Delivery engineer Mon 23 Nov 10:00-14:00 (London; your time
                11:00-15:00)? (C-1)
              [Ask Theo] [Cancel]
        kim presses Ask Theo
            only kim sees: C-1 is Ana's to confirm.
        kim presses Cancel
            only kim sees: C-1 is not yours. Theo, Ana, Maria or an admin can do that.
        ana presses Cancel
            only ana sees: All right, nothing was changed (C-1).
        ana presses Ask Theo
            only ana sees: C-1 was taken back by Ana, so there is nothing more to do.
        """);
}
