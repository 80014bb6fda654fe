namespace RotationBot.Tests.Transcripts;

/// <summary>/oncall swap: two whole shifts change hands.</summary>
public sealed class SwapTests
{
    [Fact]
    public Task One_of_the_two_asks_the_other() => Transcript.HoldsAsync("""
        watching @theo
        watching @sam
        theo in #delivery: /oncall swap mon 30 nov @sam 14 dec
            only theo sees: Swap these two shifts of Delivery engineer? Sam is asked first. (C-1)
              Mon 30 Nov 10:00 - Mon 7 Dec 10:00 (London): Theo now, Sam afterwards
              Mon 14 Dec 10:00 - Mon 21 Dec 10:00 (London): Sam now, Theo afterwards
              [Swap] [Cancel]
        theo presses Swap
            only theo sees: Asked Sam about Delivery engineer Mon 30 Nov 10:00 - Mon 7 Dec 10:00 (London) and Mon 14 Dec
                10:00 - Mon 21 Dec 10:00 (London) (C-1). I'll tell you the answer; until then nothing moves.
            rotationbot in @sam: Theo asks you to swap; afterwards you have Delivery engineer Mon 30 Nov 10:00 - Mon 7 Dec
                10:00 (London), Theo has Mon 14 Dec 10:00 - Mon 21 Dec 10:00 (London). (C-1)
              [Accept] [Decline]
        sam presses Accept
            rotationbot in @theo: Sam agrees. Swapped: Sam has Delivery engineer Mon 30 Nov 10:00 - Mon 7 Dec 10:00 (London),
                you have Mon 14 Dec 10:00 - Mon 21 Dec 10:00 (London) (C-1). /oncall cancel C-1 ends it.
            rotationbot in @sam: (edited) Swapped: you have Delivery engineer Mon 30 Nov 10:00 - Mon 7 Dec 10:00 (London),
                Theo has Mon 14 Dec 10:00 - Mon 21 Dec 10:00 (London) (C-1). /oncall cancel C-1 ends it.
        sam presses Accept
            only sam sees: You agreed to this already: Theo and Sam swap Delivery engineer Mon 30 Nov 10:00 - Mon 7 Dec 10:00
                (London) and Mon 14 Dec 10:00 - Mon 21 Dec 10:00 (London) (C-1).
        theo: /oncall schedule 4w
            only theo sees: Delivery · London · throughout: em Maria · pm Noor
              now: engineer Ana
              Mon 30 Nov 10:00: engineer Sam (C-1)
              Mon 7 Dec 10:00: engineer Ines
              Mon 14 Dec 10:00: engineer Theo (C-1)
        theo: /oncall me
            only theo sees: Your shifts in the next eight weeks:
              Mon 14 Dec 10:00 to Mon 21 Dec 10:00 (London): Delivery engineer (C-1)
              Mon 28 Dec 10:00 to Mon 4 Jan 2027 10:00 (London): Delivery engineer
        theo: /oncall why delivery 1 dec
            only theo sees: Delivery on Tue 1 Dec 09:00 (London)
              engineer Sam: turn 99 of [Sam, Ana, Theo, Ines], since Mon 30 Nov 10:00: Theo; swap C-1 gives it from Theo to
                Sam.
              em Maria: named in the rota, without turns.
              pm Noor: named in the rota, without turns.
        """);

