namespace RotationBot.Tests.Transcripts;

/// <summary>Sourcegraph Delivery: one engineer a week, the EM and the PM always.</summary>
public sealed class DeliveryTests
{
    [Fact]
    public Task The_mention_has_told_engineer_manager_and_product_manager() => Transcript.HoldsAsync("""
        members of @delivery-support
        ivo in #delivery: @delivery-support could we get a new env var in the release pipeline?
        +60 min
        """);

    [Fact]
    public Task An_urgent_one_goes_to_the_managers_after_five_minutes() => Transcript.HoldsAsync("""
        ivo in #delivery: @rotationbot the release pipeline is down for a customer, P1
        +5 min
        maria presses I'm on it
        """);

    [Fact]
    public Task A_feature_request_is_the_product_managers() => Transcript.HoldsAsync("""
        ivo in #delivery: @rotationbot feature request: could you add support for ARM builds
        +15 min
        """);

    [Fact]
    public Task A_question_that_fits_a_topic_goes_to_its_team_and_both_places_stay_in_step() => Transcript.HoldsAsync("""
        ivo in #delivery: @delivery-support gitserver can't clone from Perforce at Acme
        amir replies on #discuss-source: on it
        ivo presses Resolved
        """);
}
