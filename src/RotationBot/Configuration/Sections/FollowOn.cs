using RotationBot.Configuration.Json;
using RotationBot.Domain.Rotas;

namespace RotationBot.Configuration.Sections;

/// <summary>Tells the faults of a rota that only follow from another one. That one is named where it stands; these would lead astray.</summary>
internal static class FollowOn
{
    /// <summary>The code of faults that others may follow from: to be added before them.</summary>
    public const string Cause = "bad-period";

    private static readonly string[] DependOnPeriod = [".weekday", ".days", ".between", ".holidays"];

    public static bool Is(RotaFault fault, string rota, RotaDefinition definition, FaultList faults) =>
        IsOfUnreadPeriod(JsonPath.Below(rota, fault.Path), faults) || IsOfUnreadRole(fault, definition);

    /// <summary>Which keys a rotation may have depends on the length of its shifts.</summary>
    private static bool IsOfUnreadPeriod(string path, FaultList faults) =>
        DependOnPeriod.FirstOrDefault(key => path.EndsWith(key, StringComparison.Ordinal)) is { } end && faults.Covers(path[..^end.Length] + ".every");

    /// <summary>The role that is followed may well be meant as a rotation.</summary>
    private static bool IsOfUnreadRole(RotaFault fault, RotaDefinition definition) =>
        fault.Code == "bad-follows" && definition.Roles.Any(r => r.Kind == RoleReader.UnknownKind && r.Name == fault.Seen);
}
