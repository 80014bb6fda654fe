using NodaTime;
using RotationBot.Domain.Commands;
using RotationBot.Domain.Conversation;

namespace RotationBot.Domain.Wording;

/// <summary>What is wrong, or odd, about a stretch of time as it was written.</summary>
internal static class RangeWords
{
    /// <param name="example">A whole command that would do.</param>
    public static Text Of(RangeFault fault, string phrase, string example) => Text.Of($"{Fault(fault, Lists.Excerpt(phrase, 40))} For example {new Span.Code(example)}.");

    /// <summary>Readings of the clock that never come, or come twice; null: none.</summary>
    public static Text? Oddities(RangeReading reading, DateTimeZone zone) =>
        reading.Written.Select(local => Times.Oddity(local, zone)).OfType<string>().Distinct().ToList() is { Count: > 0 } odd ? Text.Plain(string.Join(' ', odd)) : null;

    private static string Fault(RangeFault fault, string phrase) => fault switch
    {
        RangeFault.Missing => "From when to when?",
        RangeFault.Unreadable => $"I can't read \"{phrase}\" as a stretch of time.",
        RangeFault.NoEnd => $"\"{phrase}\" says when it begins; until when?",
        RangeFault.Backwards => $"\"{phrase}\" ends before it begins.",
        RangeFault.Skipped => $"\"{phrase}\" is an hour the clock skips that day, so nothing of it is left.",
        RangeFault.Past => $"\"{phrase}\" has passed already.",
        RangeFault.TooLong => $"\"{phrase}\" is more than a year; name a year at most.",
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, null),
    };
}
