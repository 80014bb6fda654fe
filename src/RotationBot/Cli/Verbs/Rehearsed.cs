using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;

namespace RotationBot.Cli.Verbs;

/// <summary>Who would be told when.</summary>
/// <param name="Team">Null: no team owns it, or nothing was asked.</param>
/// <param name="Why">The rule and words that decided.</param>
/// <param name="Reply">What the asker reads at once.</param>
/// <param name="Told">In order; empty: nobody is ever told.</param>
/// <param name="Ends">How it stands when no timer is left: <c>exhausted</c>, <c>open</c>, or null where no request is opened.</param>
internal sealed record Rehearsed(Instant At, string? Team, string? Priority, string? Why, string Reply, IReadOnlyList<Rehearsed.Ring> Told, string? Ends)
{
    /// <param name="Level">The policy's name for it, or <c>final</c>, or <c>nobody</c>.</param>
    /// <param name="Who">People's and groups' ids and channels, as they are mentioned.</param>
    /// <param name="Where">Channels (<c>#set</c>) or <c>DM</c>; empty: the asker's own mention told them already.</param>
    internal sealed record Ring(Instant At, int Round, string Level, IReadOnlyList<string> Who, IReadOnlyList<string> Where);

    public static Rehearsed Of(Organisation organisation, IReadOnlyList<RehearsedStep> steps)
    {
        var (at, answer) = steps[0];
        var last = steps[^1].Decision.Request;
        return new Rehearsed(
            at,
            answer.Request?.Team?.Value,
            answer.Request is { } request ? organisation.PriorityOf(request.Escalation.Priority).Label : null,
            answer.Request?.Why,
            answer.Effects.OfType<Post>().FirstOrDefault(p => p.Place is Place.InThread)?.Text.ToString() ?? "",
            [.. steps.SelectMany(step => step.Decision.Told.Select(firing => Read(organisation, step, firing)))],
            last?.State.ToString().ToLowerInvariant());
    }

    private static Ring Read(Organisation organisation, RehearsedStep step, Firing firing)
    {
        var request = step.Decision.Request!;
        var level = firing switch
        {
            { Kind: FiringKind.Final } => "final",
            { Level: { } index } => organisation.Policies[request.Policy!.Value].Levels[index].Name,
            _ => "nobody",
        };
        var where = firing.Who.SelectMany(step.Telling).Select(post => Where(post.Place, request)).Distinct();
        return new Ring(step.At, firing.Round, level, [.. firing.Who.Select(Name)], [.. where]);
    }

    private static string Name(Target target) => target switch
    {
        Target.OfPerson person => person.Person.Value,
        Target.OfGroup group => group.Group.ToString(),
        Target.OfChannel channel => channel.Channel.ToString(),
        _ => "",
    };

    private static string Where(Place place, Request request) => place switch
    {
        Place.InThread(var thread) => "#" + thread.Channel.Id,
        Place.InChannel(var channel) => channel.ToString(),
        Place.Under => request.Channel.ToString()!,
        _ => "DM",
    };
}
