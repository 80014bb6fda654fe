namespace RotationBot.Tests.Transcripts;

/// <summary>What the bot hears, and what it must not take for a request.</summary>
public sealed class HearingTests
{
    [Fact]
    public Task An_edit_that_adds_the_mention_counts_once() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: SAML login fails for Acme
        rosa edits: @rotationbot SAML login fails for Acme
        rosa edits: @rotationbot SAML login fails for Acme and for Initech
        """);

    [Fact]
    public Task An_edit_after_the_mention_opens_nothing_more() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: @rotationbot SAML login fails for Acme
        rosa edits: @rotationbot search results are wrong for Acme
        rosa: /oncall requests
        """);

    [Fact]
    public Task The_same_event_twice_is_one_request() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: @rotationbot SAML login fails for Acme
        amir presses I'm on it
        the bot will hear everything again
        the bot stops
        the bot starts
        rosa: /oncall requests
        """);

    [Fact]
    public Task A_direct_message_is_answered_privately_and_posted_only_on_press() => Transcript.HoldsAsync("""
        rosa to the bot: SAML login fails for Acme, and please keep it quiet
        rosa presses Post it in #ask-source
        rosa presses Post it in #ask-source
        amir replies on #ask-source: on it
        +3 min
        rosa presses Resolved
        """);

    [Fact]
    public Task A_direct_message_nobody_fits() => Transcript.HoldsAsync("""
        rosa to the bot: the coffee machine blinks red
        rosa to the bot: hello
        rosa to the bot: oncall source
        """);

    [Fact]
    public Task Code_and_quotes_do_not_address_the_bot() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: to ask, write `@rotationbot SAML fails`
        rosa in #team-support-engineering: > @rotationbot SAML fails\nwho answered this last week?
        rosa in #team-support-engineering: mail me at rosa@rotationbot.example
        rosa: /oncall requests
        """);

    [Fact]
    public Task Words_of_others_that_are_repeated_ping_nobody() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: @rotationbot SAML login fails, @here @channel @omar @release-team <!channel> <@U123> should know
        amir: /oncall requests
        """);

    [Fact]
    public Task A_second_group_is_named_and_does_not_decide() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: @source-support @cloud-support gitserver is slow
        """);
}
