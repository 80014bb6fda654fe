using RotationBot.Domain.Directory;
using RotationBot.Domain.Notices;
using RotationBot.Domain.Requests;

namespace RotationBot.Domain.Handovers;

/// <summary>
/// Who is to say that they took over: by plan, in a rota that wants it, and in a role that a policy of its teams rings.
/// For others nobody waits, and leads who are told of them would soon read nothing.
/// </summary>
internal static class Acceptance
{
    public static bool IsAsked(Organisation organisation, Takeover takeover) =>
        organisation.NoticesOf(takeover.Rota).AcceptHandovers
        && IsRung(organisation, takeover)
        && takeover.IsPlanned(organisation.Rotas[takeover.Rota]);

    private static bool IsRung(Organisation organisation, Takeover takeover) => organisation.Teams.Values
        .Where(t => t.Rota == takeover.Rota && t.Policy is not null)
        .SelectMany(t => organisation.Policies[t.Policy!.Value].Levels.SelectMany(l => l.Targets))
        .Any(target => Means(organisation, takeover, target));

    private static bool Means(Organisation organisation, Takeover takeover, Target target) => target switch
    {
        Target.OfRole role => role.Role == takeover.Role.Name,
        Target.OfGroup group => organisation.Groups[group.Group].Members.Contains(new GroupMember.OfRota(takeover.Rota))
            && organisation.Rotas[takeover.Rota].Handle.Contains(takeover.Role.Name),
        _ => false,
    };
}
