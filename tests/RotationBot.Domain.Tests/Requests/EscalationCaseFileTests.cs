using System.Text.Json;
using RotationBot.Conformance;

namespace RotationBot.Domain.Tests.Requests;

public sealed class EscalationCaseFileTests
{
    private static IReadOnlyList<JsonElement> All { get; } =
        [.. CaseFile.Open(Path.Combine(AppContext.BaseDirectory, "Requests", "Data", "escalation-dev.json"), "escalation-cases/1").RootElement.GetProperty("cases").EnumerateArray()];

    public static TheoryData<string> Names => [.. All.Select(c => c.GetProperty("name").GetString()!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_case_is_told_as_expected(string name) =>
        Assert.Empty(EscalationCases.Check(All.Single(c => c.GetProperty("name").GetString() == name)));

    [Fact]
    public void A_wrong_expectation_is_reported()
    {
        var wrong = All[0].GetRawText().Replace("\"exhausted\"", "\"acked\"", StringComparison.Ordinal);

        Assert.Equal(["the state at the end"], EscalationCases.Check(JsonDocument.Parse(wrong).RootElement).Select(m => m.Question));
    }
}
