using RotationBot.Configuration.Json;
using RotationBot.Domain.Rotas;

namespace RotationBot.Configuration.Sections;

/// <summary>Turns what <see cref="Rota.Build"/> or <see cref="OfficeHours.Build"/> finds into faults of the file, with the nearest known name.</summary>
internal static class RotaFaults
{
    public static void Add(RotaFault fault, string parent, IEnumerable<string> people, IEnumerable<string> roles, FaultList faults)
    {
        var path = JsonPath.Below(parent, fault.Path);
        if (!faults.Covers(path))
            faults.Add(path, fault.Seen, fault.Message + Hint(fault, people, roles));
    }

    private static string Hint(RotaFault fault, IEnumerable<string> people, IEnumerable<string> roles) => (fault.Code, fault.Seen) switch
    {
        (_, null) => "",
        ("unknown-person", { } seen) => Nearest.Hint(seen, people),
        ("unknown-role" or "bad-follows", { } seen) => Near(seen, roles),
        ("bad-timezone", { } seen) => Zones.Hint(seen),
        ("bad-period", { } seen) => Near(seen, ["hours", "days", "weeks", "weekdays"]),
        ("bad-day", { } seen) => Near(seen, ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]),
        ("bad-kind", { } seen) => Near(seen, ["rotation", "follows", "static"]),
        ("bad-holidays", { } seen) => Near(seen, ["keep", "consume", "skip", "open", "closed"]),
        ("bad-between", { } seen) => Near(seen, ["gap", "extend"]),
        _ => "",
    };

    /// <summary>Nothing if no name is near: the message has said what is allowed.</summary>
    private static string Near(string seen, IEnumerable<string> names) =>
        Nearest.To(seen, names) is { } near && near != seen ? $"; did you mean \"{near}\"?" : "";
}
