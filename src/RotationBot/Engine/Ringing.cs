using RotationBot.Schedule;

namespace RotationBot.Engine;

/// <summary>Wakes whoever has to do with what was decided.</summary>
internal static class Ringing
{
    public static void RingFor(this Bells bells, IReadOnlyList<Decided> decisions)
    {
        if (decisions.Any(d => d.Decision.Effects.Count > 0))
            bells.Outbox.Ring();
        if (decisions.Any(d => d.Decision.Changes.Count > 0))
        {
            bells.Outputs.Ring();
            bells.Notices.Ring();
        }
    }
}
