namespace RotationBot.Tests.Transcripts;

/// <summary>/oncall, which only the asker sees, and the same as a message.</summary>
public sealed class CommandTests
{
    [Fact]
    public Task Who_is_on_call_now_then_and_next() => Transcript.HoldsAsync("""
        kim in #delivery: /oncall
        kim: /oncall set at fri 18:00
        kim: /oncall delivery
        kim: /oncall next
        kim: /oncall next source
        ivo: /oncall docs
        ana: /oncall source at tomorrow 14:00
        kim: /oncall source at teatime
        kim: /oncall sorce
        """);

    [Fact]
    public Task Help() => Transcript.HoldsAsync("""
        kim in #delivery: /oncall help
        kim: /oncall help snooze
        kim: /oncall swpa
        kim: /oncall snoze R-1 2h
        kim: /oncall xyzzy
        """);

    [Fact]
    public Task What_is_open() => Transcript.HoldsAsync("""
        kim in #sustained-engineering: @rotationbot community-daily is down, S1
        rosa in #team-support-engineering: @rotationbot SAML login fails for Acme
        +7 min
        amir presses I'm on it on R-2
        kim: /oncall requests
        kim: /oncall requests source
        kim: /oncall requests cloud
        kim: /oncall requests nowhere
        kim: /oncall delivery
        """);

    [Fact]
    public Task Commands_as_messages() => Transcript.HoldsAsync("""
        kim in #sustained-engineering: @rotationbot oncall
        kim in #sustained-engineering: @rotationbot a customer escalation: login fails with a 500
        kai replies: @rotationbot oncall ack
        kai replies: @rotationbot oncall ack R-1
        kai replies: @rotationbot oncall resolve R-1
        """);
}