    [Fact]
    public Task A_lead_swaps_at_once_and_both_are_told() => Transcript.HoldsAsync("""
        watching @theo
        watching @sam
        maria in #delivery: /oncall swap @theo mon 30 nov @sam 14 dec
            only maria sees: Swap these two shifts of Delivery engineer? Both are told. (C-1)
              Mon 30 Nov 10:00 - Mon 7 Dec 10:00 (London): Theo now, Sam afterwards
              Mon 14 Dec 10:00 - Mon 21 Dec 10:00 (London): Sam now, Theo afterwards
              [Swap] [Cancel]
        maria presses Swap
            only maria sees: Done: Theo and Sam swap Delivery engineer Mon 30 Nov 10:00 - Mon 7 Dec 10:00 (London) and Mon 14
                Dec 10:00 - Mon 21 Dec 10:00 (London) (C-1). /oncall cancel C-1 ends it.
            rotationbot in @sam: Shifts of yours have moved: Maria says so (C-1).
              Yours now: Delivery engineer from Mon 30 Nov 10:00 to Mon 7 Dec 10:00 (London), instead of Theo
              No longer yours: Delivery engineer from Mon 14 Dec 10:00 to Mon 21 Dec 10:00 (London); Theo has it
            rotationbot in @theo: Shifts of yours have moved: Maria says so (C-1).
              No longer yours: Delivery engineer from Mon 30 Nov 10:00 to Mon 7 Dec 10:00 (London); Sam has it
              Yours now: Delivery engineer from Mon 14 Dec 10:00 to Mon 21 Dec 10:00 (London), instead of Sam
        sam: /oncall cancel C-1
            only sam sees: C-1 is taken back; it had not begun. It was: Theo and Sam swap Delivery engineer Mon 30 Nov 10:00
                - Mon 7 Dec 10:00 (London) and Mon 14 Dec 10:00 - Mon 21 Dec 10:00 (London).
            rotationbot in @theo: Shifts of yours have moved: Sam says so (C-1).
              Yours now: Delivery engineer from Mon 30 Nov 10:00 to Mon 7 Dec 10:00 (London), instead of Sam
              No longer yours: Delivery engineer from Mon 14 Dec 10:00 to Mon 21 Dec 10:00 (London); Sam has it
        """);

    [Fact]
    public Task One_name_and_two_dates_mean_whoever_holds_them() => Transcript.HoldsAsync("""
        theo in #delivery: /oncall swap @ines 30 nov 7 dec
            only theo sees: Swap these two shifts of Delivery engineer? Ines is asked first. (C-1)
              Mon 30 Nov 10:00 - Mon 7 Dec 10:00 (London): Theo now, Ines afterwards
              Mon 7 Dec 10:00 - Mon 14 Dec 10:00 (London): Ines now, Theo afterwards
              [Swap] [Cancel]
        theo: /oncall swap @ines 7 dec 30 nov
            only theo sees: Swap these two shifts of Delivery engineer? Ines is asked first. (C-2)
              Mon 30 Nov 10:00 - Mon 7 Dec 10:00 (London): Theo now, Ines afterwards
              Mon 7 Dec 10:00 - Mon 14 Dec 10:00 (London): Ines now, Theo afterwards
              [Swap] [Cancel]
        theo: /oncall swap with @ines tue 1 dec and thu 10 dec 09:00
            only theo sees: Swap these two shifts of Delivery engineer? Ines is asked first. (C-3)
              Mon 30 Nov 10:00 - Mon 7 Dec 10:00 (London): Theo now, Ines afterwards
              Mon 7 Dec 10:00 - Mon 14 Dec 10:00 (London): Ines now, Theo afterwards
              [Swap] [Cancel]
        """);

