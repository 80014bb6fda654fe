using RotationBot.Configuration.Json;
using RotationBot.Domain.Rotas;

namespace RotationBot.Configuration.Sections;

/// <summary>Reads one role of a rota.</summary>
internal static class RoleReader
{
    /// <summary>The kind of a role that states none, or none we know.</summary>
    public const string UnknownKind = "";

    /// <summary>The role. One that cannot be read stays in its place, empty, so that the others keep their numbers.</summary>
    public static RoleDefinition Role(JsonView view, int index)
    {
        var role = view.Object();
        var name = Ids.Read(role?["name"]) ?? $"?{index}";
        if (role?["kind"]?.Word() is not { } kind)
            return new RoleDefinition { Name = name, Kind = UnknownKind };
        return new RoleDefinition
        {
            Name = name,
            Kind = kind,
            Participants = role["participants"]?.Texts(),
            Start = role["start"]?.Text(),
            End = role["end"]?.Text(),
            Handover = role["handover"]?.Text(),
            Every = Period(role["every"]),
            Weekday = role["weekday"]?.Text(),
            Days = role["days"]?.Texts(),
            Between = role["between"]?.Text(),
            Holidays = role["holidays"]?.Text(),
            Coverage = WindowReader.Coverage(role["coverage"]),
            Changes = [.. role.OrDefault("changes").Items().Select(Change)],
            Of = role["of"]?.Text(),
            Offset = role["offset"]?.Whole(),
        };
    }

    private static PeriodDefinition? Period(JsonView? view)
    {
        if (view?.Object() is not { } period)
            return null;
        return new PeriodDefinition(period.OrDefault("n").Whole(), period["unit"]?.Text() ?? "");
    }

    private static MembershipChangeDefinition Change(JsonView view)
    {
        if (view.Object() is not { } change)
            return new("", [], null);
        return new(change["effective"]?.Text() ?? "", change["participants"]?.Texts() ?? [], change["startWith"]?.Text());
    }
}
