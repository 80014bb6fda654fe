using RotationBot.Domain.Conversation;
using RotationBot.Platforms.Mattermost.Socket;

namespace RotationBot.Platforms.Mattermost.Hearing;

/// <summary>Brings what is heard into the inbox, in its order. The position moves with what is stored, never before it.</summary>
internal sealed class Hears(IInbox inbox, Ear ear, CatchingUp catchingUp, Position position, Action caughtUp)
{
    private readonly List<ChatEvent> waiting = [];
    private long waitingUpTo;

    public async ValueTask FrameAsync(Frame frame, CancellationToken cancellationToken)
    {
        var heard = await ear.HearAsync(frame, cancellationToken);
        waitingUpTo = Math.Max(waitingUpTo, heard.At);
        if (heard.Event is not null)
            waiting.Add(heard.Event);
    }

    public async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        if (waitingUpTo == 0 && waiting.Count == 0)
            return;
        position.Pass(waitingUpTo);
        IReadOnlyList<ChatEvent> events = [.. waiting];
        waiting.Clear();
        waitingUpTo = 0;
        await inbox.HearAsync(MattermostPlatform.Name, events, position.Text, cancellationToken);
    }

    public async ValueTask CatchUpAsync(CancellationToken cancellationToken)
    {
        await FlushAsync(cancellationToken);
        await catchingUp.RunAsync(inbox, position, cancellationToken);
        inbox.CaughtUp(MattermostPlatform.Name);
        caughtUp();
    }
}
