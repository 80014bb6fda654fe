using System.Globalization;
using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;
using RotationBot.Domain.Wording;

namespace RotationBot.Configuration.Lint.Rules;

/// <summary>A header that would have to be shortened at some time in the weeks ahead.</summary>
internal sealed class HeaderTooLong : IRule
{
    private static readonly Dictionary<RotaId, RotaRecords> NoRecords = [];

    public string Name => "header-too-long";

    public IEnumerable<Finding> Look(Outlook outlook) =>
        from header in outlook.Organisation.Headers
        group header by header.Channel into shown
        let room = RoomIn(outlook, shown.Key)
        let at = Changes(outlook, shown).Cast<Instant?>().FirstOrDefault(at => LengthAt(outlook, shown.Key, at!.Value) > room)
        where at is not null
        select Say(outlook, shown.Last(), at.Value, room);

    private Finding Say(Outlook outlook, HeaderTemplate header, Instant at, int room)
    {
        var when = Times.Full(at, outlook.Organisation.Rotas[header.Rota].TimeZone, outlook.Now);
        return new(Name, outlook.PathOf(header), header.Template, string.Create(CultureInfo.InvariantCulture,
            $"{LengthAt(outlook, header.Channel, at)} characters on {when}, where the header has room for {room} beside the channel's purpose, so only names would be shown; say it in fewer words"));
    }

    private static int RoomIn(Outlook outlook, ChannelId channel) =>
        outlook.File.Member("channels")?.Member(channel.Value)?.Member("purpose") is { Literal.Length: > 0 and var length }
            ? Outlook.HeaderLimit - length - HeaderMarker.Separator.Length
            : Outlook.HeaderLimit;

    private static int LengthAt(Outlook outlook, ChannelId channel, Instant at) => HeaderSegment.At(outlook.Organisation, NoRecords, channel, at).Full.Length;

    /// <summary>Now, and whenever one of the rotas changes.</summary>
    private static IEnumerable<Instant> Changes(Outlook outlook, IEnumerable<HeaderTemplate> headers)
    {
        var rotas = headers.Select(h => outlook.Organisation.Rotas[h.Rota]).Distinct().ToList();
        for (Instant? at = outlook.Now; at < outlook.Ahead.End; at = rotas.Min(r => r.NextChange(at.Value, RotaRecords.None)))
            yield return at.Value;
    }
}
