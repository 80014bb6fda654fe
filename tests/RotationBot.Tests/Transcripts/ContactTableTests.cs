namespace RotationBot.Tests.Transcripts;

/// <summary>Mattermost Delivery: a table of contacts per reason, in order of priority.</summary>
public sealed class ContactTableTests
{
    [Fact]
    public Task An_S1_deployment_goes_to_the_release_manager_then_to_the_rota() => Transcript.HoldsAsync("""
        kim in #infrastructure-delivery-team: @rotationbot S1, we need a rollback, the deployment broke login
            rotationbot in thread: Release Manager looks after this (matched "S1", "rollback", "deployment" -> S1/P1
                deployment and release).
              @release-manager, please look. We have seen this; the next update comes from the person who takes it. Next:
                @delivery-rota in 5 min.
              R-1 · P1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: emil
        +20 min
            10:05 rotationbot in thread: @delivery-rota: R-1 is still open and nobody has answered yet.
              [I'm on it]
              told: dora
            10:10 rotationbot in thread: Nobody could be reached for R-1: Emil and Dora were each told. I've told
                #infrastructure-delivery-team. It stays open; anyone can take it.
              [I'm on it]
            10:10 rotationbot in #infrastructure-delivery-team: R-1 (P1) from Kim in #infrastructure-delivery-team has not
                been taken by anybody: “S1, we need a rollback, the deployment broke login” Open the thread.
              [I'm on it]
            rotationbot in thread: (edited) R-1 · P1 · Release Manager (matched "S1", "rollback", "deployment" -> S1/P1
                deployment and release) · nobody could be reached, anyone can take it
        """);

    [Fact]
    public Task Quality_goes_to_the_guild() => Transcript.HoldsAsync("""
        kim in #infrastructure-delivery-team: @rotationbot who does the quality check of the plugin marketplace?
            rotationbot in thread: QA Guild looks after this (matched "quality check" -> Quality and verification).
              @qa-guild, please look.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: gus, hana
        +5 min
        hana reacts :eyes:
            rotationbot in thread: Hana has R-1 (after 5 min). Gus, nothing more to do.
            rotationbot in thread: (edited) R-1 · QA Guild (matched "quality check" -> Quality and verification) · taken by
                Hana 10:05
              [Hand off…] [Wrong team] [Resolved]
        """);

    [Fact]
    public Task Day_to_day_points_to_known_answers_and_the_team() => Transcript.HoldsAsync("""
        kim in #infrastructure-delivery-team: @rotationbot the Cypress job in our CI pipeline times out
            rotationbot in thread: Please check the known answers (https://kb.example.com/delivery) first: yours may be among
                them.
              Mattermost Delivery looks after this (matched "CI pipeline", "Cypress" -> CI/CD blueprints and automated
                testing).
              @delivery-team, please look.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: dora, bea, cyril
        +15 min
            rotationbot in thread: Nobody could be reached for R-1: Dora, Bea and Cyril were each told. I've told
                #infrastructure-delivery-team. It stays open; anyone can take it.
              [I'm on it]
            rotationbot in #infrastructure-delivery-team: R-1 from Kim in #infrastructure-delivery-team has not been taken by
                anybody: “the Cypress job in our CI pipeline times out” Open the thread.
              [I'm on it]
            rotationbot in thread: (edited) R-1 · Mattermost Delivery (matched "CI pipeline", "Cypress" -> CI/CD blueprints
                and automated testing) · nobody could be reached, anyone can take it
        """);

    [Fact]
    public Task Nobody_reads_first_while_it_burns() => Transcript.HoldsAsync("""
        kim in #infrastructure-delivery-team: @rotationbot urgent, the Cypress job in our CI pipeline times out
            rotationbot in thread: Mattermost Delivery looks after this (matched "CI pipeline", "Cypress" -> CI/CD blueprints
                and automated testing).
              @delivery-team, please look. We have seen this; the next update comes from the person who takes it.
              R-1 · P1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
              told: dora, bea, cyril
        """);

    [Fact]
    public Task Known_answers_and_the_team_by_its_name() => Transcript.HoldsAsync("""
        kim in #infrastructure-delivery-team: @delivery-team could you look at my pipeline?
            told: dora, bea, cyril
            rotationbot in thread: Please check the known answers (https://kb.example.com/delivery) first: yours may be among
                them.
              Thanks, noted for Mattermost Delivery.
              delivery-team was told by your mention.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
        +5 min
        bea presses I'm on it
            rotationbot in thread: Bea has R-1 (after 5 min). Dora and Cyril, nothing more to do.
            rotationbot in thread: (edited) R-1 · Mattermost Delivery · taken by Bea 10:05
              [Hand off…] [Wrong team] [Resolved]
        """);
}
