namespace RotationBot.Domain.Directory;

/// <summary>How a rota is shown in a channel's header.</summary>
/// <param name="Template">
/// Begins with <c>on call:</c>. <c>{role}</c> is the holder's name, or "nobody" in a gap;
/// <c>{role.until}</c> when that ends, in the rota's zone.
/// </param>
public sealed record HeaderTemplate(ChannelId Channel, RotaId Rota, string Template);
