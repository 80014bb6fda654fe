using RotationBot.Configuration.Json;

namespace RotationBot.Configuration.Lint.Rules;

/// <summary>A team with neither channel nor group: whoever is sent to it has nowhere to go.</summary>
internal sealed class TeamWithoutChannel : IRule
{
    public string Name => "team-without-channel";

    public IEnumerable<Finding> Look(Outlook outlook) =>
        from team in outlook.Organisation.Teams.Values
        where team.Channel is null && team.Group is null
        let consequence = team.Policy is null
            ? "it has no policy either, so nobody is told of a request and a reply can name no place to ask"
            : "a reply can name the people on call, but no place to ask"
        select new Finding(Name, JsonPath.Key("teams", team.Id.Value), team.Id.Value, $"\"{team.Name}\" has neither channel nor group: {consequence}; give it one");
}
