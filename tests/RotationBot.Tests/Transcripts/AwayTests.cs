namespace RotationBot.Tests.Transcripts;

/// <summary>/oncall away: who stands in, and who could.</summary>
public sealed class AwayTests
{
    [Fact]
    public Task Which_shifts_are_hit_and_who_stands_in() => Transcript.HoldsAsync("""
        watching @ana
        watching @theo
        watching @ines
        watching @sam
        ana in #delivery: /oncall away wed..fri
            only ana sees: You are away all of Wed 25 Nov - Fri 27 Nov (Madrid), in every rota (C-1). /oncall cancel C-1 ends
                it.
              Delivery engineer Tue 24 Nov 23:00 - Fri 27 Nov 23:00 (London; your time all of Wed 25 Nov - Fri 27 Nov): Theo
                stands in
              Find cover asks the rota who can take it; so does /oncall cover C-1.
              [Find cover]
            rotationbot in @theo: A shift of yours has moved: Ana says so (C-1).
              Yours now: Delivery engineer from Tue 24 Nov 23:00 to Fri 27 Nov 23:00 (London), instead of Ana
        ana presses Find cover
            only ana sees: Asked Sam and Ines about Delivery engineer Tue 24 Nov 23:00 - Fri 27 Nov 23:00 (London; your time
                all of Wed 25 Nov - Fri 27 Nov) (C-2). The first to accept has it. I'll tell you the answer; until then it
                stays with Theo.
            rotationbot in @ines: Ana is looking for somebody to cover Delivery engineer Tue 24 Nov 23:00 - Fri 27 Nov 23:00
                (London). The first to accept has it; until then it stays with Theo. (C-2)
              [Accept] [Decline]
            rotationbot in @sam: Ana is looking for somebody to cover Delivery engineer Tue 24 Nov 23:00 - Fri 27 Nov 23:00
                (London). The first to accept has it; until then it stays with Theo. (C-2)
              [Accept] [Decline]
        ana presses Find cover
            only ana sees: C-2 asks for that shift already.
        ines presses Accept
            rotationbot in @ana: Ines covers: Delivery engineer Tue 24 Nov 23:00 - Fri 27 Nov 23:00 (London; your time all of
                Wed 25 Nov - Fri 27 Nov) (C-2). /oncall cancel C-2 ends it.
            rotationbot in @theo: A shift of yours has moved: Ines says so (C-2).
              No longer yours: Delivery engineer from Tue 24 Nov 23:00 to Fri 27 Nov 23:00 (London); Ines has it
            rotationbot in @ines: (edited) You cover: Delivery engineer Tue 24 Nov 23:00 - Fri 27 Nov 23:00 (London) (C-2).
                /oncall cancel C-2 ends it.
            rotationbot in @sam: (edited) Ines took it, nothing more to do: Delivery engineer Tue 24 Nov 23:00 - Fri 27 Nov
                23:00 (London) (C-2).
        sam presses Accept on C-2
            only sam sees: C-2 is in force: Ines has Delivery engineer Tue 24 Nov 23:00 - Fri 27 Nov 23:00 (London).
        ana: /oncall schedule
            only ana sees: Delivery · London · throughout: em Maria · pm Noor
              now: engineer Ana
              Tue 24 Nov 23:00: engineer Ines (C-2)
              Fri 27 Nov 23:00: engineer Ana
              Mon 30 Nov 10:00: engineer Theo
        ana: /oncall cancel C-1
            only ana sees: C-1 is taken back; it had not begun. It was: Ana is away all of Wed 25 Nov - Fri 27 Nov (Madrid).
        ana: /oncall cancel C-2
            only ana sees: C-2 is taken back; it had not begun. It was: Ines has Delivery engineer Tue 24 Nov 23:00 - Fri 27
                Nov 23:00 (London; your time all of Wed 25 Nov - Fri 27 Nov).
            rotationbot in @ines: A shift of yours has moved: Ana says so (C-2).
              No longer yours: Delivery engineer from Tue 24 Nov 23:00 to Fri 27 Nov 23:00 (Lisbon); Ana has it
        """);

