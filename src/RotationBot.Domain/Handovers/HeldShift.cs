using NodaTime;

namespace RotationBot.Domain.Handovers;

/// <summary>Whether a shift that is to be taken over is still theirs, and until when. Hours without anybody end no shift.</summary>
internal static class HeldShift
{
    /// <summary>Not where somebody else has all of it by now, or the configuration no longer knows who it is about.</summary>
    public static bool Of(Turn turn, Handover handover) => handover.Roles.Any(role => Of(turn, handover, role));

    public static bool Of(Turn turn, Handover handover, HandedRole role) =>
        turn.Facts.Organisation.People.ContainsKey(handover.Person)
        && turn.Facts.Organisation.Rotas.ContainsKey(role.Rota)
        && !(Until(turn, handover, role) <= turn.Now);

    /// <summary>Null: without an end in sight.</summary>
    public static Instant? Until(Turn turn, Handover handover)
    {
        var ends = handover.Roles.Where(role => Of(turn, handover, role)).Select(role => Until(turn, handover, role)).ToList();
        return ends.Contains(null) ? null : ends.Max();
    }

    private static Instant? Until(Turn turn, Handover handover, HandedRole role) =>
        turn.Facts.Organisation.Rotas[role.Rota].KeptUntil(role.Role, handover.Person, turn.Now, turn.Facts.RecordsOf(role.Rota));
}
