namespace RotationBot.Tests.Transcripts;

/// <summary>/oncall schedule and /oncall me: what is coming.</summary>
public sealed class ScheduleTests
{
    [Fact]
    public Task The_coming_changes_of_a_team() => Transcript.HoldsAsync("""
        kim in #delivery: /oncall schedule
            only kim sees: Delivery · London · throughout: em Maria · pm Noor
              now: engineer Ana
              Mon 30 Nov 10:00: engineer Theo
        kim: /oncall schedule set 3w
            only kim sees: SET · London
              now: primary Kai · backup Omar · engineer-3 Nia · engineer-4 Hugo · lead Priya
              Mon 30 Nov 10:00: primary Omar · backup Jess · engineer-3 Pavel · engineer-4 Zara
              Mon 7 Dec 10:00: primary Jess · backup Li · engineer-3 Yuki · engineer-4 Tariq · lead Tomas
        kim: /oncall schedule 5d
            only kim sees: Delivery · London · throughout: engineer Ana · em Maria · pm Noor
        kim: /oncall schedule weekday-rota until thu
            only kim sees: Weekday rota · London
              now: duty Ada
              Tue 24 Nov 09:00: duty Ben
              Wed 25 Nov 09:00: duty Cleo
        kim: /oncall schedule set 2y
            only kim sees: How far ahead? I read 2w, 10d or until 24 dec, twelve weeks at most.
        kim: /oncall schedule nosuch
            only kim sees: I know no team "nosuch".
        """);

    [Fact]
    public Task Ones_own_shifts_in_ones_own_zone() => Transcript.HoldsAsync("""
        ana in #delivery: /oncall me
            only ana sees: Your shifts in the next eight weeks:
              now to Mon 30 Nov 11:00 (Madrid): Delivery engineer
              Mon 21 Dec 11:00 to Mon 28 Dec 11:00 (Madrid): Delivery engineer
        maria: /oncall me
            only maria sees: You have no shift in the next eight weeks.
        kim: /oncall me
            only kim sees: You are in no rota that I know of.
        """);

    [Fact]
    public Task A_shift_that_reaches_further_ends_when_it_ends() => Transcript.HoldsAsync("""
        +10 d
        omar in #delivery: /oncall me
            only omar sees: Your shifts in the next eight weeks:
              now to Mon 7 Dec 10:00 (London): SET primary
              Mon 21 Dec 10:00 to Mon 28 Dec 10:00 (London): SET backup
              Mon 28 Dec 10:00 to Mon 4 Jan 2027 10:00 (London): SET primary
              Mon 18 Jan 2027 10:00 to Mon 25 Jan 2027 10:00 (London): SET backup
              Mon 25 Jan 2027 10:00 to Mon 1 Feb 2027 10:00 (London): SET primary
        """);

    [Fact]
    public Task What_is_in_hand_is_shown_to_whoever_took_it() => Transcript.HoldsAsync("""
        rosa in #general: @rotation the report page is slow
            told: ada
            rotationbot in thread: Thanks, noted for Weekday rota (no other rule matched).
              Ada (duty) until tomorrow 09:00 was told by your mention.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
        kim presses I'm on it
            rotationbot in thread: Kim has R-1 (after 0 s). Ada, nothing more to do.
            rotationbot in thread: (edited) R-1 · Weekday rota · taken by Kim 10:00
              [Hand off…] [Wrong team] [Resolved]
        kim: /oncall me
            only kim sees: You are in no rota that I know of.
              You have R-1 in hand.
        """);

    [Fact]
    public Task Where_many_teams_would_be_meant_it_asks() => Transcript.HoldsAsync("""
        kim in #bot-ops: /oncall schedule
            only kim sees: Which team? For example /oncall schedule sg-delivery.
        kim: /oncall why
            only kim sees: Which team? For example /oncall why sg-delivery.
        """);
}