    [Fact]
    public Task Several_shifts_and_the_backup_moves_along() => Transcript.HoldsAsync("""
        watching @kai
        watching @omar
        watching @jess
        watching @li
        omar in #sustained-engineering: /oncall away 30 nov..3 jan
            only omar sees: You are away all of Mon 30 Nov - Sun 3 Jan 2027 (London), in every rota (C-1). /oncall cancel C-1
                ends it.
              SET backup Mon 30 Nov 00:00-10:00 (London): Jess stands in
              SET primary Mon 30 Nov 10:00 - Mon 7 Dec 10:00 (London): Jess stands in
              SET backup Mon 21 Dec 10:00 - Mon 28 Dec 10:00 (London): Jess stands in
              SET primary Mon 28 Dec 10:00 - Mon 4 Jan 2027 00:00 (London): Jess stands in
              Find cover asks the rota who can take the first one; /oncall cover C-1 asks for all of them.
              [Find cover] [Find cover for all]
            rotationbot in @jess: Shifts of yours have moved: Omar says so (C-1).
              Yours now: SET backup from Sun 29 Nov 19:00 to Mon 30 Nov 05:00 (New York), instead of Omar
              Yours now: SET primary from Mon 30 Nov 05:00 to Mon 7 Dec 05:00 (New York), instead of Omar
              No longer yours: SET backup from Mon 30 Nov 05:00 to Mon 7 Dec 05:00 (New York); Li has it
              Yours now: SET backup from Mon 21 Dec 05:00 to Mon 28 Dec 05:00 (New York), instead of Omar
              Yours now: SET primary from Mon 28 Dec 05:00 to Sun 3 Jan 2027 19:00 (New York), instead of Omar
              No longer yours: SET backup from Mon 28 Dec 05:00 to Sun 3 Jan 2027 19:00 (New York); Li has it
            rotationbot in @li: Shifts of yours have moved: Omar says so (C-1).
              Yours now: SET backup from Mon 30 Nov 10:00 to Mon 7 Dec 10:00 (London), instead of Jess
              Yours now: SET backup from Mon 28 Dec 10:00 to Mon 4 Jan 2027 00:00 (London), instead of Jess
        omar: /oncall cover C-1
            only omar sees: Asked Li and Kai about SET backup Mon 30 Nov 00:00-10:00 (London) (C-2). The first to accept has
                it. I'll tell you the answer; until then it stays with Jess.
              Asked Li and Kai about SET primary Mon 30 Nov 10:00 - Mon 7 Dec 10:00 (London) (C-3). The first to accept has
                it. I'll tell you the answer; until then it stays with Jess.
              Asked Li and Kai about SET backup Mon 21 Dec 10:00 - Mon 28 Dec 10:00 (London) (C-4). The first to accept has
                it. I'll tell you the answer; until then it stays with Jess.
              Asked Li and Kai about SET primary Mon 28 Dec 10:00 - Mon 4 Jan 2027 00:00 (London) (C-5). The first to accept
                has it. I'll tell you the answer; until then it stays with Jess.
            rotationbot in @kai: Omar is looking for somebody to cover SET backup Mon 21 Dec 10:00 - Mon 28 Dec 10:00
                (London; your time Mon 21 Dec 11:00 - Mon 28 Dec 11:00). The first to accept has it; until then it stays with
                Jess. (C-4)
              [Accept] [Decline]
            rotationbot in @kai: Omar is looking for somebody to cover SET backup Mon 30 Nov 00:00-10:00 (London; your time
                01:00-11:00). The first to accept has it; until then it stays with Jess. (C-2)
              [Accept] [Decline]
            rotationbot in @kai: Omar is looking for somebody to cover SET primary Mon 28 Dec 10:00 - Mon 4 Jan 2027 00:00
                (London; your time Mon 28 Dec 11:00 - Mon 4 Jan 2027 01:00). The first to accept has it; until then it stays
                with Jess. (C-5)
              [Accept] [Decline]
            rotationbot in @kai: Omar is looking for somebody to cover SET primary Mon 30 Nov 10:00 - Mon 7 Dec 10:00
                (London; your time Mon 30 Nov 11:00 - Mon 7 Dec 11:00). The first to accept has it; until then it stays with
                Jess. (C-3)
              [Accept] [Decline]
            rotationbot in @li: Omar is looking for somebody to cover SET backup Mon 21 Dec 10:00 - Mon 28 Dec 10:00
                (London). The first to accept has it; until then it stays with Jess. (C-4)
              [Accept] [Decline]
            rotationbot in @li: Omar is looking for somebody to cover SET backup Mon 30 Nov 00:00-10:00 (London). The first
                to accept has it; until then it stays with Jess. (C-2)
              [Accept] [Decline]
            rotationbot in @li: Omar is looking for somebody to cover SET primary Mon 28 Dec 10:00 - Mon 4 Jan 2027 00:00
                (London). The first to accept has it; until then it stays with Jess. (C-5)
              [Accept] [Decline]
            rotationbot in @li: Omar is looking for somebody to cover SET primary Mon 30 Nov 10:00 - Mon 7 Dec 10:00
                (London). The first to accept has it; until then it stays with Jess. (C-3)
              [Accept] [Decline]
        li presses Accept
            rotationbot in @jess: A shift of yours has moved: Li says so (C-3).
              No longer yours: SET primary from Mon 30 Nov 05:00 to Mon 7 Dec 05:00 (New York); Li has it
            rotationbot in @omar: Li covers: SET primary Mon 30 Nov 10:00 - Mon 7 Dec 10:00 (London) (C-3). /oncall cancel
                C-3 ends it.
            rotationbot in @kai: (edited) Li took it, nothing more to do: SET primary Mon 30 Nov 10:00 - Mon 7 Dec 10:00
                (London; your time Mon 30 Nov 11:00 - Mon 7 Dec 11:00) (C-3).
            rotationbot in @li: (edited) You cover: SET primary Mon 30 Nov 10:00 - Mon 7 Dec 10:00 (London) (C-3). /oncall
                cancel C-3 ends it.
        """);

