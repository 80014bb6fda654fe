using NodaTime;

namespace RotationBot.Domain.Rotas;

/// <summary>The midnights at which days of a set begin and end.</summary>
internal sealed class DateEdges
{
    private readonly LocalDate[] _edges;

    public DateEdges(IEnumerable<LocalDate> days) =>
        _edges = [.. days.SelectMany(day => new[] { day, day.PlusDays(1) }).Distinct().Order()];

    public LocalDateTime? Next(LocalDateTime after)
    {
        var index = Array.BinarySearch(_edges, after.Date);
        var next = index >= 0 ? index + 1 : ~index;
        return next < _edges.Length ? _edges[next].AtMidnight() : null;
    }
}
