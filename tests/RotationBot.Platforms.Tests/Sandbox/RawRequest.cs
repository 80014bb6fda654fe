using System.Net;
using System.Net.Sockets;
using System.Text;

namespace RotationBot.Platforms.Tests.Sandbox;

/// <summary>A request byte by byte, as no well-behaved client would write it.</summary>
internal static class RawRequest
{
    /// <returns>The status, and all that came with it; 0: the connection was closed without a word.</returns>
    public static async Task<(int Status, string Answer)> SendAsync(Uri host, ReadOnlyMemory<byte> request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, host.Port);
        await using var stream = client.GetStream();
        await TryAsync(async () => await stream.WriteAsync(request));
        using var answer = new MemoryStream();
        await TryAsync(async () => await stream.CopyToAsync(answer));
        var text = Encoding.UTF8.GetString(answer.ToArray());
        return (text.Split(' ') is [_, var status, ..] ? int.Parse(status, System.Globalization.CultureInfo.InvariantCulture) : 0, text);
    }

    public static Task<(int Status, string Answer)> SendAsync(Uri host, string request) => SendAsync(host, Encoding.UTF8.GetBytes(request));

    /// <summary>A server that has heard enough closes the connection, and what is under way breaks.</summary>
    private static async Task TryAsync(Func<Task> transfer)
    {
        try
        {
            await transfer();
        }
        catch (IOException)
        {
            return;
        }
    }
}
