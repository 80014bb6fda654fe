using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Rotas;

/// <summary>A stretch of a role of a rota that passes to others.</summary>
/// <param name="IsOpenEnded">It goes on beyond what was looked at.</param>
internal sealed record RotaMove(RotaId Rota, MovedShift Shift, bool IsOpenEnded = false);
