using RotationBot.Domain.Changes;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Commands;

/// <summary>Which team's rota is to be changed, where the words may leave it open.</summary>
internal static class RotaChoice
{
    /// <summary>
    /// The team named; else the channel's, if the asker may change its rota; else the only one whose rota the person is in. Otherwise it asks.
    /// </summary>
    public static (Team? Team, Text? Problem) Of(Turn turn, CommandLine line, Phrase phrase, PersonId? person)
    {
        if (phrase.Team is { } named)
            return named.Rota is null ? (null, OnCallWords.WithoutRota(named)) : (named, null);
        var here = TeamChoice.In(turn.Facts.Organisation, line.Where);
        var usable = here.Where(t => ChangeRights.MayChange(turn, line.Actor, t.Rota!.Value)).ToList();
        if (usable.Count > 1 && usable.Where(t => IsIn(turn, t, person)).ToList() is { Count: > 0 } own)
            usable = own;
        var candidates = usable.Count > 0 ? usable : Own(turn, person) is { Count: > 0 } all ? all : here;
        return candidates switch
        {
            [var only] => (only, null),
            _ => (null, ChangeWords.WhichTeam(line, candidates)),
        };
    }

    /// <summary>The role named, which the rota must have; else its first rotation.</summary>
    public static (RoleName Role, Text? Problem) RoleOf(Turn turn, Team team, Phrase phrase)
    {
        var roles = turn.Roster.RotaOf(team)!.Roles;
        var role = phrase.Role ?? (roles.FirstOrDefault(r => r.Kind == RoleKind.Rotation) ?? roles[0]).Name;
        return (role, roles.Any(r => r.Name == role) ? null : CoverWords.NoSuchRole(turn, team, role));
    }

    /// <summary>The teams whose rota the person is in, each rota once.</summary>
    private static List<Team> Own(Turn turn, PersonId? person) =>
        [.. turn.Facts.Organisation.Teams.Values.Where(t => t.Rota is not null && IsIn(turn, t, person)).DistinctBy(t => t.Rota)];

    private static bool IsIn(Turn turn, Team team, PersonId? person) => person is { } id && turn.Roster.RotaOf(team)!.IsIn(id, turn.Now);
}