    [Fact]
    public Task A_lead_says_it_for_somebody_and_others_may_not() => Transcript.HoldsAsync("""
        watching @theo
        maria in #delivery: /oncall away @theo mon 30 nov
            only maria sees: Theo is away all of Mon 30 Nov (London), in every rota (C-1). /oncall cancel C-1 ends it.
              Delivery engineer Mon 30 Nov 10:00 - Tue 1 Dec 00:00 (London): Ines stands in
              Find cover asks the rota who can take it; so does /oncall cover C-1.
              [Find cover]
            rotationbot in @theo: A shift of yours has moved: Maria says so (C-1).
              No longer yours: Delivery engineer from Mon 30 Nov 10:00 to Tue 1 Dec 00:00 (London); Ines has it
        ana: /oncall away @theo mon 30 nov
            only ana sees: Theo, Maria or an admin can say when Theo is away.
        kim: /oncall away tomorrow
            only kim sees: I don't know you as one of the people of Example, so you have no shifts here. An admin can add you
                under people.
        ana: /oncall away
            only ana sees: From when to when? For example /oncall away mon..wed.
        ana: /oncall away wed..mon 23 nov 2026
            only ana sees: "wed..mon 23 nov 2026" ends before it begins. For example /oncall away mon..wed.
        ines: /oncall away 3d
            only ines sees: You are away Mon 23 Nov 10:00 - Thu 26 Nov 10:00 (Lisbon), in every rota (C-2). /oncall cancel
                C-2 ends it.
              It hits none of your shifts.
        """);

    [Fact]
    public Task A_cover_counts_before_an_absence() => Transcript.HoldsAsync("""
        theo in #delivery: /oncall take wed 10:00..12:00
            only theo sees: You have Delivery engineer Wed 25 Nov 10:00-12:00 (London), instead of Ana (C-1). /oncall cancel
                C-1 ends it.
        theo: /oncall away wed
            only theo sees: You are away all of Wed 25 Nov (London), in every rota (C-2). /oncall cancel C-2 ends it.
              Delivery engineer Wed 25 Nov 10:00-12:00 (London) stays all the same: a cover or swap counts before an absence.
        theo: /oncall take wed 14:00..15:00
            only theo sees: You have Delivery engineer Wed 25 Nov 14:00-15:00 (London), instead of Ana (C-3). /oncall cancel
                C-3 ends it.
              Mind: Theo is away then; this counts all the same.
        """);

