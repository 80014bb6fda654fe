using System.Globalization;
using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Rotas;

/// <summary>The bot's part of a channel's header, in forms that shrink.</summary>
/// <param name="Full">All that the templates say.</param>
/// <param name="Shorter">What may stand there instead, the longest first: the names alone, then the first name and how many there are besides.</param>
public sealed record HeaderSegment(string Full, IReadOnlyList<string> Shorter)
{
    public static HeaderSegment At(Organisation organisation, IReadOnlyDictionary<RotaId, RotaRecords> records, ChannelId channel, Instant now)
    {
        var fillings = organisation.Headers.Where(h => h.Channel == channel)
            .Select(h => new HeaderFilling(organisation, h, records.GetValueOrDefault(h.Rota, RotaRecords.None), now)).ToList();
        var full = string.Join(" · ", fillings.Select(f => f.Text()));
        var names = fillings.SelectMany(f => f.Names()).Distinct().ToList();
        return new(full, [.. ShorterOf(names).Select(form => $"{HeaderMarker.Words} {form}").Where(form => form.Length < full.Length)]);
    }

    private static IEnumerable<string> ShorterOf(IReadOnlyList<string> names) => names.Count switch
    {
        0 => [],
        1 => names,
        _ => [string.Join(", ", names), string.Create(CultureInfo.InvariantCulture, $"{names[0]} +{names.Count - 1}")],
    };
}
