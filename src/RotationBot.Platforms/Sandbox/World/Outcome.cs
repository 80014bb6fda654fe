namespace RotationBot.Platforms.Sandbox.World;

internal enum Why
{
    /// <summary>There is no such user, channel, message, button or group.</summary>
    Unknown,

    /// <summary>It is somebody else's.</summary>
    Forbidden,

    /// <summary>The request makes no sense as it is.</summary>
    Senseless,
}

/// <param name="Sentence">Says to people what to do about it.</param>
internal sealed record Refusal(Why Why, string Sentence);

/// <summary>What was asked for, or why it is refused.</summary>
internal readonly record struct Outcome<T>(T? Value, Refusal? Refusal)
{
    public static implicit operator Outcome<T>(T value) => new(value, null);

    public static implicit operator Outcome<T>(Refusal refusal) => new(default, refusal);
}
