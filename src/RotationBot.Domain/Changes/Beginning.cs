using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Changes;

/// <summary>A change comes into force: it counts from now on, and everybody whose shifts it moves hears of it once.</summary>
internal static class Beginning
{
    /// <param name="change">What it does must lie ahead: see <see cref="Standing"/>.</param>
    /// <param name="knowing">Who hears of it in another way, or did it.</param>
    /// <returns>The records as they are with it.</returns>
    public static IReadOnlyDictionary<RotaId, RotaRecords> Of(Turn turn, Change change, UserRef by, IReadOnlyCollection<PersonId> knowing)
    {
        var begun = change with { State = ChangeState.InForce, InForceAt = turn.Now, DueAt = null };
        if (change.Version == 0)
            turn.Log(change.By, change, "entered", Audit.Of(change));
        turn.Keep(begun);
        turn.Log(by, begun, "put in force", Audit.Of(begun));
        var after = Recorded.With(turn.Facts.Records, null, begun, turn.Facts.Organisation);
        Moves.Tell(turn, begun, after, by, knowing);
        Settle(turn, begun, after, by);
        return after;
    }

    /// <summary>Other questions about the same shift have become idle where nothing of it is left to be given away.</summary>
    private static void Settle(Turn turn, Change begun, IReadOnlyDictionary<RotaId, RotaRecords> after, UserRef by)
    {
        var touched = turn.Facts.Changes.Where(c => c.State == ChangeState.Asked && c.Id != begun.Id && (begun.What.InRota is null || begun.What.InRota == c.What.InRota));
        foreach (var other in touched.Where(c => Standing.IsLeft(turn, c, turn.Facts.Records) && !Standing.IsLeft(turn, c, after)))
        {
            turn.Keep(other with { State = ChangeState.Lapsed, EndedAt = turn.Now, DueAt = null });
            turn.Log(null, other, "lapsed", $"settled by {begun.Id}");
            Asking.Close(turn, other.Asked, ask => AskWords.Settled(turn, other, begun, ask.Person));
            foreach (var maker in Answering.Makers(other).Where(m => m != by.Person))
                Direct.Tell(turn, maker, other.What is Alteration.Exchange ? AskWords.Settled(turn, other, begun, maker) : AskWords.Answered(other, begun));
        }
    }
}
