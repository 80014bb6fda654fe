using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Routing;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Requests;

/// <summary>Where somebody wants a request to go: a team or a person, by id or name.</summary>
internal static class Destinations
{
    /// <summary>The act meant, or what to ask instead. A name that fits two things asks, never guesses.</summary>
    public static (Act?, Text?) Read(Turn turn, Request request, string? name, bool wrong)
    {
        if (string.IsNullOrWhiteSpace(name))
            return (null, Text.Of($"Say where to: {Usage(turn, request)}."));
        var names = new Names(turn.Facts.Organisation);
        var teams = names.Teams(name);
        var people = wrong ? [] : names.People(name);
        return (teams, people) switch
        {
            ([var team], []) => (new Act.ToTeam(new Owner(team.Id), wrong), null),
            ([], [var person]) => (new Act.ToPerson(person.Id), null),
            ([], []) => (null, Text.Of($"I don't know \"{Lists.Excerpt(name, 40)}\".{names.DidYouMean(name)}")),
            _ => (null, Text.Of($"\"{Lists.Excerpt(name, 40)}\" fits {Lists.And([.. teams.Select(t => $"team:{t.Id}"), .. people.Select(p => $"person:{p.Id}")])}; which one?")),
        };
    }

    private static Span Usage(Turn turn, Request request) =>
        new Span.Code($"{turn.Facts.Platforms[request.Thread.Channel.Platform].Traits.Command} handoff {request.Id} TEAM");
}
