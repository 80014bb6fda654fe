using RotationBot.Configuration.Json;
using RotationBot.Domain.Directory;

namespace RotationBot.Configuration.Sections;

/// <summary>Reads what the people of a rota are told about their shifts.</summary>
internal static class NoticeReader
{
    public static NoticeRules Rules(ObjectView rota)
    {
        var reminders = rota.OrDefault("reminders").Items().Select(Reminder).Distinct().OrderDescending().ToList();
        return new(reminders, rota.OrDefault("acceptHandovers").Truth());
    }

    private static NodaTime.Duration Reminder(JsonView view)
    {
        var lead = Durations.Read(view);
        if (!view.HasFault && (lead == NodaTime.Duration.Zero || lead > NoticeRules.Farthest))
            view.Fault("a reminder comes before the shift, at most two weeks (\"14d\")");
        return lead;
    }
}
