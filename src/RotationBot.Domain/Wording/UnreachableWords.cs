using RotationBot.Domain.Conversation;
using RotationBot.Domain.Notices;

namespace RotationBot.Domain.Wording;

/// <summary>Said to the bot's owners where a person on call has no account.</summary>
internal static class UnreachableWords
{
    public static Text Of(Turn turn, Takeover role)
    {
        var zone = turn.Facts.Organisation.Rotas[role.Rota].TimeZone;
        return Text.Of($"{turn.Roster.NameOf(role.Person)} {(role.At > turn.Now ? "will be" : "is")} {turn.Roster.NameOf(role.Rota, role.Role.Name)} from {Times.Full(role.At, zone, turn.Now)}, and has no account I can reach: no reminder, no ping. Please tell them, or let somebody cover.");
    }
}
