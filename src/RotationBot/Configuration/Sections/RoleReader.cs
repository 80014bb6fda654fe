using RotationBot.Configuration.Json;
using RotationBot.Domain.Rotas;

namespace RotationBot.Configuration.Sections;

/// <summary>Reads one role of a rota.</summary>
internal static class RoleReader
{
    private static readonly string[] OfRotation =
        ["name", "kind", "participants", "start", "handover", "every", "weekday", "days", "between", "holidays", "coverage", "end", "changes"];

    private static readonly string[] OfFollows = ["name", "kind", "of", "offset"];
    private static readonly string[] OfStatic = ["name", "kind", "participants", "changes", "handover"];
    private static readonly string[] OfAny = [.. OfRotation.Union(OfFollows)];

    private const int MostPeriods = 100_000;

    /// <summary>The role. One that cannot be read stays in its place, empty, so that the others keep their numbers.</summary>
    public static RoleDefinition Role(JsonView view, int index)
    {
        var role = view.Object(OfAny);
        var name = Ids.Read(role?.Required("name")) ?? $"?{index}";
        if (role?.Required("kind")?.OneOf("rotation", "follows", "static") is not { } kind)
            return new RoleDefinition { Name = name, Kind = "static", Participants = [] };
        RefuseForeignKeys(role, kind);
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
            Changes = [.. (role["changes"]?.Items() ?? []).Select(Change)],
            Of = role["of"]?.Text(),
            Offset = role["offset"]?.Whole(1, MostPeriods),
        };
    }

    private static void RefuseForeignKeys(ObjectView role, string kind)
    {
        var own = kind switch { "rotation" => OfRotation, "follows" => OfFollows, _ => OfStatic };
        foreach (var key in OfAny.Except(own).Where(k => role[k] is not null))
            role.Fault(key, $"a role of kind \"{kind}\" has no such key; allowed: {string.Join(", ", own)}");
    }

    private static PeriodDefinition? Period(JsonView? view)
    {
        if (view?.Object("n", "unit") is not { } period)
            return null;
        var n = period["n"] is { } count ? count.Whole(1, MostPeriods) ?? 1 : 1;
        return new PeriodDefinition(n, period.Required("unit")?.Text() ?? "");
    }

    private static MembershipChangeDefinition Change(JsonView view)
    {
        if (view.Object("effective", "participants", "startWith") is not { } change)
            return new("", [], null);
        return new(change.Required("effective")?.Text() ?? "", change.Required("participants")?.Texts() ?? [], change["startWith"]?.Text());
    }
}
