using System.Text.Json;

namespace RotationBot.Conformance;

/// <summary>Plays the cases of the format <c>escalation-cases/1</c>.</summary>
public static class EscalationCases
{
    /// <summary>Empty: the case passes.</summary>
    public static IReadOnlyList<Mismatch> Check(JsonElement @case)
    {
        var played = EscalationCase.Read(@case);
        var (fired, state) = new EscalationRun(played).Play();
        Mismatch?[] mismatches =
        [
            fired.SequenceEqual(played.Expect) ? null : new("who is told when", Lines(played.Expect), Lines(fired)),
            state == played.FinalState ? null : new("the state at the end", played.FinalState, state),
        ];
        return [.. mismatches.OfType<Mismatch>()];
    }

    private static string Lines(IReadOnlyList<string> entries) =>
        entries.Count == 0 ? "nobody" : string.Concat(entries.Select(e => $"{Environment.NewLine}    {e}"));
}
