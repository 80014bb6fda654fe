using System.Text.Json;
using RotationBot.Conformance;

namespace RotationBot.Domain.Tests.Rotas;

public sealed class RotaCaseFileTests
{
    private static readonly JsonDocument Cases =
        CaseFile.Open(Path.Combine(AppContext.BaseDirectory, "Rotas", "Data", "cases-dev.json"), "rota-cases/1");

    public static TheoryData<string> Names => [.. All.Select(@case => @case.GetProperty("name").GetString()!)];

    private static IEnumerable<JsonElement> All => Cases.RootElement.GetProperty("cases").EnumerateArray();

    [Theory]
    [MemberData(nameof(Names))]
    public void Case_gets_the_answers_it_expects(string name) =>
        Assert.Empty(RotaCases.Check(All.Single(@case => @case.GetProperty("name").GetString() == name)));

    [Fact]
    public void A_wrong_expectation_is_reported_with_what_came_instead()
    {
        using var document = JsonDocument.Parse("""
            {"name": "wrong", "rota": {"timeZone": "UTC", "people": ["ana"], "roles": [{"name": "lead", "kind": "static", "participants": ["ana"]}]},
             "queries": [{"at": "2026-01-05T09:00:00Z", "expect": {"lead": ["ben"]}}, {"at": "2026-01-05T09:00:00Z", "expect": {"lead": ["ana"]}}]}
            """);

        var mismatch = Assert.Single(RotaCases.Check(document.RootElement));

        Assert.Equal("""{"lead":["ben"]}""", mismatch.Expected);
        Assert.Equal("""{"lead":["ana"]}""", mismatch.Got);
    }
}
