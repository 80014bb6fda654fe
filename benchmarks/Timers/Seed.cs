using NodaTime;
using RotationBot.Benchmarks.Pipeline;
using RotationBot.Domain;
using RotationBot.Domain.Conversation;
using RotationBot.Engine;
using RotationBot.Platforms;
using RotationBot.Store;

namespace RotationBot.Benchmarks.Timers;

/// <summary>Fills the store with requests as the bot itself would have left them: asked, answered, and nobody has taken them yet.</summary>
internal sealed class Seed(IStore store, HostFacts host)
{
    private const int PerTransaction = 1_000;

    /// <summary>How long the shipped policy gives the first person.</summary>
    private static readonly Duration FirstLevel = Duration.FromMinutes(15);

    /// <param name="due">When the next level of the request with that number is due.</param>
    public async Task SowAsync(IEnumerable<int> numbers, Func<int, Instant> due, CancellationToken cancellationToken)
    {
        foreach (var chunk in numbers.Chunk(PerTransaction))
            await store.WriteAsync(s => Sow(s, chunk, due), cancellationToken);
    }

    private bool Sow(IStoreSession session, int[] numbers, Func<int, Instant> due)
    {
        foreach (var number in numbers)
            Sow(session, number, due(number));
        return true;
    }

    private void Sow(IStoreSession session, int number, Instant due)
    {
        var facts = new Facts { Organisation = host.Organisation, Platforms = host.Platforms, NextNumber = number };
        var asked = due - FirstLevel;
        var decision = Decider.Decide(facts, Mentions.Ask(number % LoadConfig.Channels, $"seed-{number}"), asked);
        if (decision.Request?.DueAt != due || !session.Requests.Save(decision.Request))
            throw new InvalidOperationException($"request {number} would be due at {decision.Request?.DueAt}, not at {due}");
        foreach (var effect in decision.Effects)
        {
            session.Outbox.Add(effect, asked);
            session.Outbox.Done(session.Outbox.Last(), new Receipt(new MessageRef(decision.Request.Message.Channel, $"reply-{number}")));
        }
    }
}
