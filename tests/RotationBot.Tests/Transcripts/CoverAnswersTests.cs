namespace RotationBot.Tests.Transcripts;

/// <summary>/oncall cover: what becomes of a question while nobody, everybody or several answer it.</summary>
public sealed class CoverAnswersTests
{
    [Fact]
    public Task Nobody_answers() => Transcript.HoldsAsync("""
        watching @ana
        watching @theo
        ana in #delivery: /oncall cover @theo tomorrow 20:00..22:00
            only ana sees: Ask Theo to cover you, Delivery engineer Tue 24 Nov 19:00-21:00 (London; your time 20:00-22:00)?
                (C-1)
              [Ask Theo] [Cancel]
        ana presses Ask Theo
            only ana sees: Asked Theo about Delivery engineer Tue 24 Nov 19:00-21:00 (London; your time 20:00-22:00) (C-1).
                I'll tell you the answer; until then it stays yours.
            rotationbot in @theo: Ana asks you to cover Delivery engineer Tue 24 Nov 19:00-21:00 (London). (C-1)
              [Accept] [Decline]
        +3 h
            12:00 rotationbot in @theo: Still waiting for your answer: Ana asks you to cover Delivery engineer Tue 24 Nov
                19:00-21:00 (London). /oncall accept C-1 or /oncall decline C-1 does it too.
              [Accept] [Decline]
        +3 h
            14:00 rotationbot in @theo: Still waiting for your answer: Ana asks you to cover Delivery engineer Tue 24 Nov
                19:00-21:00 (London). /oncall accept C-1 or /oncall decline C-1 does it too.
              [Accept] [Decline]
        at Tue 24 Nov 19:30
            18:00 rotationbot in @theo: It is too late for an answer now, so it stays Ana's: Delivery engineer Tue 24 Nov
                19:00-21:00 (London) (C-1).
            19:00 rotationbot in @ana: Nobody took it in time: Delivery engineer Tue 24 Nov 19:00-21:00 (London; your time
                20:00-22:00) (C-1). So it stays yours.
            rotationbot in @theo: (edited) It is too late for an answer now, so it stays Ana's: Delivery engineer Tue 24 Nov
                19:00-21:00 (London) (C-1).
            rotationbot in @theo: (edited) It is too late for an answer now, so it stays Ana's: Delivery engineer Tue 24 Nov
                19:00-21:00 (London) (C-1).
            rotationbot in @theo: (edited) It is too late for an answer now, so it stays Ana's: Delivery engineer Tue 24 Nov
                19:00-21:00 (London) (C-1).
        at Tue 24 Nov 21:00
        theo presses Accept
            only theo sees: C-1 is no longer open: it was not answered in time, or it was settled another way.
        """);

    [Fact]
    public Task Nobody_is_reminded_at_night() => Transcript.HoldsAsync("""
        watching @jess
        watching @kai
        kai in #sustained-engineering: /oncall cover @jess tue 12:00..14:00 primary
            only kai sees: Ask Jess to cover you, SET primary Tue 24 Nov 11:00-13:00 (London; your time 12:00-14:00)? (C-1)
              [Ask Jess] [Cancel]
        kai presses Ask Jess
            only kai sees: Asked Jess about SET primary Tue 24 Nov 11:00-13:00 (London; your time 12:00-14:00) (C-1). I'll
                tell you the answer; until then it stays yours.
            rotationbot in @jess: Kai asks you to cover SET primary Tue 24 Nov 11:00-13:00 (London; your time 06:00-08:00).
                (C-1)
              [Accept] [Decline]
        at Mon 23 Nov 14:00
            13:00 rotationbot in @jess: Still waiting for your answer: Kai asks you to cover SET primary Tue 24 Nov
                11:00-13:00 (London; your time 06:00-08:00). /oncall accept C-1 or /oncall decline C-1 does it too.
              [Accept] [Decline]
        at Tue 24 Nov 09:00
            Mon 23 Nov 15:00 rotationbot in @jess: Still waiting for your answer: Kai asks you to cover SET primary Tue 24
                Nov 11:00-13:00 (London; your time 06:00-08:00). /oncall accept C-1 or /oncall decline C-1 does it too.
              [Accept] [Decline]
        at Tue 24 Nov 11:00
            rotationbot in @kai: Nobody took it in time: SET primary Tue 24 Nov 11:00-13:00 (London; your time 12:00-14:00)
                (C-1). So it stays yours.
            rotationbot in @jess: (edited) It is too late for an answer now, so it stays Kai's: SET primary Tue 24 Nov
                11:00-13:00 (London; your time 06:00-08:00) (C-1).
            rotationbot in @jess: (edited) It is too late for an answer now, so it stays Kai's: SET primary Tue 24 Nov
                11:00-13:00 (London; your time 06:00-08:00) (C-1).
            rotationbot in @jess: (edited) It is too late for an answer now, so it stays Kai's: SET primary Tue 24 Nov
                11:00-13:00 (London; your time 06:00-08:00) (C-1).
        """);

