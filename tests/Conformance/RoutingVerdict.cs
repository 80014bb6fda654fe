using RotationBot.Domain.Routing;

namespace RotationBot.Conformance;

/// <summary>How one message fared.</summary>
/// <param name="Offered">Teams in the order they are offered, the fallback's team if no rule matched.</param>
internal sealed record RoutingVerdict(RoutingCase Case, RouteAnswer Answer, IReadOnlyList<string> Offered)
{
    private static readonly Dictionary<string, string> NothingAnswered = [];

    /// <exception cref="InvalidDataException">The case asks for a ruleset the rules do not hold.</exception>
    public static RoutingVerdict Of(RoutingCase row, IReadOnlyDictionary<string, Ruleset> rulesets)
    {
        if (!rulesets.TryGetValue(row.Ruleset, out var ruleset))
            throw new InvalidDataException($"line {row.Line}: no ruleset {row.Ruleset}");
        var answer = MessageShape.IsEmptyOrGreeting(row.Text) ? RouteAnswer.Nothing : ruleset.Route(row.Text, NothingAnswered);
        var candidates = answer.Candidates.Select(candidate => candidate.Owner.Team.Value);
        return new RoutingVerdict(row, answer, [.. answer.Candidates.Count == 0 && ruleset.Fallback.Team is { } team ? [team.Value] : candidates]);
    }

    public bool FallbackRight => Answer.Candidates.Count == 0 || FirstExpected || Answer.Question is not null;

    public bool OwnerRight => FirstExpected;

    public bool AmbiguityHandled => FirstExpected && Offered.Intersect(Case.Teams).Count() >= 2;

    /// <summary>No team is offered beside the expected ones: the asker is not bothered with a choice.</summary>
    public bool NobodyBesides => !Offered.Except(Case.Teams).Except(Case.Cc).Any();

    public bool CcNamed => Case.Cc.All(team => Offered.Contains(team) || Answer.Cc.Any(cc => cc.Value == team));

    public bool Passed => Case.Fallback ? FallbackRight : OwnerRight;

    private bool FirstExpected => Offered.Count > 0 && Case.Teams.Contains(Offered[0]);

    public string Explanation =>
        $"line {Case.Line} [{Case.Ruleset}] {Case.Text.ReplaceLineEndings(" ")}\n" +
        $"    expected {Listed(Case.Teams)} ({Case.Why})\n" +
        $"    offered  {Listed([.. Answer.Candidates.Select(Told)])}";

    private static string Told(Candidate candidate) =>
        FormattableString.Invariant($"{candidate.Owner.Team} ({candidate.Rule}: {string.Join(", ", candidate.Words)}; {candidate.Score:0.00})");

    private static string Listed(IReadOnlyList<string> teams) => teams.Count == 0 ? "nobody" : string.Join(", ", teams);
}
