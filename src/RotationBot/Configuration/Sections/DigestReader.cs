using Quartz;
using RotationBot.Configuration.Json;

namespace RotationBot.Configuration.Sections;

/// <summary>Reads when a team's digest is due. Quartz itself judges the expression.</summary>
internal static class DigestReader
{
    private const int Tried = 100;
    private const string Examples = "for example \"0 15 10 ? * MON\", Mondays 10:15, or \"0 0 9 ? * MON-FRI\", working days 09:00";
    private static readonly TimeSpan Nearest = TimeSpan.FromHours(1);

    /// <summary>Any day: how often an expression comes hardly depends on it.</summary>
    private static readonly DateTimeOffset SomeDay = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static string? Digest(ObjectView team)
    {
        if (team["digest"]?.Text() is not { } text)
            return null;
        if (team["channel"] is null)
            team.Fault("digest", "a digest is posted in the team's channel, and the team has none");
        if (Problem(text) is { } problem)
            team.Fault("digest", problem);
        return text;
    }

    private static string? Problem(string text)
    {
        try
        {
            return IsTooOften(new CronExpression(text, TimeZoneInfo.Utc)) ? $"a digest comes at most once an hour; {Examples}" : null;
        }
        catch (FormatException e)
        {
            // Advice may follow, longer than a fault's line.
            return $"no cron expression of seconds, minutes, hours, day of month, month, day of week ({e.Message.Split(". ")[0].TrimEnd('.')}); {Examples}";
        }
    }

    private static bool IsTooOften(CronExpression cron)
    {
        var last = cron.GetNextValidTimeAfter(SomeDay);
        for (var i = 0; i < Tried && last is { } one && cron.GetNextValidTimeAfter(one) is { } next; i++, last = next)
            if (next - one < Nearest)
                return true;
        return false;
    }
}
