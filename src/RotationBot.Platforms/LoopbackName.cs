using System.Net;

namespace RotationBot.Platforms;

/// <summary>
/// Whether a request names this machine by a name of its own. A page from elsewhere can make a browser here ask, but
/// only under its own name, even where that leads to this machine.
/// </summary>
public static class LoopbackName
{
    /// <param name="host">As in a Host header, without the port.</param>
    public static bool Is(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
