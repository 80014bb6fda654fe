using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;

namespace RotationBot.Conformance;

/// <summary>A rota case's JSON as the domain's definition and records.</summary>
internal static class RotaCaseReader
{
    private const int InstantLength = 20;

    public static RotaDefinition Rota(JsonElement rota) => new()
    {
        TimeZone = rota.Text("timeZone") ?? "",
        People = rota.Texts("people") ?? [],
        Holidays = rota.Texts("holidays") ?? [],
        OfficeHours = rota.Get("officeHours") is { } hours ? OfficeHours(hours) : null,
        Handle = rota.Texts("handle") ?? [],
        Roles = rota.List("roles", Role),
    };

    public static RotaRecords Records(JsonElement @case) =>
        new(@case.List("overrides", Override), @case.List("absences", Absence), @case.List("swaps", Swap));

    /// <exception cref="BadInstantException">It is not written as the format says.</exception>
    public static Instant Instant(this JsonElement element, string name) => OptionalInstant(element, name) ?? throw new BadInstantException(name);

    private static RoleDefinition Role(JsonElement role) => new()
    {
        Name = role.Text("name") ?? "",
        Kind = role.Text("kind") ?? "",
        Participants = role.Texts("participants"),
        Start = role.Text("start"),
        End = role.Text("end"),
        Handover = role.Text("handover"),
        Every = role.Get("every") is { } every ? new(every.Number("n") ?? 0, every.Text("unit") ?? "") : null,
        Weekday = role.Text("weekday"),
        Days = role.Texts("days"),
        Between = role.Text("between"),
        Holidays = role.Text("holidays"),
        Coverage = role.Get("coverage") is { } coverage ? Coverage(coverage) : null,
        Changes = role.List("changes", Change),
        Of = role.Text("of"),
        Offset = role.Number("offset"),
    };

    private static OfficeHoursDefinition OfficeHours(JsonElement hours) =>
        new() { Windows = hours.List("windows", Window), Holidays = hours.Text("holidays") };

    private static WindowDefinition Window(JsonElement window) =>
        new(window.Texts("days") ?? [], window.Text("from") ?? "", window.Text("to") ?? "");

    private static CoverageDefinition Coverage(JsonElement coverage) => coverage.ValueKind == JsonValueKind.String
        ? new(coverage.GetString() == "officeHours", [])
        : new(false, coverage.List("windows", Window));

    private static MembershipChangeDefinition Change(JsonElement change) =>
        new(change.Text("effective") ?? "", change.Texts("participants") ?? [], change.Text("startWith"));

    private static Override Override(JsonElement o) => new(
        o.Text("id") ?? "",
        new(o.Text("role") ?? ""),
        o.Text("person") is { } person ? new PersonId(person) : null,
        o.Instant("from"),
        o.Instant("to"),
        OptionalInstant(o, "created"),
        OptionalInstant(o, "cancelled"));

    private static Absence Absence(JsonElement absence) =>
        new(new(absence.Text("person") ?? ""), absence.Instant("from"), absence.Instant("to"));

    private static Swap Swap(JsonElement swap) => new(
        swap.Text("id") ?? "",
        new(swap.Text("role") ?? ""),
        Side(swap.GetProperty("a")),
        Side(swap.GetProperty("b")),
        OptionalInstant(swap, "created"),
        OptionalInstant(swap, "cancelled"));

    private static SwapSide Side(JsonElement side) => new(side.Instant("at"), new(side.Text("person") ?? ""));

    private static Instant? OptionalInstant(JsonElement element, string name)
    {
        if (element.Text(name) is not { } text)
            return null;
        return text.Length == InstantLength && InstantPattern.General.Parse(text) is { Success: true } parsed
            ? parsed.Value
            : throw new BadInstantException(text);
    }
}

/// <summary>An instant of a case that cannot be read; the definition itself has none.</summary>
public sealed class BadInstantException(string text) : Exception($"\"{text}\" is not an instant like 2026-01-05T09:00:00Z");
