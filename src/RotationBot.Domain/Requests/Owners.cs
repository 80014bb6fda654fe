using RotationBot.Domain.Directory;
using RotationBot.Domain.Routing;

namespace RotationBot.Domain.Requests;

/// <summary>Gives a request to a team: the rule's own channel, group and policy go before the team's.</summary>
internal static class Owners
{
    public static Request Give(Request request, Organisation organisation, Owner owner)
    {
        var team = organisation.Teams[owner.Team];
        return request with
        {
            Team = team.Id,
            Policy = owner.Policy ?? team.Policy,
            Channel = owner.Channel ?? team.Channel,
            Group = owner.Group ?? team.Group,
            FeatureOf = owner.FeatureOf,
            TeamPost = null,
            AsksFor = request.IsFormal || team.Group is null ? owner.AsksFor ?? team.AsksFor : [],
        };
    }

    /// <summary>Whether both are owned by the same team in the same way.</summary>
    public static bool Same(Request one, Request other) =>
        one.Team == other.Team && one.Policy == other.Policy && one.Channel == other.Channel && one.Group == other.Group;

    public static QuestionOption Option(RouteOption option, Organisation organisation)
    {
        var team = organisation.Teams[option.Owner.Team];
        return new(option.Id, option.Label, team.Id, option.Owner.Channel ?? team.Channel, option.Owner.Group ?? team.Group, option.Owner.Policy ?? team.Policy, option.Owner.AsksFor);
    }

    public static Owner Of(QuestionOption option) =>
        new(option.Team) { Channel = option.Channel, Group = option.Group, Policy = option.Policy, AsksFor = option.AsksFor };
}