    [Fact]
    public Task What_cannot_be_swapped_is_said() => Transcript.HoldsAsync("""
        theo in #delivery: /oncall swap @ana today @sam 14 dec
            only theo sees: You can speak for yourself only. For Ana, Maria or an admin can.
        ana: /oncall swap today @sam 14 dec
            only ana sees: Ana's shift Mon 23 Nov 10:00 - Mon 30 Nov 10:00 (London; your time Mon 23 Nov 11:00 - Mon 30 Nov
                11:00) has begun, so it can't be swapped; cover the rest instead: /oncall cover @sam until Mon 30 Nov 11:00.
        theo: /oncall swap 30 nov @sam 7 dec
            only theo sees: Delivery engineer on Mon 7 Dec is Theo and Ines's, not Sam's. Sam has Mon 14 Dec 10:00 - Mon 21
                Dec 10:00 (London); Mon 11 Jan 2027 10:00 - Mon 18 Jan 2027 10:00 (London).
        theo: /oncall swap 1 dec @theo 2 dec
            only theo sees: Both shifts would be Theo's; a swap needs two people.
        theo: /oncall swap 1 dec @omar 14 dec
            only theo sees: Omar is not in Delivery's rota; shifts are swapped within one rota.
        theo: /oncall swap 1 dec @maria 14 dec
            only theo sees: Delivery engineer on Mon 14 Dec is Ines and Sam's, not Maria's. Maria has none in the next half
                year.
        theo: /oncall swap 1 dec @sam 14 dec em
            only theo sees: Delivery em has no shifts of its own to swap: it follows another role, or is always the same
                people. cover works for it.
        theo: /oncall swap @sam 14 dec
            only theo sees: Whose shifts, and when? /oncall swap @a DATE @b DATE, or for one of your own /oncall swap DATE @b
                DATE.
        theo: /oncall swap @ana @sam @ines 14 dec 21 dec
            only theo sees: Whose shifts, and when? /oncall swap @a DATE @b DATE, or for one of your own /oncall swap DATE @b
                DATE.
        sam: /oncall swap @theo 30 nov @ines 7 dec
            only sam sees: You can speak for yourself only. For Theo, Maria or an admin can.
        omar in #sustained-engineering: /oncall swap 30 nov @jess 7 dec backup
            only omar sees: SET backup has no shifts of its own to swap: it follows another role, or is always the same
                people. cover works for it.
        """);

    [Fact]
    public Task It_is_declined_or_not_answered() => Transcript.HoldsAsync("""
        watching @theo
        watching @sam
        theo in #delivery: /oncall swap 30 nov @sam 14 dec
            only theo sees: Swap these two shifts of Delivery engineer? Sam is asked first. (C-1)
              Mon 30 Nov 10:00 - Mon 7 Dec 10:00 (London): Theo now, Sam afterwards
              Mon 14 Dec 10:00 - Mon 21 Dec 10:00 (London): Sam now, Theo afterwards
              [Swap] [Cancel]
        theo presses Swap
            only theo sees: Asked Sam about Delivery engineer Mon 30 Nov 10:00 - Mon 7 Dec 10:00 (London) and Mon 14 Dec
                10:00 - Mon 21 Dec 10:00 (London) (C-1). I'll tell you the answer; until then nothing moves.
            rotationbot in @sam: Theo asks you to swap; afterwards you have Delivery engineer Mon 30 Nov 10:00 - Mon 7 Dec
                10:00 (London), Theo has Mon 14 Dec 10:00 - Mon 21 Dec 10:00 (London). (C-1)
              [Accept] [Decline]
        sam presses Decline
            rotationbot in @theo: Sam can't: Delivery engineer Mon 30 Nov 10:00 - Mon 7 Dec 10:00 (London) and Mon 14 Dec
                10:00 - Mon 21 Dec 10:00 (London) (C-1), so nothing moves.
            rotationbot in @sam: (edited) You declined C-1: Delivery engineer Mon 30 Nov 10:00 - Mon 7 Dec 10:00 (London) and
                Mon 14 Dec 10:00 - Mon 21 Dec 10:00 (London).
        theo: /oncall swap 30 nov @sam 14 dec
            only theo sees: Swap these two shifts of Delivery engineer? Sam is asked first. (C-2)
              Mon 30 Nov 10:00 - Mon 7 Dec 10:00 (London): Theo now, Sam afterwards
              Mon 14 Dec 10:00 - Mon 21 Dec 10:00 (London): Sam now, Theo afterwards
              [Swap] [Cancel]
        theo presses Swap
            only theo sees: Asked Sam about Delivery engineer Mon 30 Nov 10:00 - Mon 7 Dec 10:00 (London) and Mon 14 Dec
                10:00 - Mon 21 Dec 10:00 (London) (C-2). I'll tell you the answer; until then nothing moves.
            rotationbot in @sam: Theo asks you to swap; afterwards you have Delivery engineer Mon 30 Nov 10:00 - Mon 7 Dec
                10:00 (London), Theo has Mon 14 Dec 10:00 - Mon 21 Dec 10:00 (London). (C-2)
              [Accept] [Decline]
        at Mon 30 Nov 10:00
            Mon 23 Nov 12:00 rotationbot in @sam: It is too late for an answer now, so nothing moves: Delivery engineer Mon
                30 Nov 10:00 - Mon 7 Dec 10:00 (London) and Mon 14 Dec 10:00 - Mon 21 Dec 10:00 (London) (C-2).
            Mon 23 Nov 14:00 rotationbot in @sam: It is too late for an answer now, so nothing moves: Delivery engineer Mon
                30 Nov 10:00 - Mon 7 Dec 10:00 (London) and Mon 14 Dec 10:00 - Mon 21 Dec 10:00 (London) (C-2).
            Sun 29 Nov 10:00 rotationbot in @theo: You're on Delivery engineer from tomorrow 10:00 to Mon 7 Dec 10:00. Can't
                make it? /oncall cover 30 nov 10:00..7 dec 10:00 sg-delivery engineer asks the others.
            09:00 rotationbot in @sam: It is too late for an answer now, so nothing moves: Delivery engineer Mon 30 Nov 10:00
                - Mon 7 Dec 10:00 (London) and Mon 14 Dec 10:00 - Mon 21 Dec 10:00 (London) (C-2).
            09:00 rotationbot in @theo: You're on Delivery engineer from 10:00 to Mon 7 Dec 10:00. Can't make it? /oncall
                cover 30 nov 10:00..7 dec 10:00 sg-delivery engineer asks the others.
            rotationbot in @theo: There was no answer in time: Delivery engineer Mon 30 Nov 10:00 - Mon 7 Dec 10:00 (London)
                and Mon 14 Dec 10:00 - Mon 21 Dec 10:00 (London) (C-2). So nothing moves.
            rotationbot in @theo: You're on Delivery engineer now, until Mon 7 Dec 10:00. You take over from Ana. Please say
                that you have it: press the button, or write /oncall ready.
              Nothing is open.
              [I have it]
            rotationbot in @sam: (edited) It is too late for an answer now, so nothing moves: Delivery engineer Mon 30 Nov
                10:00 - Mon 7 Dec 10:00 (London) and Mon 14 Dec 10:00 - Mon 21 Dec 10:00 (London) (C-2).
        """);