    [Fact]
    public Task Nobody_is_left() => Transcript.HoldsAsync("""
        watching @maria
        maria in #delivery: /oncall away tomorrow
            only maria sees: You are away all of Tue 24 Nov (London), in every rota (C-1). /oncall cancel C-1 ends it.
              Delivery em all of Tue 24 Nov (London): nobody is left
              Find cover asks the rota who can take it; so does /oncall cover C-1.
              [Find cover]
        maria presses Find cover
            only maria sees: There is nobody else I could ask about Delivery em all of Tue 24 Nov (London): nobody is left.
        ana: /oncall delivery at tomorrow 12:00
            only ana sees: Delivery on Tue 24 Nov 11:00 (London), Tue 24 Nov 12:00 (Madrid): engineer Ana · em nobody · pm
                Noor.
        """);

    [Fact]
    public Task A_swap_counts_before_an_absence_and_the_shift_can_be_covered() => Transcript.HoldsAsync("""
        watching @theo
        watching @ines
        watching @sam
        maria in #delivery: /oncall swap @theo 30 nov @ines 7 dec
            only maria sees: Swap these two shifts of Delivery engineer? Both are told. (C-1)
              Mon 30 Nov 10:00 - Mon 7 Dec 10:00 (London): Theo now, Ines afterwards
              Mon 7 Dec 10:00 - Mon 14 Dec 10:00 (London): Ines now, Theo afterwards
              [Swap] [Cancel]
        maria presses Swap
            only maria sees: Done: Theo and Ines swap Delivery engineer Mon 30 Nov 10:00 - Mon 7 Dec 10:00 (London) and Mon 7
                Dec 10:00 - Mon 14 Dec 10:00 (London) (C-1). /oncall cancel C-1 ends it.
            rotationbot in @ines: Shifts of yours have moved: Maria says so (C-1).
              Yours now: Delivery engineer from Mon 30 Nov 10:00 to Mon 7 Dec 10:00 (Lisbon), instead of Theo
              No longer yours: Delivery engineer from Mon 7 Dec 10:00 to Mon 14 Dec 10:00 (Lisbon); Theo has it
            rotationbot in @theo: Shifts of yours have moved: Maria says so (C-1).
              No longer yours: Delivery engineer from Mon 30 Nov 10:00 to Mon 7 Dec 10:00 (London); Ines has it
              Yours now: Delivery engineer from Mon 7 Dec 10:00 to Mon 14 Dec 10:00 (London), instead of Ines
        theo: /oncall away 10 dec
            only theo sees: You are away all of Thu 10 Dec (London), in every rota (C-2). /oncall cancel C-2 ends it.
              Delivery engineer all of Thu 10 Dec (London) stays all the same: a cover or swap counts before an absence.
        theo: /oncall cover @sam 10 dec
            only theo sees: Ask Sam to cover you, Delivery engineer all of Thu 10 Dec (London)? (C-3)
              [Ask Sam] [Cancel]
        maria: /oncall away @sam tomorrow
            only maria sees: Sam is away all of Tue 24 Nov (London), in every rota (C-4). /oncall cancel C-4 ends it.
              It hits none of Sam's shifts.
            rotationbot in @sam: Maria says you are away all of Tue 24 Nov (London) (C-4). /oncall cancel C-4 ends it.
        """);

