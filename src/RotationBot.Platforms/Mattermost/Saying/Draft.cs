using RotationBot.Domain.Conversation;

namespace RotationBot.Platforms.Mattermost.Saying;

/// <summary>Something to be said, wherever.</summary>
/// <param name="Pinging">Else it tells nobody, whatever it mentions.</param>
/// <param name="OnlyFor">The id of the only user who sees it; empty: everybody does.</param>
internal sealed record Draft(EffectKey Key, int? Request, Text Text, IReadOnlyList<Button> Buttons, bool Pinging = false, string OnlyFor = "");
