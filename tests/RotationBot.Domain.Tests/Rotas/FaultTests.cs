using RotationBot.Domain.Rotas;
using static RotationBot.Domain.Tests.Rotas.Scene;

namespace RotationBot.Domain.Tests.Rotas;

public sealed class FaultTests
{
    private static readonly RoleDefinition Weekly = Rotation("2026-01-05", "09:00", 1, "weeks");
    private static readonly RoleDefinition Daily = Rotation("2026-01-05", "09:00", 1, "weekdays");

    public static TheoryData<RoleDefinition, string> WrongRoles => new()
    {
        { Weekly with { Kind = "rotatoin" }, "bad-kind .kind rotatoin" },
        { Weekly with { Participants = ["ana", "alcie"] }, "unknown-person .participants[1] alcie" },
        { Weekly with { Participants = ["ana", "ben", "ana"] }, "duplicate-participant .participants[2] ana" },
        { Weekly with { Participants = null }, "unknown-person .participants " },
        { Weekly with { Start = null }, "bad-date .start " },
        { Weekly with { Start = "2026-02-29" }, "bad-date .start 2026-02-29" },
        { Weekly with { Start = "2026-1-05" }, "bad-date .start 2026-1-05" },
        { Weekly with { End = "2026-01-05" }, "bad-interval .end 2026-01-05" },
        { Weekly with { Handover = "24:00" }, "bad-time .handover 24:00" },
        { Weekly with { Handover = "9:00" }, "bad-time .handover 9:00" },
        { Weekly with { Every = null }, "bad-period .every " },
        { Weekly with { Every = new(0, "weeks") }, "bad-period .every.n 0" },
        { Weekly with { Every = new(1, "months") }, "bad-period .every.unit months" },
        { Weekly with { Weekday = "monday" }, "bad-day .weekday monday" },
        { Daily with { Weekday = "mon" }, "bad-day .weekday mon" },
        { Daily with { Days = ["mon", "x"] }, "bad-day .days[1] x" },
        { Daily with { Days = [] }, "bad-day .days " },
        { Daily with { Between = "stretch" }, "bad-between .between stretch" },
        { Weekly with { Between = "gap" }, "bad-between .between gap" },
        { Weekly with { Holidays = "skip" }, "bad-holidays .holidays skip" },
        { Daily with { Holidays = "off" }, "bad-holidays .holidays off" },
        { Weekly with { Coverage = new(true, []) }, "no-office-hours .coverage officeHours" },
        { Weekly with { Coverage = new(false, [new(["mon"], "9", "10:00")]) }, "bad-time .coverage.windows[0].from 9" },
        { Changed(("2026-02-30", ["ana"], null)), "bad-date .changes[0].effective 2026-02-30" },
        { Changed(("2026-02-02T24:00", ["ana"], null)), "bad-time .changes[0].effective 24:00" },
        { Changed(("2026-02-02", ["zoe"], null)), "unknown-person .changes[0].participants[0] zoe" },
        { Changed(("2026-02-02", ["ana"], "ben")), "bad-changes .changes[0].startWith ben" },
        { Changed(("2026-02-02", ["ana"], null), ("2026-02-02T09:00", ["ben"], null)), "bad-changes .changes[1].effective 2026-02-02T09:00" },
    };

    [Theory]
    [MemberData(nameof(WrongRoles))]
    public void A_wrong_role_is_refused_with_code_place_and_value(RoleDefinition role, string expected)
    {
        var build = Domain.Rotas.Rota.Build(Definition("UTC", role));

        var fault = Assert.Single(build.Faults);
        Assert.Null(build.Rota);
        Assert.Equal(expected, $"{fault.Code} {fault.Path.Replace("roles[0]", "", StringComparison.Ordinal)} {fault.Seen}");
    }

    [Theory]
    [InlineData(null, 1, "bad-follows roles[1].of ")]
    [InlineData("boss", 1, "bad-follows roles[1].of boss")]
    [InlineData("lead", 1, "bad-follows roles[1].of lead")]
    [InlineData("backup", 1, "bad-follows roles[1].of backup")]
    [InlineData("primary", 0, "bad-follows roles[1].offset 0")]
    [InlineData("primary", null, "bad-follows roles[1].offset ")]
    public void A_role_can_only_follow_a_rotation(string? of, int? offset, string expected)
    {
        var lead = new RoleDefinition { Name = "lead", Kind = "static", Participants = ["ana"] };
        var build = Domain.Rotas.Rota.Build(Definition("UTC", Weekly, Backup() with { Of = of, Offset = offset }, lead));

        var fault = Assert.Single(build.Faults);
        Assert.Equal(expected, $"{fault.Code} {fault.Path} {fault.Seen}");
    }

    [Fact]
    public void A_role_may_follow_one_that_is_written_after_it() =>
        Assert.Equal("ben", Rota("UTC", Backup(), Weekly).On("2026-01-05T09:00:00Z", role: "backup"));

    [Fact]
    public void All_faults_of_a_rota_come_at_once()
    {
        var build = Domain.Rotas.Rota.Build(Definition("UTC+02", Weekly with { Start = "soon", Every = new(0, "ages") }, Weekly) with
        {
            Holidays = ["2026-12-25", "christmas"],
            OfficeHours = new() { Windows = [] },
            Handle = ["primary", "boss"],
            PersonHolidays = new Dictionary<string, IReadOnlyList<string>> { ["zoe"] = ["2026-13-01"] },
        });

        Assert.Equal(
            [
                "bad-timezone timeZone", "bad-date holidays[1]", "no-office-hours officeHours.windows",
                "unknown-person personHolidays.zoe", "bad-date personHolidays.zoe[0]", "duplicate-role roles[1].name",
                "bad-date roles[0].start", "bad-period roles[0].every.unit", "bad-period roles[0].every.n", "unknown-role handle[1]",
            ],
            build.Faults.Select(fault => $"{fault.Code} {fault.Path}"));
    }

    [Fact]
    public void Office_hours_that_are_wrong_are_blamed_once_and_not_on_the_roles_that_use_them()
    {
        var build = Domain.Rotas.Rota.Build(Definition("UTC", Weekly with { Coverage = new(true, []) }) with { OfficeHours = new() { Windows = [] } });

        Assert.Equal("officeHours.windows", Assert.Single(build.Faults).Path);
    }

    private static RoleDefinition Changed(params (string Effective, string[] Participants, string? StartWith)[] changes) =>
        Weekly with { Changes = [.. changes.Select(c => new MembershipChangeDefinition(c.Effective, c.Participants, c.StartWith))] };
}
