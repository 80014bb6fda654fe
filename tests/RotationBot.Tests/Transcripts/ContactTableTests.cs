namespace RotationBot.Tests.Transcripts;

/// <summary>Mattermost Delivery: a table of contacts per reason, in order of priority.</summary>
public sealed class ContactTableTests
{
    [Fact]
    public Task An_S1_deployment_goes_to_the_release_manager_then_to_the_rota() => Transcript.HoldsAsync("""
        kim in #infrastructure-delivery-team: @rotationbot S1, we need a rollback, the deployment broke login
        +20 min
        """);

    [Fact]
    public Task Quality_goes_to_the_guild() => Transcript.HoldsAsync("""
        kim in #infrastructure-delivery-team: @rotationbot who can verify the dot release before it ships?
        hana reacts :eyes:
        """);

    [Fact]
    public Task Day_to_day_points_to_known_answers_and_the_team() => Transcript.HoldsAsync("""
        kim in #infrastructure-delivery-team: @rotationbot the Cypress job in our CI pipeline times out
        +15 min
        """);

    [Fact]
    public Task Known_answers_and_the_team_by_its_name() => Transcript.HoldsAsync("""
        kim in #infrastructure-delivery-team: @delivery-team could you look at my pipeline?
        bea presses I'm on it
        """);
}
