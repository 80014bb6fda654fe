namespace RotationBot.Tests.Transcripts;

/// <summary>Mattermost's Sustained Engineering Team: primary, backup, lead.</summary>
public sealed class SustainedEngineeringTests
{
    [Fact]
    public Task Nobody_answers_and_the_ladder_is_climbed_to_its_end() => Transcript.HoldsAsync("""
        kim in #sustained-engineering: @rotationbot community-daily is down, 502 for everyone, S1
        +60 min
        """);

    [Fact]
    public Task Whoever_takes_it_stops_the_ladder() => Transcript.HoldsAsync("""
        kim in #sustained-engineering: @rotationbot community-daily is down, 502 for everyone, S1
        +6 min
        omar presses I'm on it
        +60 min
        """);

    [Fact]
    public Task What_is_not_urgent_may_wait_longer_and_not_into_the_night() => Transcript.HoldsAsync("""
        at Mon 23 Nov 17:20
        kim in #sustained-engineering: @rotationbot a customer's bulk export has a bug, no owner
        at Tue 24 Nov 09:30
        """);

    [Fact]
    public Task An_ended_ladder_can_still_be_taken() => Transcript.HoldsAsync("""
        kim in #sustained-engineering: @rotationbot community-daily is down, S1
        +15 min
        ruth reacts :eyes:
        priya reacts :eyes:
        priya presses Resolved
        """);

    [Fact]
    public Task A_bystander_changes_nothing_until_they_press() => Transcript.HoldsAsync("""
        kim in #sustained-engineering: @rotationbot a customer escalation: login fails with a 500
        rosa replies: same here
        rosa reacts :eyes:
        kim replies: any news? I'm on it until then with a workaround
        kim reacts :eyes:
        kim presses I'm on it
        rosa presses I'm on it
        +30 min
        """);

    [Fact]
    public Task A_responder_takes_it_by_writing_in_the_thread() => Transcript.HoldsAsync("""
        kim in #sustained-engineering: @rotationbot a customer escalation: login fails with a 500
        kai replies: looking
        kai replies: found it, a bad migration
        omar presses I'm on it
        kai presses I'm on it
        kim reacts :white_check_mark:
        """);
}
