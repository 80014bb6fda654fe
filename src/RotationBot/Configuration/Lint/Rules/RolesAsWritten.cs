using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;

namespace RotationBot.Configuration.Lint.Rules;

internal static class RolesAsWritten
{
    /// <summary>The place of the role that this one follows; null: it follows none.</summary>
    public static int? Followed(this RotaDefinition rota, int role) => rota.Roles[role].Of is { } name ? rota.IndexOf(new(name)) : null;

    /// <summary>Whether the role, or the one it follows, is held in some windows only.</summary>
    public static bool IsCoveredInPart(this RotaDefinition rota, RoleName role) => rota.Covered(rota.IndexOf(role)) is not null;

    /// <summary>The place of the role whose coverage holds for this one; null: none.</summary>
    public static int? Covered(this RotaDefinition rota, int role) =>
        (rota.Followed(role) ?? role) is var own && rota.Roles[own].Coverage is not null ? own : null;

    public static int IndexOf(this RotaDefinition rota, RoleName role)
    {
        var index = 0;
        while (rota.Roles[index].Name != role.Value)
            index++;
        return index;
    }
}
