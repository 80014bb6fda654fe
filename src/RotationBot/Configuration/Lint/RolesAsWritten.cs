using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;

namespace RotationBot.Configuration.Lint;

/// <summary>Questions to the definition of a rota, which has been checked. Roles are named by their place.</summary>
internal static class RolesAsWritten
{
    /// <summary>The role that this one follows; null: it follows none.</summary>
    public static int? Followed(this RotaDefinition rota, int role) => rota.Roles[role].Of is { } name ? rota.IndexOf(new(name)) : null;

    /// <summary>Whether the role, or the one it follows, is held in some windows only.</summary>
    public static bool IsCoveredInPart(this RotaDefinition rota, RoleName role) => rota.CoveredBy(rota.IndexOf(role)) is not null;

    /// <summary>The role whose coverage holds for this one: its own, or that of the one it follows; null: round the clock.</summary>
    public static int? CoveredBy(this RotaDefinition rota, int role) =>
        (rota.Followed(role) ?? role) is var own && rota.Roles[own].Coverage is not null ? own : null;

    public static int IndexOf(this RotaDefinition rota, RoleName role)
    {
        var index = 0;
        while (rota.Roles[index].Name != role.Value)
            index++;
        return index;
    }
}
