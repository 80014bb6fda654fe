using RotationBot.Configuration.Json;
using RotationBot.Configuration.Shapes;
using RotationBot.Domain.Rotas;
using RotationBot.Domain.Wording;

namespace RotationBot.Configuration.Sections;

/// <summary>Turns what <see cref="Rota.Build"/> or <see cref="OfficeHours.Build"/> finds into faults of the file, with the nearest known name.</summary>
internal static class RotaFaults
{
    public static void Add(RotaFault fault, string parent, IEnumerable<string> people, IEnumerable<string> roles, FaultList faults)
    {
        var path = JsonPath.Below(parent, fault.Path);
        if (!faults.Covers(path))
            faults.Add(path, fault.Seen, Words(fault, people, roles));
    }

    private static string Words(RotaFault fault, IEnumerable<string> people, IEnumerable<string> roles) => (fault.Code, fault.Seen) switch
    {
        ("unknown-person", { } seen) => $"unknown person \"{seen}\"{Hint.For(seen, people)}",
        ("unknown-role", { } seen) => $"unknown role \"{seen}\"{Hint.For(seen, roles)}",
        ("bad-timezone", { } seen) => Zones.Unknown(seen),
        (_, { } seen) => fault.Message + Near(seen, Allowed(fault.Code, roles)),
        _ => fault.Message,
    };

    private static IEnumerable<string> Allowed(string code, IEnumerable<string> roles) => code switch
    {
        "bad-follows" => roles,
        "bad-period" => Words(RotaShapes.Period, "unit"),
        "bad-day" => Values.Day.Words,
        "bad-holidays" => Words(RotaShapes.Role, "holidays"),
        "bad-between" => Words(RotaShapes.Role, "between"),
        _ => [],
    };

    private static IReadOnlyList<string> Words(ObjectShape shape, string key) => ((TextShape)shape.Key(key).Value).Words;

    /// <summary>Nothing if no name is near: the message has said what is allowed.</summary>
    private static string Near(string seen, IEnumerable<string> names) =>
        Nearest.To(seen, names) is { } near && near != seen ? $"; did you mean \"{near}\"?" : "";
}
