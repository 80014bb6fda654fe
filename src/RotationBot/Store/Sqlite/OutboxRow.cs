using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Store.Json;

namespace RotationBot.Store.Sqlite;

/// <summary>An effect as it is stored, with what the outbox must know without reading the JSON.</summary>
/// <param name="Slot">Of several waiting effects with one slot only the last is sent.</param>
/// <param name="Needs">The key of the post that must stand before.</param>
internal sealed record OutboxRow(
    string Key, string Platform, string Lane, int Rank, int? Request, string Kind, string? Slot, string? Needs, string Effect, long DecidedAt)
{
    public static OutboxRow Of(Effect effect, Instant now)
    {
        var (kind, slot, needs) = Describe(effect);
        return new(
            effect.Key.Value, effect.Platform.Value, effect.Lane, RankOf(effect.Urgency), effect.Request, kind, slot, needs,
            DomainJson.Write(effect), now.ToUnixTimeSeconds());
    }

    private static (string Kind, string? Slot, string? Needs) Describe(Effect effect) => effect switch
    {
        Post e => ("post", null, Under(e.Place)),
        Edit e => ("edit", "edit/" + e.Of.Value, e.Of.Value),
        Whisper e => ("whisper", null, Under(e.Place)),
        Answer => ("answer", null, null),
        SetHeader e => ("header", "header/" + e.Channel.Value, null),
        SetGroup e => ("group", "group/" + e.Group.Value, null),
        _ => throw new NotSupportedException(effect.GetType().Name),
    };

    private static string? Under(Place place) => (place as Place.Under)?.Post.Value;

    private static int RankOf(Urgency urgency) => urgency switch
    {
        Urgency.Ping => 0,
        Urgency.Reply => 1,
        Urgency.Cosmetic => 2,
        _ => throw new ArgumentOutOfRangeException(nameof(urgency), urgency, null),
    };
}
