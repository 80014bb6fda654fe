namespace RotationBot.Tests.Transcripts;

/// <summary>Headers and groups follow the rota.</summary>
public sealed class HandoverTests
{
    [Fact]
    public Task Header_and_group_change_at_the_handover() => Transcript.HoldsAsync("""
        header of #sustained-engineering
        members of @set
        header of #delivery
        members of @delivery-support
        at Mon 30 Nov 09:59
        header of #delivery
        +1 min
        header of #sustained-engineering
        members of @set
        header of #delivery
        members of @delivery-support
        """);

    [Fact]
    public Task A_handover_while_a_request_waits_tells_the_new_holders_from_the_next_level_on() => Transcript.HoldsAsync("""
        at Mon 30 Nov 09:58
        kim in #sustained-engineering: @rotationbot community-daily is down, S1
        +5 min
        """);
}
