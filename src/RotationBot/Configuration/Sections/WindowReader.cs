using RotationBot.Configuration.Json;
using RotationBot.Domain.Rotas;

namespace RotationBot.Configuration.Sections;

/// <summary>Reads weekly windows: office hours and coverage.</summary>
internal static class WindowReader
{
    public static OfficeHoursDefinition? OfficeHours(JsonView? view)
    {
        if (view?.Object() is not { } hours)
            return null;
        return new OfficeHoursDefinition
        {
            Windows = Windows(hours["windows"]),
            Holidays = hours["holidays"]?.Word(),
        };
    }

    public static CoverageDefinition? Coverage(JsonView? view)
    {
        if (view is null or { IsText: true })
            return view?.Word() is null ? null : new CoverageDefinition(true, []);
        return view.Object() is { } coverage ? new CoverageDefinition(false, Windows(coverage["windows"])) : null;
    }

    private static IReadOnlyList<WindowDefinition> Windows(JsonView? view) =>
        [.. (view?.Items() ?? []).Select(Window)];

    private static WindowDefinition Window(JsonView view)
    {
        if (view.Object() is not { } window)
            return new([], "", "");
        return new(window["days"]?.Texts() ?? [], window["from"]?.Text() ?? "", window["to"]?.Text() ?? "");
    }
}
