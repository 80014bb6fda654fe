using NodaTime;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Rotas;

/// <summary>One instant as the layers below ask about it.</summary>
/// <param name="Local">What the clock has reached by then: see <see cref="LocalTimes.Reached"/>.</param>
internal readonly record struct Moment(Instant At, LocalDateTime Local, Away Away)
{
    public bool IsAway(PersonId person) => Away.Is(person, At, Local);

    /// <summary>Null: the person is there.</summary>
    public Cause? WhyAway(PersonId person) => Away.Why(person, At, Local);
}
