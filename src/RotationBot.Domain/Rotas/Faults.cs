using NodaTime;
using NodaTime.Text;

namespace RotationBot.Domain.Rotas;

/// <summary>Reads the texts of a definition and collects what is wrong with them: all faults at once, never the first only.</summary>
internal sealed class Faults
{
    private static readonly LocalDatePattern DateText = LocalDatePattern.CreateWithInvariantCulture("uuuu-MM-dd");
    private static readonly LocalTimePattern TimeText = LocalTimePattern.CreateWithInvariantCulture("HH:mm");
    private static readonly string[] DayNames = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    private readonly List<RotaFault> _found = [];

    public IReadOnlyList<RotaFault> Found => _found;

    public int Count => _found.Count;

    public void Add(string code, string path, string? seen, string message) => _found.Add(new(code, path, seen, message));

    public LocalDate? Date(string? text, string path)
    {
        if (text is { Length: 10 } && DateText.Parse(text) is { Success: true } parsed)
            return parsed.Value;
        Add(FaultCode.BadDate, path, text, $"{Shown(text)} is not a date of the calendar; write year-month-day like 2026-01-05");
        return null;
    }

    public LocalTime? Time(string? text, string path)
    {
        if (text is { Length: 5 } && TimeText.Parse(text) is { Success: true } parsed)
            return parsed.Value;
        Add(FaultCode.BadTime, path, text, $"{Shown(text)} is not a time of day; write hours and minutes from 00:00 to 23:59");
        return null;
    }

    public IsoDayOfWeek? Day(string? text, string path)
    {
        var index = Array.IndexOf(DayNames, text);
        if (index >= 0)
            return (IsoDayOfWeek)(index + 1);
        Add(FaultCode.BadDay, path, text, $"{Shown(text)} is not a day; write {OneOf(DayNames)}");
        return null;
    }

    public IReadOnlyList<IsoDayOfWeek> Days(IReadOnlyList<string> texts, string path)
    {
        if (texts.Count == 0)
            Add(FaultCode.BadDay, path, null, $"no day is named; write at least one of {OneOf(DayNames)}");
        return [.. texts.Select((text, i) => Day(text, $"{path}[{i}]")).OfType<IsoDayOfWeek>().Distinct()];
    }

    public IReadOnlySet<LocalDate> Dates(IReadOnlyList<string> texts, string path) =>
        texts.Select((text, i) => Date(text, $"{path}[{i}]")).OfType<LocalDate>().ToHashSet();

    /// <summary>One of a few words; the first of them if nothing is written.</summary>
    public string Word(string? text, IReadOnlyList<string> allowed, string code, string path)
    {
        if (text is null || allowed.Contains(text))
            return text ?? allowed[0];
        Add(code, path, text, $"{Shown(text)} is not allowed here; write {OneOf(allowed)}");
        return allowed[0];
    }

    public static string Shown(string? text) => text is null ? "nothing" : $"\"{text}\"";

    public static string OneOf(IReadOnlyList<string> words) =>
        words.Count == 0 ? "none" : words.Count == 1 ? words[0] : $"{string.Join(", ", words.SkipLast(1))} or {words[^1]}";
}
