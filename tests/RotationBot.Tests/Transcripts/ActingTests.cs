namespace RotationBot.Tests.Transcripts;

/// <summary>What people do with a request once it is there.</summary>
public sealed class ActingTests
{
    [Fact]
    public Task Wrong_team_starts_the_other_teams_ladder() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: @rotationbot SAML login fails for Acme
        +10 min
        rosa presses Wrong team, picks Release
        amir presses Wrong team, picks Release
        +15 min
        dev presses I'm on it
        """);

    [Fact]
    public Task A_hand_off_to_a_team_starts_its_ladder() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: @rotationbot SAML login fails for Acme
        amir presses I'm on it
        +20 min
        amir presses Hand off…, picks Cloud
        amir: /oncall handoff R-1 source
        """);

    [Fact]
    public Task A_hand_off_to_a_person_tells_them_first_then_the_rota() => Transcript.HoldsAsync("""
        kim in #sustained-engineering: @rotationbot a customer escalation: login fails with a 500
        kai presses Hand off…, picks Zara
        +15 min
        kai: /oncall handoff R-1 @hugo
        hugo replies: got it
        """);

    [Fact]
    public Task A_name_that_fits_two_things_asks() => Transcript.HoldsAsync("""
        kim in #sustained-engineering: @rotationbot a customer escalation: login fails with a 500
        kai: /oncall handoff R-1 sustained-engineering
        kai: /oncall handoff R-1 zarra
        kai: /oncall handoff R-1
        kim: /oncall handoff R-1 zara
        """);

    [Fact]
    public Task After_the_end_kind_words_and_a_new_request_for_a_new_mention() => Transcript.HoldsAsync("""
        kim in #sustained-engineering: @rotationbot a customer escalation: login fails with a 500
        +4 min
        kai presses I'm on it
        +70 min
        kai reacts :white_check_mark:
        omar presses I'm on it
        omar reacts :eyes:
        omar replies: nice work
        omar: /oncall snooze R-1 2h
        kim replies: @rotationbot it is back, same customer escalation
        """);

    [Fact]
    public Task Deleting_the_first_message_withdraws() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: @rotationbot SAML login fails for Acme
        +3 min
        rosa deletes the message
        amir presses I'm on it
        +60 min
        """);

    [Fact]
    public Task A_snooze_is_silent_and_ends_with_a_fresh_ladder() => Transcript.HoldsAsync("""
        kim in #sustained-engineering: @rotationbot a customer escalation: login fails with a 500
        kai: /oncall snooze R-1 2h
        kai: /oncall snooze R-1 until yesterday
        kai: /oncall snooze R-1
        +60 min
        kai: /oncall snooze R-1 13:00
        at Mon 23 Nov 12:59
        +16 min
        """);

    [Fact]
    public Task Escalate_now_does_not_wait() => Transcript.HoldsAsync("""
        kim in #sustained-engineering: @rotationbot a customer escalation: login fails with a 500
        kim: /oncall escalate R-1
        kai: /oncall escalate R-1
        omar replies: looking
        kai: /oncall escalate R-1
        """);

    [Fact]
    public Task The_asker_may_raise_the_priority_and_not_lower_it() => Transcript.HoldsAsync("""
        kim in #sustained-engineering: @rotationbot a customer escalation: login fails with a 500
        +6 min
        kim replies: this is an S1 now
        kim: /oncall priority R-1 normal
        rosa: /oncall priority R-1 normal
        omar: /oncall priority R-1 low
        omar: /oncall priority R-1 normal
        omar: /oncall priority R-1 normal
        """);

    [Fact]
    public Task What_a_bystander_may_not_do() => Transcript.HoldsAsync("""
        kim in #sustained-engineering: @rotationbot a customer escalation: login fails with a 500
        rosa presses Resolved
        rosa presses Hand off…, picks Cloud
        rosa: /oncall snooze R-1 2h
        rosa: /oncall ack R-1
        rosa: /oncall ack R-7
        rosa: /oncall ack
        """);
}
