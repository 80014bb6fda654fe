namespace RotationBot.Tests.Transcripts;

/// <summary>A rule that knows where to look it up says so instead of guessing.</summary>
public sealed class ReferenceTests
{
    [Fact]
    public Task An_alert_leads_to_the_page_that_names_its_owner() => Transcript.HoldsAsync("""
        rosa in #team-support-engineering: @rotationbot the alert "frontend: 99th percentile latency" fired twice
            rotationbot in thread: The alert's owner looks after this (matched "alert", "99th", "fired" -> A specific alert).
              Look it up in alert solutions (https://docs.sourcegraph.com/admin/observability/alert_solutions).
              Its entry there names the team that looks after it. Nobody is paged for this; it stays open here until somebody
                resolves it.
              R-1
              [I'm on it] [Hand off…] [Wrong team] [Resolved]
        rosa: /whodoinotify a critical alert has been firing since Monday
            only rosa sees: The alert's owner (matched "alert", "critical", "firing" -> A specific alert)
              Look it up in alert solutions (https://docs.sourcegraph.com/admin/observability/alert_solutions).
        """);

    [Fact]
    public Task In_a_direct_message_too() => Transcript.HoldsAsync("""
        rosa to the bot: what does this Grafana panel count?
            rotationbot in thread: The alert's owner looks after this (matched "panel", "Grafana" -> A specific graph panel).
                Nobody has been told.
              Look it up in dashboards (https://docs.sourcegraph.com/admin/observability/dashboards).
        """);
}