    [Fact]
    public Task What_is_asked_because_of_an_absence_ends_with_it() => Transcript.HoldsAsync("""
        watching @ana
        watching @ines
        watching @sam
        watching @theo
        ana in #delivery: /oncall away wed..fri
            only ana sees: You are away all of Wed 25 Nov - Fri 27 Nov (Madrid), in every rota (C-1). /oncall cancel C-1 ends
                it.
              Delivery engineer Tue 24 Nov 23:00 - Fri 27 Nov 23:00 (London; your time all of Wed 25 Nov - Fri 27 Nov): Theo
                stands in
              Find cover asks the rota who can take it; so does /oncall cover C-1.
              [Find cover]
            rotationbot in @theo: A shift of yours has moved: Ana says so (C-1).
              Yours now: Delivery engineer from Tue 24 Nov 23:00 to Fri 27 Nov 23:00 (London), instead of Ana
        ana presses Find cover
            only ana sees: Asked Sam and Ines about Delivery engineer Tue 24 Nov 23:00 - Fri 27 Nov 23:00 (London; your time
                all of Wed 25 Nov - Fri 27 Nov) (C-2). The first to accept has it. I'll tell you the answer; until then it
                stays with Theo.
            rotationbot in @ines: Ana is looking for somebody to cover Delivery engineer Tue 24 Nov 23:00 - Fri 27 Nov 23:00
                (London). The first to accept has it; until then it stays with Theo. (C-2)
              [Accept] [Decline]
            rotationbot in @sam: Ana is looking for somebody to cover Delivery engineer Tue 24 Nov 23:00 - Fri 27 Nov 23:00
                (London). The first to accept has it; until then it stays with Theo. (C-2)
              [Accept] [Decline]
        ana: /oncall cancel C-1
            only ana sees: C-1 is taken back; it had not begun. It was: Ana is away all of Wed 25 Nov - Fri 27 Nov (Madrid).
            rotationbot in @theo: A shift of yours has moved: Ana says so (C-1).
              No longer yours: Delivery engineer from Tue 24 Nov 23:00 to Fri 27 Nov 23:00 (London); Ana has it
            rotationbot in @ines: (edited) Ana took C-2 back, nothing more to do.
            rotationbot in @sam: (edited) Ana took C-2 back, nothing more to do.
        ines: /oncall accept C-2
            only ines sees: C-2 was taken back by Ana, so there is nothing more to do.
        ana: /oncall why at wed 12:00
            only ana sees: Delivery on Wed 25 Nov 11:00 (London)
              engineer Ana: turn 98 of [Sam, Ana, Theo, Ines], since Mon 23 Nov 10:00; no override, nobody away.
              em Maria: named in the rota, without turns.
              pm Noor: named in the rota, without turns.
        """);

    [Fact]
    public Task Whoever_took_it_meanwhile_keeps_it_and_the_question_is_closed() => Transcript.HoldsAsync("""
        watching @ines
        watching @theo
        ana in #delivery: /oncall away wed..fri
            only ana sees: You are away all of Wed 25 Nov - Fri 27 Nov (Madrid), in every rota (C-1). /oncall cancel C-1 ends
                it.
              Delivery engineer Tue 24 Nov 23:00 - Fri 27 Nov 23:00 (London; your time all of Wed 25 Nov - Fri 27 Nov): Theo
                stands in
              Find cover asks the rota who can take it; so does /oncall cover C-1.
              [Find cover]
            rotationbot in @theo: A shift of yours has moved: Ana says so (C-1).
              Yours now: Delivery engineer from Tue 24 Nov 23:00 to Fri 27 Nov 23:00 (London), instead of Ana
        ana presses Find cover
            only ana sees: Asked Sam and Ines about Delivery engineer Tue 24 Nov 23:00 - Fri 27 Nov 23:00 (London; your time
                all of Wed 25 Nov - Fri 27 Nov) (C-2). The first to accept has it. I'll tell you the answer; until then it
                stays with Theo.
            rotationbot in @ines: Ana is looking for somebody to cover Delivery engineer Tue 24 Nov 23:00 - Fri 27 Nov 23:00
                (London). The first to accept has it; until then it stays with Theo. (C-2)
              [Accept] [Decline]
        sam in #delivery: /oncall take tue 23:00..fri 23:00
            only sam sees: You have Delivery engineer Tue 24 Nov 23:00 - Fri 27 Nov 23:00 (London), instead of Theo (C-3).
                /oncall cancel C-3 ends it.
            rotationbot in @theo: A shift of yours has moved: Sam says so (C-3).
              No longer yours: Delivery engineer from Tue 24 Nov 23:00 to Fri 27 Nov 23:00 (London); Sam has it
            rotationbot in @ines: (edited) C-2 is settled, nothing more to do: Sam has Delivery engineer Tue 24 Nov 23:00 -
                Fri 27 Nov 23:00 (London) (C-3).
        ines: /oncall accept C-2
            only ines sees: C-2 is no longer open: it was not answered in time, or it was settled another way.
        +3 h
        """);
}
