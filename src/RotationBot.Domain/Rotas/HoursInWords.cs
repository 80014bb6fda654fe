namespace RotationBot.Domain.Rotas;

/// <summary>Says weekly windows in a few words: "Mon-Fri 09:00-17:30".</summary>
internal static class HoursInWords
{
    private const string EveryDay = "every day";
    private const string AllDay = "all day";

    private static readonly string[] Days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    public static string Of(IReadOnlyList<WindowDefinition> windows) => string.Join(", ", windows.Select(Window));

    private static string Window(WindowDefinition window)
    {
        var times = window is { From: "00:00", To: "00:00" } ? AllDay : $"{window.From}-{window.To}";
        return (DaysOf(window.Days), times) switch
        {
            (EveryDay, AllDay) => "round the clock",
            var (days, _) => $"{days} {times}",
        };
    }

    private static string DaysOf(IReadOnlyList<string> names)
    {
        var runs = Runs(names);
        return runs is [(0, 6)] ? EveryDay : string.Join(" and ", runs.Select(Run));
    }

    private static string Run((int First, int Last) run) => (run.Last - run.First) switch
    {
        0 => Short(run.First),
        1 => $"{Short(run.First)} and {Short(run.Last)}",
        _ => $"{Short(run.First)}-{Short(run.Last)}",
    };

    private static List<(int First, int Last)> Runs(IReadOnlyList<string> names)
    {
        var runs = new List<(int First, int Last)>();
        foreach (var day in Enumerable.Range(0, 7).Where(i => names.Contains(Days[i])))
            if (runs is [.., var last] && last.Last == day - 1)
                runs[^1] = (last.First, day);
            else
                runs.Add((day, day));
        return runs;
    }

    private static string Short(int day) => char.ToUpperInvariant(Days[day][0]) + Days[day][1..];
}
