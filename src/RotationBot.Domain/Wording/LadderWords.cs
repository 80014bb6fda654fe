using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;

namespace RotationBot.Domain.Wording;

/// <summary>How people on a ladder are spoken to and of.</summary>
internal sealed class LadderWords(Turn turn, Request request)
{
    private readonly Roster roster = turn.Roster;
    private readonly Ladder? ladder = turn.Roster.LadderOf(request);

    /// <summary>Whether anybody is told by the clock.</summary>
    public bool Exists => ladder is not null;

    /// <summary>"primary", or null where the firing is no level, or one that is called like the group it tells.</summary>
    public string? LevelName(Firing firing)
    {
        if (firing.Level is not { } index || ladder is null || index >= ladder.Policy.Levels.Count)
            return null;
        var name = ladder.Policy.Levels[index].Name;
        return firing.Who is [Target.OfGroup only] && only.Group.Value == name ? null : name.Replace('-', ' ');
    }

    /// <summary>"@jess and @sam (backup)": live mentions, but of <paramref name="already"/> told the names only.</summary>
    public Text Call(Firing firing, IReadOnlyCollection<PersonId>? already = null) =>
        Text.Join(", ", firing.Who.Select(t => Text.Of($"{Mention(t, already)}"))) + Text.Plain(Level(firing));

    /// <summary>"Jess (backup)": the names, nobody told.</summary>
    public string Name(Firing firing) =>
        Lists.And([.. firing.Who.Select(Plain)]) + Level(firing);

    /// <summary>Who was told so far and has not answered: "Omar and Jess have not answered yet".</summary>
    public string? Silent(IReadOnlyList<PersonId> told) => told.Count switch
    {
        0 => null,
        1 => $"{roster.NameOf(told[0])} has not answered yet",
        _ => $"{Lists.And([.. told.Select(roster.NameOf)])} have not answered yet",
    };

    /// <summary>"Next: Jess (backup) in 5 min, Priya (lead) in 10 min." as far as it can be foreseen; empty at the end of the ladder.</summary>
    public Text Next()
    {
        var upcoming = Upcoming(2);
        return upcoming.Count == 0
            ? Text.Empty
            : Text.Of($"Next: {string.Join(", ", upcoming.Select(n => $"{Name(n.Firing)} {When(n.At)}"))}.");
    }

    /// <summary>The next levels of this round.</summary>
    public IReadOnlyList<(Instant At, Firing Firing)> Upcoming(int most) => ladder is null
        ? []
        : [.. Preview.Of(ladder, request.Escalation, turn.Now, most).Where(n => n.Firing.Kind == FiringKind.Level && n.Firing.Round == request.Escalation.Round)];

    /// <summary>"in 5 min" within the hour, else the time in the rota's zone.</summary>
    public string When(Instant at) => at - turn.Now < Duration.FromHours(1)
        ? "in " + Times.Length(at - turn.Now)
        : Times.BriefAt(at, Zone, turn.Now);

    public DateTimeZone Zone => roster.ZoneOf(request.Team is { } team ? roster.TeamOf(team) : null);

    /// <summary>"yesterday 18:20", if it was asked on an earlier day.</summary>
    public string? Since => request.OpenedAt.InZone(Zone).Date < turn.Now.InZone(Zone).Date ? Times.Brief(request.OpenedAt, Zone, turn.Now) : null;

    private Span Mention(Target target, IReadOnlyCollection<PersonId>? already) => target switch
    {
        Target.OfPerson p when already?.Contains(p.Person) == true => new Span.Bold(roster.NameOf(p.Person)),
        Target.OfPerson p => new Span.Ping(p.Person, roster.NameOf(p.Person)),
        Target.OfGroup g when already is not null && roster.MembersOf(g.Group).All(already.Contains) => new Span.Bold(g.Group.ToString().TrimStart('@')),
        Target.OfGroup g => new Span.PingGroup(g.Group),
        Target.OfChannel c => new Span.InChannel(c.Channel),
        _ => new Span.Words(""),
    };

    private string Plain(Target target) => target switch
    {
        Target.OfPerson p => roster.NameOf(p.Person),
        Target.OfGroup g => g.Group.ToString(),
        Target.OfChannel c => c.Channel.ToString(),
        _ => "",
    };

    /// <summary>" (backup)"; nothing where the level is only called what it tells.</summary>
    private string Level(Firing firing) =>
        LevelName(firing) is { } level && !firing.Who.Any(t => Plain(t).TrimStart('@', '#') == level) ? $" ({level})" : "";
}
