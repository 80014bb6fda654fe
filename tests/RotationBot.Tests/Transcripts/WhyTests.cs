namespace RotationBot.Tests.Transcripts;

/// <summary>/oncall why: the rules that had a say.</summary>
public sealed class WhyTests
{
    [Fact]
    public Task The_plan_and_a_time_that_does_not_exist() => Transcript.HoldsAsync("""
        kim in #delivery: /oncall why set 2027-03-28 01:30
            only kim sees: Sun 28 Mar 2027 01:30 does not exist in London (the clock goes from 01:00 to 02:00); I read it as
                02:00.
              SET on Sun 28 Mar 2027 02:00 (London)
              primary Omar: turn 117 of [Omar, Jess, Li, Kai], since Mon 22 Mar 2027 10:00; no override, nobody away.
              backup Jess: next after primary Omar; no override, nobody away.
              engineer-3 Yuki: turn 117 of [Nia, Pavel, Yuki], since Mon 22 Mar 2027 10:00; no override, nobody away.
              engineer-4 Tariq: turn 117 of [Hugo, Zara, Tariq], since Mon 22 Mar 2027 10:00; no override, nobody away.
              lead Ruth: turn 57 of [Priya, Tomas, Ruth], since Mon 15 Mar 2027 10:00; no override, nobody away.
        kim: /oncall why delivery
            only kim sees: Delivery on Mon 23 Nov 10:00 (London)
              engineer Ana: turn 98 of [Sam, Ana, Theo, Ines], since Mon 23 Nov 10:00; no override, nobody away.
              em Maria: named in the rota, without turns.
              pm Noor: named in the rota, without turns.
        kim: /oncall set 2027-10-31 01:30
            only kim sees: Sun 31 Oct 2027 01:30 comes twice in London; I read it as the first.
              SET on Sun 31 Oct 2027 01:30 (London): primary Kai · backup Omar · engineer-3 Nia · engineer-4 Hugo · lead
                Priya. Office hours are over then; P1 still rings.
        kim: /oncall why docs
            only kim sees: Docs has no rota; ask in #docs.
        kim in #delivery: /oncall why tue
            only kim sees: Delivery on Tue 24 Nov 09:00 (London)
              engineer Ana: turn 98 of [Sam, Ana, Theo, Ines], since Mon 23 Nov 10:00; no override, nobody away.
              em Maria: named in the rota, without turns.
              pm Noor: named in the rota, without turns.
        kim: /oncall why set blursday
            only kim sees: I can't read "blursday" as a time. Try fri 18:00, tomorrow 09:00 or 2026-12-01 14:00.
        """);
}
