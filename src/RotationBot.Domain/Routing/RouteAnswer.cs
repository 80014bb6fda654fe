using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Routing;

/// <summary>What the rules say about a message.</summary>
/// <param name="Candidates">Best first; empty: no rule matched, the fallback serves.</param>
/// <param name="Question">What would decide between the owners; null if nothing needs asking.</param>
public sealed record RouteAnswer(IReadOnlyList<Candidate> Candidates, RouteQuestion? Question)
{
    public static readonly RouteAnswer Nothing = new([], null);

    /// <summary>Teams that own nothing of it and are to know.</summary>
    public IReadOnlyList<TeamId> Cc { get; init; } = [];
}

/// <summary>One team that may own the message.</summary>
/// <param name="Rule">The name of the topic or exception that decided ("IAM").</param>
/// <param name="Words">The words of the message it matched, as the message spells them, strongest first.</param>
public sealed record Candidate(Owner Owner, string Rule, IReadOnlyList<string> Words, double Score)
{
    private const int MostWords = 3;

    /// <summary>It looks after the message together with the other candidates of its rule; otherwise one of them does.</summary>
    public bool Together { get; init; }

    /// <summary>For people: <c>matched "SAML" -> IAM</c>.</summary>
    public string Why => Words.Count == 0 ? Rule : $"matched {string.Join(", ", Words.Take(MostWords).Select(w => $"\"{w}\""))} -> {Rule}";
}

/// <param name="Qualifier">The qualifier's id.</param>
/// <param name="Options">What can be answered, the best guess first, and who owns the message then.</param>
public sealed record RouteQuestion(string Qualifier, string Ask, IReadOnlyList<RouteOption> Options);

public sealed record RouteOption(string Id, string Label, Owner Owner);
