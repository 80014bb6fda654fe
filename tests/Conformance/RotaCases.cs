using System.Text.Json;
using System.Text.Json.Nodes;
using RotationBot.Domain.Rotas;

namespace RotationBot.Conformance;

/// <summary>Runs the cases of the format <c>rota-cases/1</c>.</summary>
public static class RotaCases
{
    /// <summary>Empty: the case passes.</summary>
    public static IReadOnlyList<Mismatch> Check(JsonElement @case)
    {
        var (rota, records, codes) = Build(@case);
        if (@case.Text("expectError") is { } expected)
            return codes.Contains(expected) ? [] : [new("building the rota", expected, Said(codes))];
        return rota is null || codes.Count > 0
            ? [new("building the rota", "no error", Said(codes))]
            : [.. @case.GetProperty("queries").EnumerateArray().Select(query => Ask(rota, records, query)).OfType<Mismatch>()];
    }

    private static (Rota? Rota, RotaRecords Records, IReadOnlyList<string> Codes) Build(JsonElement @case)
    {
        var build = Rota.Build(RotaCaseReader.Rota(@case.GetProperty("rota")));
        try
        {
            var records = RotaCaseReader.Records(@case);
            var faults = build.Faults.Concat(build.Rota?.Check(records) ?? []);
            return (build.Rota, records, [.. faults.Select(fault => fault.Code)]);
        }
        catch (BadInstantException)
        {
            return (build.Rota, RotaRecords.None, [.. build.Faults.Select(fault => fault.Code), "bad-instant"]);
        }
    }

    private static Mismatch? Ask(Rota rota, RotaRecords records, JsonElement query)
    {
        var answer = RotaQuery.Answer(rota, records, query);
        if (query.Text("expectError") is { } code)
            return answer.Error == code ? null : new(query.GetRawText(), code, Said(answer));
        var expected = JsonNode.Parse(query.GetProperty("expect").GetRawText());
        return answer.Error is null && JsonNode.DeepEquals(answer.Value, expected)
            ? null
            : new(query.GetRawText(), Said(expected), Said(answer));
    }

    private static string Said(IReadOnlyList<string> codes) => codes.Count == 0 ? "no error" : string.Join(", ", codes);

    private static string Said(RotaQueryAnswer answer) => answer.Error ?? Said(answer.Value);

    private static string Said(JsonNode? value) => value?.ToJsonString() ?? "null";
}