    [Fact]
    public Task A_cover_made_before_stays_in_the_swap() => Transcript.HoldsAsync("""
        watching @sam
        watching @ines
        watching @theo
        ines in #delivery: /oncall take 1 dec 10:00..14:00
            only ines sees: You have Delivery engineer Tue 1 Dec 10:00-14:00 (London), instead of Theo (C-1). /oncall cancel
                C-1 ends it.
            rotationbot in @theo: A shift of yours has moved: Ines says so (C-1).
              No longer yours: Delivery engineer from Tue 1 Dec 10:00 to Tue 1 Dec 14:00 (London); Ines has it
        theo: /oncall swap 30 nov @sam 14 dec
            only theo sees: Swap these two shifts of Delivery engineer? Sam is asked first. (C-2)
              Mon 30 Nov 10:00 - Mon 7 Dec 10:00 (London): Theo now, Sam afterwards
              Mon 14 Dec 10:00 - Mon 21 Dec 10:00 (London): Sam now, Theo afterwards
              [Swap] [Cancel]
        theo presses Swap
            only theo sees: Asked Sam about Delivery engineer Mon 30 Nov 10:00 - Mon 7 Dec 10:00 (London) and Mon 14 Dec
                10:00 - Mon 21 Dec 10:00 (London) (C-2). I'll tell you the answer; until then nothing moves.
            rotationbot in @sam: Theo asks you to swap; afterwards you have Delivery engineer Mon 30 Nov 10:00 - Mon 7 Dec
                10:00 (London), Theo has Mon 14 Dec 10:00 - Mon 21 Dec 10:00 (London). (C-2)
              [Accept] [Decline]
        sam: /oncall accept C-2
            only sam sees: Swapped: you have Delivery engineer Mon 30 Nov 10:00 - Mon 7 Dec 10:00 (London), Theo has Mon 14
                Dec 10:00 - Mon 21 Dec 10:00 (London) (C-2). /oncall cancel C-2 ends it.
            rotationbot in @theo: Sam agrees. Swapped: Sam has Delivery engineer Mon 30 Nov 10:00 - Mon 7 Dec 10:00 (London),
                you have Mon 14 Dec 10:00 - Mon 21 Dec 10:00 (London) (C-2). /oncall cancel C-2 ends it.
            rotationbot in @sam: (edited) Swapped: you have Delivery engineer Mon 30 Nov 10:00 - Mon 7 Dec 10:00 (London),
                Theo has Mon 14 Dec 10:00 - Mon 21 Dec 10:00 (London) (C-2). /oncall cancel C-2 ends it.
        sam: /oncall schedule
            only sam sees: Delivery · London · throughout: em Maria · pm Noor
              now: engineer Ana
              Mon 30 Nov 10:00: engineer Sam (C-2)
              Tue 1 Dec 10:00: engineer Ines (C-1)
              Tue 1 Dec 14:00: engineer Sam (C-2)
        """);

