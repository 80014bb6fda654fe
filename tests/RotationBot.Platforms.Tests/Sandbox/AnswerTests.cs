using RotationBot.Domain.Conversation;
using RotationBot.Platforms.Sandbox.World;

namespace RotationBot.Platforms.Tests.Sandbox;

/// <summary>Whoever gave a command and waits for its answer.</summary>
public sealed class AnswerTests : IDisposable
{
    private readonly TestWorld test = new();
    private readonly string command;

    public AnswerTests() => command = test.World.People.Command("set", "guest", "/oncall", "", null).Value!;

    public void Dispose() => test.Dispose();

    [Fact]
    public async Task An_answer_that_is_there_already_leaves_nobody_waiting()
    {
        Answer();

        Assert.Equal("Sam", (await AskAsync(CancellationToken.None))!.Text);
        Assert.Equal(0, test.World.Signals.Askers);
    }

    [Fact]
    public async Task Who_leaves_waits_no_more_and_the_others_are_still_told()
    {
        using var leaving = new CancellationTokenSource();
        var (first, second) = (AskAsync(leaving.Token), AskAsync(CancellationToken.None));
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.Equal(1, test.World.Signals.Askers);
        Answer();

        Assert.Equal("Sam", (await second)!.Text);
        Assert.Equal(0, test.World.Signals.Askers);
    }

    private void Answer() =>
        test.World.Bot.Answer(command, new Saying(new EffectKey("answer"), "set", null, Text.Plain("Sam"), [], "guest"));

    private Task<MessageView?> AskAsync(CancellationToken cancellationToken) =>
        test.World.AnswerAsync(command, Timeout.InfiniteTimeSpan, cancellationToken);
}
