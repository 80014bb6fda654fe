using System.Globalization;
using System.Text;
using RotationBot.Emulators.Mattermost.Api;
using RotationBot.Emulators.Mattermost.State;

namespace RotationBot.Emulators.Mattermost.Integrations;

/// <summary>Somebody did something, so they may be shown a dialog for a short while.</summary>
/// <param name="ClientId">What their client knows it by.</param>
/// <param name="Id">What the integration is given.</param>
internal sealed record Trigger(string ClientId, string Id);

internal sealed class Triggers(Site site)
{
    public Trigger New(string userId)
    {
        var clientId = Ids.New();
        var text = string.Create(CultureInfo.InvariantCulture, $"{clientId}:{userId}:{site.Now}:{Ids.New()}");
        return new Trigger(clientId, Convert.ToBase64String(Encoding.UTF8.GetBytes(text)));
    }

    /// <returns>The client's half, and whose it is.</returns>
    public (string ClientId, string UserId) Open(string triggerId)
    {
        var parts = Decoded(triggerId).Split(':');
        if (parts.Length != 4)
            throw Errors.TriggerUnreadable();
        var seconds = site.IsOld ? 3 : 30;
        if (site.Now - long.Parse(parts[2], CultureInfo.InvariantCulture) > seconds * 1000)
            throw Errors.TriggerExpired(seconds);
        return (parts[0], parts[1]);
    }

    private static string Decoded(string triggerId)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(triggerId));
        }
        catch (FormatException)
        {
            throw Errors.TriggerUnreadable();
        }
    }
}
