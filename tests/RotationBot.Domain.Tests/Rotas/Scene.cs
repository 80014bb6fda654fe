using NodaTime;
using NodaTime.Text;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;

namespace RotationBot.Domain.Tests.Rotas;

/// <summary>Short words for rotas, records and instants in tests.</summary>
internal static class Scene
{
    public static readonly string[] Everybody = ["ana", "ben", "cat", "dan", "eve"];

    public static Instant At(string utc) => InstantPattern.General.Parse(utc).Value;

    public static DateTimeZone Zone(string id) => DateTimeZoneProviders.Tzdb[id];

    public static RoleDefinition Rotation(string start, string handover, int n, string unit, params string[] participants) => new()
    {
        Name = "primary",
        Kind = "rotation",
        Participants = participants.Length == 0 ? ["ana", "ben", "cat"] : participants,
        Start = start,
        Handover = handover,
        Every = new(n, unit),
    };

    public static RoleDefinition Backup(int offset = 1) => new() { Name = "backup", Kind = "follows", Of = "primary", Offset = offset };

    public static RotaDefinition Definition(string zone, params RoleDefinition[] roles) =>
        new() { TimeZone = zone, People = Everybody, Roles = roles };

    public static Rota Rota(string zone, params RoleDefinition[] roles) => Built(Definition(zone, roles));

    public static Rota Built(RotaDefinition definition)
    {
        var build = Domain.Rotas.Rota.Build(definition);
        Assert.Empty(build.Faults);
        return build.Rota!;
    }

    /// <summary>The holders' names, "nobody" if there are none.</summary>
    public static string On(this Rota rota, string utc, RotaRecords? records = null, string role = "primary")
    {
        var holders = rota.WhoIsOn(At(utc), records ?? RotaRecords.None).Of(new(role));
        return holders.Count == 0 ? "nobody" : string.Join(' ', holders);
    }

    /// <summary>When each shift of the range begins, and whose it is: "2026-01-05T09:00:00Z ana".</summary>
    public static string[] Pieces(this Rota rota, string from, string to, RotaRecords? records = null, string role = "primary") =>
        [.. rota.Timeline(new(role), At(from), At(to), records ?? RotaRecords.None).Items
            .Select(piece => $"{piece.From} {piece.Person?.Value ?? "nobody"}")];

    public static Override Cover(string? person, string from, string to, string? created = null) => new(
        "o", new("primary"), person is null ? null : new PersonId(person), At(from), At(to), created is null ? null : At(created), null);

    public static Swap Swap(string personA, string atA, string personB, string atB, string? created = null) => new(
        "s", new("primary"), new(At(atA), new(personA)), new(At(atB), new(personB)), created is null ? null : At(created), null);

    public static Absence Away(string person, string from, string to) => new(new(person), At(from), At(to));

    public static RotaRecords Records(params object[] records) =>
        new([.. records.OfType<Override>()], [.. records.OfType<Absence>()], [.. records.OfType<Swap>()]);
}
