using Microsoft.AspNetCore.Http.Features;

namespace RotationBot.Emulators;

/// <summary>Gives a socket a stream that can go dead without being closed.</summary>
internal sealed class FreezableUpgrade(IHttpUpgradeFeature inner) : IHttpUpgradeFeature
{
    public FreezableStream? Stream { get; private set; }

    public bool IsUpgradableRequest => inner.IsUpgradableRequest;

    public async Task<Stream> UpgradeAsync() => Stream = new FreezableStream(await inner.UpgradeAsync());
}
