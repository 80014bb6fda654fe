using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Commands;

/// <summary>Which team a command is about. A name that fits two asks, never guesses.</summary>
internal static class TeamChoice
{
    private const int Few = 3;

    /// <param name="name">Empty: the teams of the channel, else all that have a rota.</param>
    /// <returns>At least one team, or what to tell the asker instead.</returns>
    public static (IReadOnlyList<Team> Teams, Text? Problem) Of(Turn turn, ChannelRef where, string name)
    {
        if (name.Length == 0)
            return (Here(turn, where), null);
        var names = new Names(turn.Facts.Organisation);
        return names.Teams(name) switch
        {
            [] => ([], Text.Of($"I know no team \"{Lists.Excerpt(name, 40)}\".{names.DidYouMean(name)}")),
            [var only] => ([only], null),
            var several => ([], Text.Of($"\"{Lists.Excerpt(name, 40)}\" fits {Lists.And([.. several.Select(t => $"{t.Name} ({t.Id})")])}; which one?")),
        };
    }

    /// <summary>As <see cref="Of"/>, for answers of many lines: where no name is given and more than a few teams would be meant, it asks.</summary>
    public static (IReadOnlyList<Team> Teams, Text? Problem) OfFew(Turn turn, CommandLine line, string name)
    {
        var choice = Of(turn, line.Where, name);
        return choice.Teams.Count > Few
            ? ([], Text.Of($"Which team? For example {new Span.Code($"{line.Name} {line.Words[0].ToLowerInvariant()} {choice.Teams[0].Id}")}."))
            : choice;
    }

    /// <summary>The teams of a channel, or whose rota it shows; each rota once.</summary>
    public static IReadOnlyList<Team> In(Organisation organisation, ChannelRef where)
    {
        if (where.Configured is not { } channel)
            return [];
        var shown = organisation.Headers.Where(h => h.Channel == channel).Select(h => h.Rota).ToHashSet();
        return [.. organisation.Teams.Values.Where(t => t.Rota is { } rota && (t.Channel == channel || shown.Contains(rota))).DistinctBy(t => t.Rota)];
    }

    private static IReadOnlyList<Team> Here(Turn turn, ChannelRef where) => In(turn.Facts.Organisation, where) is { Count: > 0 } here
        ? here
        : [.. turn.Facts.Organisation.Teams.Values.Where(t => t.Rota is not null)];
}
