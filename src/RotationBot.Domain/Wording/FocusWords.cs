using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Wording;

/// <summary>What is said so that engineers who are not on call keep their focus.</summary>
internal static class FocusWords
{
    /// <summary>To whoever mentioned them, and nobody else.</summary>
    public static Text LeaveOut(Turn turn, Team team, IReadOnlyList<PersonId> people)
    {
        var who = $"{Lists.And([.. people.Select(turn.Roster.NameOf)])} {(people.Count == 1 ? "isn't" : "aren't")}";
        var instead = team.Group is { } group ? $"{group} reaches the right person." : "mention me, and I'll tell whoever is.";
        return Text.Of($"{who} on call for {team.Name} right now. To protect focus, please leave individuals out: {instead}");
    }
}
