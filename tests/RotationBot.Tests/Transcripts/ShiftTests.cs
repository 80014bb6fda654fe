namespace RotationBot.Tests.Transcripts;

/// <summary>What people are told of their shifts, each in a conversation of their own.</summary>
public sealed class ShiftTests
{
    private const string File = "shifts.config.json";

    [Fact]
    public Task A() => Transcript.HoldsAsync("""
        rosa in #delivery: @rotationbot the pipeline is red
        +5 min
        sam replies: looking
        at Sun 29 Nov 12:00
        at Mon 30 Nov 09:30
        at Mon 30 Nov 10:00
        at Mon 30 Nov 10:40
        maria presses Ping Ana
        maria presses Ping Ana
        ana presses I have it
        ana presses I have it
        sam: /oncall ready
        at Mon 7 Dec 12:00
        sam: /oncall ready
        rosa in #delivery: @rotationbot the pipeline is red again
        """, File);
}
