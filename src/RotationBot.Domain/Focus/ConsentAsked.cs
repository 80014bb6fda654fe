using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Focus;

/// <summary>Somebody would like to bring in a second engineer, and whoever may agree has been asked.</summary>
/// <param name="Posts">Our posts that ask; their buttons go once it is settled.</param>
public sealed record ConsentAsked(PersonId Person, UserRef By, IReadOnlyList<EffectKey> Posts);
