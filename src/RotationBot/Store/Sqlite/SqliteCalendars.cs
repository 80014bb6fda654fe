using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using RotationBot.Domain.Calendars;
using RotationBot.Domain.Directory;

namespace RotationBot.Store.Sqlite;

internal sealed class SqliteCalendars(SqliteConnection connection) : ICalendarStore
{
    private const string Columns = "SELECT hash, kind, target, made_by AS madeBy, made_at AS madeAt FROM calendars";

    public void Apply(CalendarChange change)
    {
        if (change is CalendarChange.Made(var link))
            connection.Execute("INSERT INTO calendars (hash, kind, target, made_by, made_at) VALUES (@Hash, @Kind, @Target, @MadeBy, @MadeAt)", Row.Of(link));
        else if (change is CalendarChange.Ended(var ended))
            connection.Execute("DELETE FROM calendars WHERE hash = @Hash", new { ended.Hash });
        else
            throw new NotSupportedException(change.GetType().Name);
    }

    public CalendarLink? Find(string hash) => connection.QueryFirstOrDefault<Row>(Columns + " WHERE hash = @hash", new { hash })?.ToLink();

    public IReadOnlyList<CalendarLink> All() => [.. connection.Query<Row>(Columns + " ORDER BY made_at, hash").Select(r => r.ToLink())];

    private sealed record Row
    {
        public string Hash { get; init; } = "";
        public string Kind { get; init; } = "";
        public string Target { get; init; } = "";
        public string MadeBy { get; init; } = "";
        public long MadeAt { get; init; }

        public static Row Of(CalendarLink link)
        {
            var (kind, target) = link.Target switch
            {
                CalendarTarget.OfPerson(var person) => ("person", person.Value),
                CalendarTarget.OfRota(var rota) => ("rota", rota.Value),
                _ => throw new NotSupportedException(link.Target.GetType().Name),
            };
            return new() { Hash = link.Hash, Kind = kind, Target = target, MadeBy = link.MadeBy, MadeAt = link.MadeAt.ToUnixTimeSeconds() };
        }

        public CalendarLink ToLink() => new(Hash, Of(Kind, Target), MadeBy, Instant.FromUnixTimeSeconds(MadeAt));

        private static CalendarTarget Of(string kind, string target) => kind switch
        {
            "person" => new CalendarTarget.OfPerson(new PersonId(target)),
            "rota" => new CalendarTarget.OfRota(new RotaId(target)),
            _ => throw new StoreException($"The store knows a calendar of a {kind}, this version does not."),
        };
    }
}
