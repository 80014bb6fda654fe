namespace RotationBot.Tests.Transcripts;

/// <summary>Headers and groups follow the rota.</summary>
public sealed class HandoverTests
{
    [Fact]
    public Task Header_and_group_change_at_the_handover() => Transcript.HoldsAsync("""
        header of #sustained-engineering
            Customer incidents, support escalations, community servers | on call: Kai until Mon 30 Nov 10:00 · backup Omar · also on SET: Nia, Hugo · lead Priya
        members of @set
            kai, omar, nia, hugo, priya
        header of #delivery
            Delivery team: questions welcome, please leave individuals out | on call: Ana until Mon 30 Nov 10:00
        members of @delivery-support
            ana, maria, noor
        at Mon 30 Nov 09:59
        header of #delivery
            Delivery team: questions welcome, please leave individuals out | on call: Ana until Mon 30 Nov 10:00
        +1 min
        header of #sustained-engineering
            Customer incidents, support escalations, community servers | on call: Omar until Mon 7 Dec 10:00 · backup Jess · also on SET: Pavel, Zara · lead Priya
        members of @set
            omar, jess, pavel, zara, priya
        header of #delivery
            Delivery team: questions welcome, please leave individuals out | on call: Theo until Mon 7 Dec 10:00
        members of @delivery-support
            theo, maria, noor
        """);

    [Fact]
    public Task A_handover_while_a_request_waits_tells_the_new_holders_from_the_next_level_on() => Transcript.HoldsAsync("""
        at Mon 30 Nov 09:58
        kim in #sustained-engineering: @rotationbot community-daily is down, S1
            rotationbot in thread: SET looks after this (matched "community-daily" -> Company environments).
              @kai (primary), please look. We have seen this; the next update comes from the person who takes it. Next: Jess
                (backup) in 5 min, Priya (lead) in 10 min.
              R-1 · P1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: kai
        +5 min
            rotationbot in thread: @jess (backup): R-1 is still open, Kai has not answered yet.
              Next: Priya (lead) in 5 min.
              [I'm on it]
              told: jess
        """);
}
