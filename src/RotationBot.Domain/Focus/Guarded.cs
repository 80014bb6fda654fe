using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;

namespace RotationBot.Domain.Focus;

/// <summary>The people of a team whose engineers are to be left out of requests while they are not on call.</summary>
internal sealed class Guarded(Turn turn, Team team)
{
    private readonly Rota? rota = turn.Roster.RotaOf(team);

    /// <summary>Who may be turned to at any time, and who says whether another engineer is needed: leads, product manager, holders of static roles.</summary>
    public IReadOnlyList<PersonId> Managers { get; } = ManagersOf(turn, team);

    /// <summary>Whether the person takes turns in the rota and has none now.</summary>
    public bool IsOffDuty(PersonId person) => IsEngineer(person) && turn.Roster.OnCall(team, turn.Now)?.Roles.Any(r => r.Holders.Contains(person)) == false;

    /// <summary>Whether the person is one of the team's own, who may ask each other for help.</summary>
    public bool IsOwn(PersonId person) => Managers.Contains(person) || rota?.IsIn(person, turn.Now) == true;

    private bool IsEngineer(PersonId person) => !Managers.Contains(person)
        && rota?.Roles.Any(r => r.Kind != RoleKind.Static && rota.MembersOf(r.Name, turn.Now).Contains(person)) == true;

    private static IReadOnlyList<PersonId> ManagersOf(Turn turn, Team team)
    {
        var always = turn.Roster.RotaOf(team) is { } rota
            ? rota.Roles.Where(r => r.Kind == RoleKind.Static).SelectMany(r => rota.MembersOf(r.Name, turn.Now))
            : [];
        return [.. team.Leads.Concat(team.ProductManager is { } manager ? [manager] : []).Concat(always).Distinct()];
    }
}
