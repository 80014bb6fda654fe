namespace RotationBot.Tests.Transcripts;

/// <summary>The bot goes away without grace and comes back.</summary>
public sealed class BreakTests
{
    [Fact]
    public Task A_restart_loses_nothing_and_doubles_nothing() => Transcript.HoldsAsync("""
        kim in #sustained-engineering: @rotationbot community-daily is down, S1
        +6 min
        the bot stops
        the bot starts
        +4 min
        the bot stops
        the bot starts
        omar presses I'm on it
        +30 min
        """);

    [Fact]
    public Task An_overdue_level_fires_once_and_says_why_it_is_late() => Transcript.HoldsAsync("""
        kim in #sustained-engineering: @rotationbot community-daily is down, S1
        the bot stops
        +17 min
        the bot starts
        +5 min
        """);

    [Fact]
    public Task What_was_said_meanwhile_is_picked_up() => Transcript.HoldsAsync("""
        kim in #sustained-engineering: @rotationbot community-daily is down, S1
        the bot stops
        +4 min
        kai replies: looking
        rosa in #team-support-engineering: @rotationbot SAML login fails for Acme
        +13 min
        the bot starts
        +20 min
        """);
}
