using RotationBot.Configuration.Json;
using RotationBot.Domain.Rotas;

namespace RotationBot.Configuration.Sections;

/// <summary>Reads weekly windows: office hours and coverage.</summary>
internal static class WindowReader
{
    public static OfficeHoursDefinition? OfficeHours(JsonView? view)
    {
        if (view?.Object("windows", "holidays") is not { } hours)
            return null;
        return new OfficeHoursDefinition
        {
            Windows = Windows(hours.Required("windows")),
            Holidays = hours["holidays"]?.OneOf("closed", "open"),
        };
    }

    public static CoverageDefinition? Coverage(JsonView? view)
    {
        if (view is null or { IsText: true })
            return view?.OneOf("officeHours") is null ? null : new CoverageDefinition(true, []);
        return view.Object("windows") is { } coverage ? new CoverageDefinition(false, Windows(coverage.Required("windows"))) : null;
    }

    private static IReadOnlyList<WindowDefinition> Windows(JsonView? view) =>
        [.. (view?.Items() ?? []).Select(Window)];

    private static WindowDefinition Window(JsonView view)
    {
        if (view.Object("days", "from", "to") is not { } window)
            return new([], "", "");
        return new(window.Required("days")?.Texts() ?? [], window.Required("from")?.Text() ?? "", window.Required("to")?.Text() ?? "");
    }
}
