using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using RotationBot.Domain.Calendars;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;
using RotationBot.Domain.Tests.Rotas;

namespace RotationBot.Domain.Tests.Calendars;

/// <summary>What holds for the calendar of every rota, over odd zones and ten years.</summary>
public sealed class AnyCalendarTests
{
    private static readonly Duration Second = Duration.FromSeconds(1);

    [Fact]
    public void Within_an_event_its_person_is_on_call_and_before_and_after_it_is_not() => Holds((any, now, records) =>
    {
        foreach (var shift in Calendar(any, now, records).Events)
        {
            var (role, person) = Parts(shift);
            bool IsOn(Instant at) => any.Rota.WhoIsOn(at, records).Of(role).Contains(person);
            Assert.True(IsOn(shift.From) && IsOn(shift.To - Second));
            Assert.True(IsNewYear(shift.From) || !IsOn(shift.From - Second));
            Assert.True(IsNewYear(shift.To) || !IsOn(shift.To));
        }
    });

    [Fact]
    public void Whoever_is_on_call_now_or_soon_has_an_event_for_it() => Holds((any, now, records) =>
    {
        var events = Calendar(any, now, records).Events;
        foreach (var at in new[] { now, now + Duration.FromDays(100), now - Duration.FromDays(20) })
        {
            foreach (var (role, holders) in any.Rota.WhoIsOn(at, records).Roles)
                Assert.Equal(holders, events.Where(e => e.From <= at && at < e.To && Parts(e).Role == role).Select(e => Parts(e).Person));
        }
    });

    [Fact]
    public void No_two_events_have_one_uid_and_a_persons_are_the_rotas() => Holds((any, now, records) =>
    {
        var all = Calendar(any, now, records).Events;
        var own = Scene.Everybody.SelectMany(p => Calendar(any, now, records, new CalendarTarget.OfPerson(new(p))).Events);

        Assert.Equal(all.Count, all.Select(e => e.Uid).Distinct().Count());
        Assert.Subset(own.Select(e => e.Uid).ToHashSet(), all.Where(e => e.To > now && e.From < now + Duration.FromDays(180)).Select(e => e.Uid).ToHashSet());
    });

    private static OnCallCalendar Calendar(AnyRota any, Instant now, RotaRecords records, CalendarTarget? target = null) =>
        OnCallCalendar.Of(new CalendarScene(("web", any.Rota)).Organisation, new Dictionary<RotaId, RotaRecords> { [new("web")] = records }, target ?? new CalendarTarget.OfRota(new("web")), now)!;

    private static (RoleName Role, PersonId Person) Parts(CalendarEvent shift) => shift.Uid.Split('.', '@') is [_, var role, _, var person, _] ? (new(role), new(person)) : throw new FormatException(shift.Uid);

    /// <summary>A shift of more than 400 days is shown from one to the other.</summary>
    private static bool IsNewYear(Instant at) => at.InUtc() is { DayOfYear: 1, Hour: 0, Minute: 0, Second: 0 };

    /// <summary>The same rotas at every run.</summary>
    private static void Holds(Action<AnyRota, Instant, RotaRecords> property) => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        var any = new AnyRota(seed);
        property(any, any.AnyInstant(), any.AnyRecords());
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(100).WithReplay(20261127UL, 4711UL));
}
