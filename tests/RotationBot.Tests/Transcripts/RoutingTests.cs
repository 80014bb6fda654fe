namespace RotationBot.Tests.Transcripts;

/// <summary>Sourcegraph Support, "who do I notify": words find the team.</summary>
public sealed class RoutingTests
{
    [Fact]
    public Task A_question_finds_its_team_and_says_why() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: @rotationbot customer on 5.2 gets "SAML assertion expired" for half of their users since the IdP upgrade, self-hosted. https://github.com/sourcegraph/customer/issues/2231
        +15 min
        amir presses I'm on it
        """);

    [Fact]
    public Task Self_hosted_or_managed_answered_by_button() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: @rotationbot how should Acme deploy to Kubernetes?
        rosa presses Managed instance
        """);

    [Fact]
    public Task Self_hosted_or_managed_answered_by_reply() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: @rotationbot how should Acme deploy to Kubernetes?
        tess replies: they said self-hosted, I think
        rosa replies: yes, self-hosted
        """);

    [Fact]
    public Task Self_hosted_or_managed_not_answered() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: @rotationbot how should Acme deploy to Kubernetes?
        +5 min
        +15 min
        rosa presses Managed instance
        """);

    [Fact]
    public Task Self_hosted_or_managed_while_it_burns() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: @rotationbot P1, the deployment on Kubernetes is gone for Acme
        """);

    [Fact]
    public Task Two_teams_fit() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: @rotationbot SAML login and search results are both broken for Acme since code insights were enabled
        """);

    [Fact]
    public Task Nobody_fits() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: @rotationbot the coffee machine blinks red
        rosa replies: @rotationbot it is about SAML sign-in
        """);

    [Fact]
    public Task Nobody_fits_and_it_is_urgent() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: @rotationbot outage: the coffee machine blinks red
        dana presses I'm on it
        """);

    [Fact]
    public Task A_greeting_opens_nothing() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: @rotationbot hi team
        rosa in #team-support-engineering: @rotationbot
        rosa: /oncall requests
        """);

    [Fact]
    public Task Teams_nobody_is_paged_for() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: @rotationbot the docs site is down
        +600 min
        rosa in #team-support-engineering: @rotationbot a customer wants to change the number of seats in their license
        """);
}
