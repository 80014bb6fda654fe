using BenchmarkDotNet.Attributes;
using NodaTime;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;

namespace RotationBot.Benchmarks.Rotas;

/// <summary>Weekly rotas with a backup and a lead in London, asked far ahead.</summary>
public class RotaQuestions
{
    private const int Rotas = 1000;
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 5, 12, 0);
    private static readonly Instant TenYearsOn = Start + Duration.FromDays(3652);
    private static readonly RoleName Primary = new("primary");

    private readonly Rota[] rotas = [.. Enumerable.Range(0, Rotas).Select(Make)];

    [Benchmark]
    public int WhoIsOnInTenYears() => rotas[0].WhoIsOn(TenYearsOn, RotaRecords.None).Roles.Count;

    [Benchmark]
    public int YearOfAThousandRotas() => rotas.Sum(r => r.Timeline(Primary, Start, Start + Duration.FromDays(364), RotaRecords.None).Items.Count);

    private static Rota Make(int number)
    {
        string[] people = [.. Enumerable.Range(0, 6).Select(p => $"person-{p}")];
        var definition = new RotaDefinition
        {
            TimeZone = "Europe/London",
            People = people,
            Roles =
            [
                new() { Name = "primary", Kind = "rotation", Participants = [.. people.Skip(number % 3)], Start = "2026-01-05", Handover = "10:00", Every = new(1, "weeks") },
                new() { Name = "backup", Kind = "follows", Of = "primary", Offset = 1 },
                new() { Name = "lead", Kind = "static", Participants = [people[0]] },
            ],
        };
        return Rota.Build(definition).Rota!;
    }
}
