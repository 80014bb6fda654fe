using RotationBot.Domain;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Wording;
using RotationBot.Platforms.Mattermost.Incoming;
using RotationBot.Store;

namespace RotationBot.Engine;

/// <summary>What can be chosen with the buttons of a request, as it stands and by the configuration in force.</summary>
internal sealed class RequestChoices(IStore store, HostFacts host) : IButtonChoices
{
    public Task<IReadOnlyList<Choice>> OfAsync(MessageRef on, ButtonId button, CancellationToken cancellationToken) => store.ReadAsync(
        session => session.Requests.Find(new Wanted(Message: on)) is { } request ? ButtonChoices.Of(host.Organisation, request, button) : [],
        cancellationToken);
}