    [Fact]
    public Task The_bot_stops_while_somebody_is_asked() => Transcript.HoldsAsync("""
        watching @ana
        watching @theo
        ana in #delivery: /oncall cover @theo tomorrow 13:00..15:00
            only ana sees: Ask Theo to cover you, Delivery engineer Tue 24 Nov 12:00-14:00 (London; your time 13:00-15:00)?
                (C-1)
              [Ask Theo] [Cancel]
        the bot stops
        ana presses Ask Theo
        the bot starts
            only ana sees: Asked Theo about Delivery engineer Tue 24 Nov 12:00-14:00 (London; your time 13:00-15:00) (C-1).
                I'll tell you the answer; until then it stays yours.
            rotationbot in @theo: Ana asks you to cover Delivery engineer Tue 24 Nov 12:00-14:00 (London). (C-1)
              [Accept] [Decline]
        the bot stops
        theo presses Accept
        +1 h
        the bot starts
            rotationbot in @ana: Theo covers you: Delivery engineer Tue 24 Nov 12:00-14:00 (London; your time 13:00-15:00)
                (C-1). /oncall cancel C-1 ends it.
            rotationbot in @theo: (edited) You cover Ana: Delivery engineer Tue 24 Nov 12:00-14:00 (London) (C-1). /oncall
                cancel C-1 ends it.
        the bot stops
        the bot starts and hears everything again
        """);

    [Fact]
    public Task Two_questions_about_one_shift() => Transcript.HoldsAsync("""
        watching @ana
        watching @theo
        watching @sam
        ana in #delivery: /oncall cover @theo tomorrow 13:00..15:00
            only ana sees: Ask Theo to cover you, Delivery engineer Tue 24 Nov 12:00-14:00 (London; your time 13:00-15:00)?
                (C-1)
              [Ask Theo] [Cancel]
        ana presses Ask Theo
            only ana sees: Asked Theo about Delivery engineer Tue 24 Nov 12:00-14:00 (London; your time 13:00-15:00) (C-1).
                I'll tell you the answer; until then it stays yours.
            rotationbot in @theo: Ana asks you to cover Delivery engineer Tue 24 Nov 12:00-14:00 (London). (C-1)
              [Accept] [Decline]
        ana: /oncall cover @sam tomorrow 13:00..15:00
            only ana sees: Ask Sam to cover you, Delivery engineer Tue 24 Nov 12:00-14:00 (London; your time 13:00-15:00)?
                (C-2)
              Mind: C-1 asks about it already; the first yes to either counts.
              [Ask Sam] [Cancel]
        ana presses Ask Sam
            only ana sees: Asked Sam about Delivery engineer Tue 24 Nov 12:00-14:00 (London; your time 13:00-15:00) (C-2).
                I'll tell you the answer; until then it stays yours.
            rotationbot in @sam: Ana asks you to cover Delivery engineer Tue 24 Nov 12:00-14:00 (London). (C-2)
              [Accept] [Decline]
        theo presses Accept
            rotationbot in @ana: So C-2 is settled by C-1: nobody need answer it any more.
            rotationbot in @ana: Theo covers you: Delivery engineer Tue 24 Nov 12:00-14:00 (London; your time 13:00-15:00)
                (C-1). /oncall cancel C-1 ends it.
            rotationbot in @sam: (edited) C-2 is settled, nothing more to do: Theo covers Ana, Delivery engineer Tue 24 Nov
                12:00-14:00 (London) (C-1).
            rotationbot in @theo: (edited) You cover Ana: Delivery engineer Tue 24 Nov 12:00-14:00 (London) (C-1). /oncall
                cancel C-1 ends it.
        sam presses Accept on C-2
            only sam sees: C-2 is no longer open: it was not answered in time, or it was settled another way.
        """);

    [Fact]
    public Task What_is_asked_can_be_taken_back() => Transcript.HoldsAsync("""
        watching @theo
        watching @ana
        ana in #delivery: /oncall cover @theo tomorrow 13:00..15:00
            only ana sees: Ask Theo to cover you, Delivery engineer Tue 24 Nov 12:00-14:00 (London; your time 13:00-15:00)?
                (C-1)
              [Ask Theo] [Cancel]
        ana presses Ask Theo
            only ana sees: Asked Theo about Delivery engineer Tue 24 Nov 12:00-14:00 (London; your time 13:00-15:00) (C-1).
                I'll tell you the answer; until then it stays yours.
            rotationbot in @theo: Ana asks you to cover Delivery engineer Tue 24 Nov 12:00-14:00 (London). (C-1)
              [Accept] [Decline]
        maria: /oncall cancel C-1
            only maria sees: C-1 is taken back; everybody asked can see it. It was: Theo covers Ana, Delivery engineer Tue 24
                Nov 12:00-14:00 (London).
            rotationbot in @ana: Maria took C-1 back, nothing more to do.
            rotationbot in @theo: (edited) Maria took C-1 back, nothing more to do.
        theo presses Accept
            only theo sees: C-1 was taken back by Maria, so there is nothing more to do.
        """);