    [Fact]
    public Task What_has_moved_meanwhile_can_not_be_swapped_any_more() => Transcript.HoldsAsync("""
        watching @theo
        watching @sam
        theo in #delivery: /oncall swap 30 nov @sam 14 dec
            only theo sees: Swap these two shifts of Delivery engineer? Sam is asked first. (C-1)
              Mon 30 Nov 10:00 - Mon 7 Dec 10:00 (London): Theo now, Sam afterwards
              Mon 14 Dec 10:00 - Mon 21 Dec 10:00 (London): Sam now, Theo afterwards
              [Swap] [Cancel]
        theo presses Swap
            only theo sees: Asked Sam about Delivery engineer Mon 30 Nov 10:00 - Mon 7 Dec 10:00 (London) and Mon 14 Dec
                10:00 - Mon 21 Dec 10:00 (London) (C-1). I'll tell you the answer; until then nothing moves.
            rotationbot in @sam: Theo asks you to swap; afterwards you have Delivery engineer Mon 30 Nov 10:00 - Mon 7 Dec
                10:00 (London), Theo has Mon 14 Dec 10:00 - Mon 21 Dec 10:00 (London). (C-1)
              [Accept] [Decline]
        dana: /oncall take for @ines 14 dec 10:00..21 dec 10:00
            only dana sees: Ines has Delivery engineer Mon 14 Dec 10:00 - Mon 21 Dec 10:00 (London), instead of Sam (C-2).
                /oncall cancel C-2 ends it.
            rotationbot in @sam: A shift of yours has moved: Dana says so (C-2).
              No longer yours: Delivery engineer from Mon 14 Dec 10:00 to Mon 21 Dec 10:00 (London); Ines has it
            rotationbot in @theo: C-1 is settled, nothing more to do: Ines has Delivery engineer Mon 14 Dec 10:00 - Mon 21
                Dec 10:00 (London) (C-2).
            rotationbot in @sam: (edited) C-1 is settled, nothing more to do: Ines has Delivery engineer Mon 14 Dec 10:00 -
                Mon 21 Dec 10:00 (London) (C-2).
        the bot stops
        sam presses Accept
        the bot starts
            only sam sees: C-1 is no longer open: it was not answered in time, or it was settled another way.
        """);

    [Fact]
    public Task Whoever_is_then_also_the_backup_is_warned_of() => Transcript.HoldsAsync("""
        omar in #sustained-engineering: /oncall swap 30 nov @jess 7 dec
            only omar sees: Swap these two shifts of SET primary? Jess is asked first. (C-1)
              Mon 30 Nov 10:00 - Mon 7 Dec 10:00 (London): Omar now, Jess afterwards
              Mon 7 Dec 10:00 - Mon 14 Dec 10:00 (London): Jess now, Omar afterwards
              Mind: Jess is then also SET backup.
              [Swap] [Cancel]
        """);
}
