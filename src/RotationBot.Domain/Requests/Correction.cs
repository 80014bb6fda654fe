using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Requests;

/// <summary>Somebody said that a request had come to the wrong team: what the owners of the rules learn from.</summary>
/// <param name="From">Null: nobody owned it.</param>
/// <param name="Rule">The rule that misled, without the words of the message; null: none did.</param>
/// <param name="Why">The rule with the words it matched; blank once retention has passed.</param>
public sealed record Correction(TeamId? From, TeamId To, UserRef By, Instant At, string? Rule, string? Why)
{
    /// <param name="before">As it was when somebody said so. Where people had moved it, no rule is to blame, and both reasons are that move.</param>
    public static Correction Of(Request before, TeamId to, UserRef by, Instant at)
    {
        var byRule = before.Why != before.Rule;
        return new(before.Team, to, by, at, byRule ? before.Rule : null, byRule ? before.Why : null);
    }
}