    [Fact]
    public Task Everybody_says_no() => Transcript.HoldsAsync("""
        watching @theo
        watching @ana
        watching @sam
        ana in #delivery: /oncall away for @ines tomorrow
            only ana sees: Ines, Maria or an admin can say when Ines is away.
        dana: /oncall away for @ines tomorrow
            only dana sees: Ines is away all of Tue 24 Nov (London), in every rota (C-1). /oncall cancel C-1 ends it.
              It hits none of Ines's shifts.
        ana: /oncall cover tomorrow 13:00..15:00
            only ana sees: Ask the rota, Sam and Theo, to cover you, Delivery engineer Tue 24 Nov 12:00-14:00 (London; your
                time 13:00-15:00)? The first to accept has it. (C-2)
              [Ask the rota] [Cancel]
        ana presses Ask the rota
            only ana sees: Asked Sam and Theo about Delivery engineer Tue 24 Nov 12:00-14:00 (London; your time 13:00-15:00)
                (C-2). The first to accept has it. I'll tell you the answer; until then it stays yours.
            rotationbot in @sam: Ana asks the rota who can cover Delivery engineer Tue 24 Nov 12:00-14:00 (London). The first
                to accept has it. (C-2)
              [Accept] [Decline]
            rotationbot in @theo: Ana asks the rota who can cover Delivery engineer Tue 24 Nov 12:00-14:00 (London). The
                first to accept has it. (C-2)
              [Accept] [Decline]
        theo presses Decline
            rotationbot in @theo: (edited) You declined C-2: Delivery engineer Tue 24 Nov 12:00-14:00 (London). Changed your
                mind while it is open? /oncall accept C-2.
        sam presses Decline
            rotationbot in @ana: Sam and Theo can't: Delivery engineer Tue 24 Nov 12:00-14:00 (London; your time 13:00-15:00)
                (C-2), so it stays yours.
            rotationbot in @sam: (edited) You declined C-2: Delivery engineer Tue 24 Nov 12:00-14:00 (London).
        """);

    [Fact]
    public Task Of_two_who_accept_while_the_bot_is_away_the_first_has_it() => Transcript.HoldsAsync("""
        watching @theo
        watching @ana
        watching @sam
        ana in #delivery: /oncall cover tomorrow 13:00..15:00
            only ana sees: Ask the rota, Sam, Theo and Ines, to cover you, Delivery engineer Tue 24 Nov 12:00-14:00 (London;
                your time 13:00-15:00)? The first to accept has it. (C-1)
              [Ask the rota] [Cancel]
        ana presses Ask the rota
            only ana sees: Asked Sam, Theo and Ines about Delivery engineer Tue 24 Nov 12:00-14:00 (London; your time
                13:00-15:00) (C-1). The first to accept has it. I'll tell you the answer; until then it stays yours.
            rotationbot in @sam: Ana asks the rota who can cover Delivery engineer Tue 24 Nov 12:00-14:00 (London). The first
                to accept has it. (C-1)
              [Accept] [Decline]
            rotationbot in @theo: Ana asks the rota who can cover Delivery engineer Tue 24 Nov 12:00-14:00 (London). The
                first to accept has it. (C-1)
              [Accept] [Decline]
        the bot stops
        theo presses Accept
        sam presses Accept
        the bot starts
            rotationbot in @ana: Theo covers you: Delivery engineer Tue 24 Nov 12:00-14:00 (London; your time 13:00-15:00)
                (C-1). /oncall cancel C-1 ends it.
            only sam sees: C-1 is in force: Theo covers Ana, Delivery engineer Tue 24 Nov 12:00-14:00 (London).
            rotationbot in @sam: (edited) Theo took it, nothing more to do: Delivery engineer Tue 24 Nov 12:00-14:00 (London)
                (C-1).
            rotationbot in @theo: (edited) You cover Ana: Delivery engineer Tue 24 Nov 12:00-14:00 (London) (C-1). /oncall
                cancel C-1 ends it.
        the bot stops
        the bot starts and hears everything again
        ana: /oncall cover C-1
            only ana sees: C-1 is in force: Theo covers Ana, Delivery engineer Tue 24 Nov 12:00-14:00 (London; your time
                13:00-15:00).
        ana: /oncall cover C-9
            only ana sees: There is no C-9. /oncall cancel lists what you could cancel.
        """);
}
