using NodaTime;
using NodaTime.Text;
using RotationBot.Configuration.Json;

namespace RotationBot.Configuration.Sections;

/// <summary>Reads <c>holidays</c>: named sets of dates, which people, rotas and policies refer to.</summary>
internal sealed class HolidayReader(Declared declared, JsonView section)
{
    private readonly Dictionary<string, IReadOnlyList<string>> sets = section.Entries().ToDictionary(s => s.Id, s => Listed(s.View));

    /// <summary>Dates, or the name of a set: as written, for whoever checks the dates where they stand.</summary>
    public IReadOnlyList<string> Texts(JsonView? view) => view is { IsText: true } ? OfSet(view) : view?.Texts() ?? [];

    /// <summary>Dates, or the name of a set, checked.</summary>
    public IReadOnlySet<LocalDate> Dates(JsonView? view)
    {
        if (view is null)
            return new HashSet<LocalDate>();
        return (view.IsText ? OfSet(view) : Listed(view)).Select(d => LocalDatePattern.Iso.Parse(d).Value).ToHashSet();
    }

    /// <summary>The name of a set only.</summary>
    public IReadOnlySet<LocalDate> SetDates(JsonView? view)
    {
        view?.Text();
        return view is { IsText: true } ? Dates(view) : new HashSet<LocalDate>();
    }

    private IReadOnlyList<string> OfSet(JsonView view) => declared.HolidaySets.Read(view) is { } set ? sets.GetValueOrDefault(set, []) : [];

    private static IReadOnlyList<string> Listed(JsonView view) => [.. view.Items().Select(Date).OfType<string>()];

    private static string? Date(JsonView view)
    {
        if (view.Text() is not { } text)
            return null;
        if (LocalDatePattern.Iso.Parse(text).Success)
            return text;
        view.Fault($"\"{text}\" is not a date of the calendar; write year-month-day like 2026-12-25");
        return null;
    }
}
