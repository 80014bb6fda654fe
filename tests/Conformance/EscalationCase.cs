using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;
using RotationBot.Domain.Rotas;

namespace RotationBot.Conformance;

/// <summary>One case of the format <c>escalation-cases/1</c>, read into the domain's own types.</summary>
internal sealed record EscalationCase(
    string Name,
    IReadOnlyDictionary<string, Ladder> Ladders,
    IReadOnlyList<CaseEvent> Events,
    IReadOnlyList<(Instant From, Instant To)> Downtime,
    Instant Until,
    IReadOnlyList<string> Expect,
    string FinalState)
{
    public static EscalationCase Read(JsonElement json)
    {
        var holders = Holders(json.GetProperty("onCall"));
        return new(
            json.GetProperty("name").GetString()!,
            json.GetProperty("policies").EnumerateObject().ToDictionary(p => p.Name, p => LadderOf(p.Name, p.Value, holders)),
            [.. json.GetProperty("events").EnumerateArray().Select(CaseEvent.Read).OrderBy(e => e.At)],
            json.List("downtime", d => (At(d, "from"), At(d, "to"))),
            At(json, "until"),
            [.. json.GetProperty("expect").EnumerateArray().Select(Expected)],
            StateText(json.GetProperty("finalState")));
    }

    private static Func<string, Instant, IReadOnlyList<PersonId>> Holders(JsonElement onCall) => (role, at) =>
        onCall.TryGetProperty(role, out var value) ? HoldersAt(value, at) : [];

    private static IReadOnlyList<PersonId> HoldersAt(JsonElement value, Instant at) => value.ValueKind switch
    {
        JsonValueKind.String => [new PersonId(value.GetString()!)],
        JsonValueKind.Array => [.. value.EnumerateArray().SelectMany(v => v.ValueKind == JsonValueKind.Object && !Covers(v, at) ? [] : Named(v))],
        _ => [],
    };

    private static IReadOnlyList<PersonId> Named(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => Named(value.GetProperty("person")),
        JsonValueKind.String => [new PersonId(value.GetString()!)],
        _ => [],
    };

    private static bool Covers(JsonElement segment, Instant at) =>
        (!segment.TryGetProperty("from", out _) || At(segment, "from") <= at) && (!segment.TryGetProperty("to", out _) || at < At(segment, "to"));

    private static Ladder LadderOf(string name, JsonElement json, Func<string, Instant, IReadOnlyList<PersonId>> holders)
    {
        var policy = new Policy
        {
            Id = new PolicyId(name),
            Levels = [.. json.GetProperty("levels").EnumerateArray().Select(LevelOf)],
            Rounds = json.Number("rounds") ?? 1,
            Final = json.List("final", TargetOf),
            IgnoreOfficeHours = (json.Texts("ignoreOfficeHours") ?? []).Select(p => new PriorityId(p)).ToHashSet(),
        };
        return new Ladder(policy, Hours(json), (target, at) => target is Target.OfRole role
            ? [.. holders(role.Role.Value, at).Select(p => new Target.OfPerson(p))]
            : [target]);
    }

    private static Level LevelOf(JsonElement json)
    {
        var timeouts = json.GetProperty("timeout").EnumerateObject().ToDictionary(t => t.Name, t => Duration.FromSeconds(t.Value.GetInt64()));
        return new Level(
            json.GetProperty("name").GetString()!,
            [.. json.GetProperty("targets").EnumerateArray().Select(TargetOf)],
            new Timeouts(timeouts["default"], timeouts.ToDictionary(t => new PriorityId(t.Key), t => t.Value)),
            json.Texts("onlyPriorities")?.Select(p => new PriorityId(p)).ToHashSet());
    }

    private static Target TargetOf(JsonElement json)
    {
        var target = json.EnumerateObject().Single();
        var name = target.Value.GetString()!;
        return target.Name switch
        {
            "role" => new Target.OfRole(new RoleName(name)),
            "person" => new Target.OfPerson(new PersonId(name)),
            "handle" => new Target.OfGroup(new GroupId(name)),
            "channel" => new Target.OfChannel(new ChannelId(name)),
            _ => throw new InvalidDataException($"unknown target {target.Name}"),
        };
    }

    private static OfficeHours? Hours(JsonElement json)
    {
        if (json.Get("officeHours") is not { } hours)
            return null;
        var definition = new OfficeHoursDefinition
        {
            Windows = [.. hours.GetProperty("windows").EnumerateArray().Select(w => new WindowDefinition(
                w.Texts("days")!, w.Text("from")!, w.Text("to")!))],
            Holidays = hours.Text("holidays"),
        };
        var zone = DateTimeZoneProviders.Tzdb[json.Text("timeZone") ?? "UTC"];
        var closed = (json.Texts("holidays") ?? []).Select(d => LocalDatePattern.Iso.Parse(d).Value).ToHashSet();
        var built = OfficeHours.Build(definition, zone, closed, "officeHours");
        return built.Hours ?? throw new InvalidDataException(string.Join("; ", built.Faults.Select(f => f.Message)));
    }

    private static string Expected(JsonElement json) => Line(
        At(json, "at"),
        json.Text("ping"),
        json.GetProperty("round").GetInt32(),
        json.GetProperty("level").GetString()!,
        json.GetProperty("who").EnumerateArray().Select(w => w.GetString()!));

    /// <summary>How an entry is written for comparing and for people.</summary>
    public static string Line(Instant at, string? ping, int round, string level, IEnumerable<string> who) =>
        $"{InstantPattern.General.Format(at)} {(ping is null ? "" : ping + " ")}round {round} {level}: {string.Join(", ", who)}".TrimEnd();

    private static string StateText(JsonElement json) => json.ValueKind == JsonValueKind.String
        ? json.GetString()!
        : string.Join(", ", json.EnumerateObject().OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => $"{p.Name}={p.Value.GetString()}"));

    private static Instant At(JsonElement json, string name) => InstantPattern.General.Parse(json.GetProperty(name).GetString()!).GetValueOrThrow();
}

/// <summary>What a person does at an instant.</summary>
internal sealed record CaseEvent(Instant At, string Type, string? Ping, string? Policy, string? Person, string? Priority, Instant? Until)
{
    public static CaseEvent Read(JsonElement json) => new(
        InstantPattern.General.Parse(json.Text("at")!).GetValueOrThrow(),
        json.Text("type")!,
        json.Text("ping"),
        json.Text("policy"),
        json.Text("person"),
        json.Text("priority"),
        json.Text("until") is { } until ? InstantPattern.General.Parse(until).GetValueOrThrow() : null);
}
