using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Requests;

/// <summary>
/// A stored request names teams, policies and priorities that the configuration may have lost since. What is gone is taken
/// off it, so that every reference in it resolves; its next timer says so in the thread.
/// </summary>
internal static class AsConfigured
{
    public static Facts Of(Facts facts) => facts with
    {
        Request = facts.Request is { } request ? Of(request, facts.Organisation) : null,
        Recent = [.. facts.Recent.Select(r => Of(r, facts.Organisation))],
        OpenRequests = [.. facts.OpenRequests.Select(r => Of(r, facts.Organisation))],
    };

    public static Request Of(Request request, Organisation organisation)
    {
        var hasTeam = request.Team is { } team && organisation.Teams.ContainsKey(team);
        var hasPriority = organisation.Priorities.Any(p => p.Id == request.Escalation.Priority);
        return request with
        {
            Team = hasTeam ? request.Team : null,
            Policy = hasTeam && request.Policy is { } policy && organisation.Policies.ContainsKey(policy) ? policy : null,
            Channel = request.Channel is { } channel && organisation.Channels.ContainsKey(channel) ? channel : null,
            Group = request.Group is { } group && organisation.Groups.ContainsKey(group) ? group : null,
            AsksFor = hasTeam ? request.AsksFor : [],
            Question = request.Question is { } question && question.Options.All(o => organisation.Teams.ContainsKey(o.Team)) ? question : null,
            FeatureOf = request.FeatureOf is { } feature && organisation.Teams.ContainsKey(feature) ? feature : null,
            Consent = request.Consent is { } consent && hasTeam && organisation.People.ContainsKey(consent.Person) ? consent : null,
            Escalation = hasPriority ? request.Escalation : request.Escalation with { Priority = organisation.DefaultPriority.Id },
        };
    }
}
