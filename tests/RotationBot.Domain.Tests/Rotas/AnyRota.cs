using NodaTime;
using NodaTime.Text;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;

namespace RotationBot.Domain.Tests.Rotas;

/// <summary>A rota as somebody might write it, with what people changed since, and an instant within ten years: all of it made from one number.</summary>
internal sealed class AnyRota
{
    /// <summary>Zones whose clocks do odd things: half hours, midnight changes, both hemispheres, a day that never was.</summary>
    private static readonly string[] Zones =
        ["UTC", "Europe/London", "America/New_York", "Australia/Lord_Howe", "America/Sao_Paulo", "Asia/Tehran", "Pacific/Apia", "Asia/Kathmandu", "America/St_Johns", "Africa/Casablanca"];

    private static readonly string[] Handovers = ["00:00", "01:30", "02:00", "02:30", "09:00", "10:00", "23:30"];
    private static readonly Instant Begin = Instant.FromUtc(2011, 12, 1, 0, 0);
    private static readonly WindowDefinition Weekdays = new(["mon", "tue", "wed", "thu", "fri"], "09:00", "17:30");
    private readonly Random random;

    public AnyRota(int seed)
    {
        random = new Random(seed);
        Definition = Scene.Definition(Pick(Zones), Rotation(), Scene.Backup(random.Next(1, 4))) with
        {
            Holidays = Dates(6),
            PersonHolidays = Maybe() ? new Dictionary<string, IReadOnlyList<string>> { [Pick(Scene.Everybody)] = Dates(5) } : new Dictionary<string, IReadOnlyList<string>>(),
            OfficeHours = new() { Windows = [Weekdays] },
        };
        Rota = Scene.Built(Definition);
    }

    public RotaDefinition Definition { get; }

    public Rota Rota { get; }

    public RotaRecords AnyRecords() => new([.. Several(3, AnyOverride)], [.. Several(3, AnyAbsence)], [.. Several(2, AnySwap)]);

    public Override AnyOverride()
    {
        var from = AnyInstant();
        return new("o", new("primary"), Maybe() ? AnyPerson() : null, from, from + Hours(1, 400), Maybe() ? AnyInstant() : null, Maybe() && Maybe() ? from + Hours(1, 200) : null);
    }

    public Instant AnyInstant() => Begin + Duration.FromSeconds(random.NextInt64(10L * 366 * 86_400));

    public IReadOnlyList<string> SomePeople() => [.. Scene.Everybody.OrderBy(_ => random.Next()).Take(random.Next(1, 6))];

    /// <summary>The definition after somebody has edited the file: one thing of any kind.</summary>
    public RotaDefinition AnyEdit()
    {
        var role = Definition.Roles[0];
        return random.Next(9) switch
        {
            0 or 1 => WithRole(role with { Participants = SomePeople() }),
            2 => WithRole(role with { Changes = [.. role.Changes, new("2019-03-31T01:30", SomePeople(), null)] }),
            3 => WithRole(role with { Changes = [], Participants = SomePeople() }),
            4 => WithRole(role with { Handover = Pick(Handovers) }),
            5 => WithRole(role with { Every = new(random.Next(1, 4), role.Every!.Unit), End = null }),
            6 => Definition with { Holidays = Dates(6), PersonHolidays = new Dictionary<string, IReadOnlyList<string>>() },
            7 => Definition with { TimeZone = Pick(Zones), OfficeHours = new() { Windows = [Weekdays with { To = "22:00" }] } },
            _ => Definition with { Roles = [role] },
        };
    }

    public RotaDefinition WithRole(RoleDefinition rotation) => Definition with { Roles = [rotation, .. Definition.Roles.Skip(1)] };

    private PersonId AnyPerson() => new(Pick(Scene.Everybody));

    private Absence AnyAbsence()
    {
        var from = AnyInstant();
        return new(AnyPerson(), from, from + Hours(1, 2000));
    }

    private Swap AnySwap() => new("s", new("primary"), new(AnyInstant(), AnyPerson()), new(AnyInstant(), AnyPerson()), AnyInstant(), null);

    private RoleDefinition Rotation()
    {
        var unit = Pick("hours", "days", "weeks", "weekdays");
        var role = Scene.Rotation(Pick("2011-12-05", "2012-02-29", "2013-07-01"), Pick(Handovers), random.Next(1, 4), unit, [.. SomePeople()]);
        return role with
        {
            Weekday = unit == "weeks" && Maybe() ? Pick("mon", "thu", "sun") : null,
            Between = unit == "weekdays" ? Pick("gap", "extend") : null,
            Holidays = unit == "weekdays" ? Pick("skip", "consume", "keep") : Pick("keep", "consume"),
            Coverage = Maybe() && Maybe() ? new(true, []) : null,
            End = Maybe() && Maybe() ? "2019-06-30" : null,
            Changes = [.. new[] { "2014-03-30", "2016-10-30", "2018-01-01T12:30" }.Where(_ => Maybe()).Select(at => new MembershipChangeDefinition(at, SomePeople(), null))],
        };
    }

    private IReadOnlyList<string> Dates(int most) =>
        [.. Enumerable.Range(0, random.Next(most)).Select(_ => LocalDatePattern.Iso.Format(AnyInstant().InUtc().Date)).Distinct()];

    private Duration Hours(int least, int most) => Duration.FromHours(random.Next(least, most));

    private bool Maybe() => random.Next(2) == 0;

    private T Pick<T>(params T[] choices) => choices[random.Next(choices.Length)];

    private IEnumerable<T> Several<T>(int most, Func<T> make) => Enumerable.Range(0, random.Next(most + 1)).Select(_ => make());
}
