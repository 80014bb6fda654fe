namespace RotationBot.Domain.Rotas;

internal static class Earliest
{
    /// <summary>The earlier of two; null stands for never.</summary>
    public static T? Of<T>(T? one, T? other)
        where T : struct, IComparable<T> =>
        one is not { } first || (other is { } second && second.CompareTo(first) < 0) ? other : one;
}
