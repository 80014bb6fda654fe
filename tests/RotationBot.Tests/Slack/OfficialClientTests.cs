using System.Globalization;
using System.Net;
using System.Net.Sockets;
using RotationBot.Emulators.Slack;
using RotationBot.Tests.House;

namespace RotationBot.Tests.Slack;

/// <summary>Slack's own clients, those the world's bots run on, take the emulator for Slack. Alone, because they measure what they wait for.</summary>
[Collection(nameof(OfficialClientTests))]
[CollectionDefinition(nameof(OfficialClientTests), DisableParallelization = true)]
public sealed class OfficialClientTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    [SkippableFact]
    public async Task The_official_clients_find_nothing_wrong_with_the_emulator()
    {
        NodeScript.Need();
        await using var server = await SlackServer.StartAsync(new SlackSettings
        {
            Seed = SmallWorkspace.Build,
            Retries = [TimeSpan.Zero, TimeSpan.FromSeconds(1.5), TimeSpan.FromSeconds(3)],
        });

        var output = await RunAsync(server);

        Assert.Contains("78 passed, 0 failed, 0 skipped", output[^1], StringComparison.Ordinal);
    }

    /// <summary>The clients ask on purpose for a method there is not.</summary>
    private static async Task<IReadOnlyList<string>> RunAsync(SlackServer server)
    {
        using var patience = new CancellationTokenSource(Patience, TimeProvider.System);
        try
        {
            return await NodeScript.RunAsync("slack-rig.mjs", [], patience.Token, new()
            {
                ["SLACK_API_URL"] = server.ApiUrl.ToString(),
                ["SLACK_APP_TOKEN"] = server.Settings.AppToken,
                ["SLACK_BOT_TOKEN"] = server.Settings.BotToken,
                ["SLACK_LIMITED_TOKEN"] = SmallWorkspace.LimitedToken,
                ["SLACK_SIGNING_SECRET"] = server.Settings.SigningSecret,
                ["RIG_HTTP_PORT"] = TwoFreePorts().ToString(CultureInfo.InvariantCulture),
            });
        }
        finally
        {
            server.ForgiveUnknown();
        }
    }

    /// <returns>The lower of two neighbours.</returns>
    private static int TwoFreePorts()
    {
        for (; ; )
        {
            using var one = new TcpListener(IPAddress.Loopback, 0);
            one.Start();
            var port = ((IPEndPoint)one.LocalEndpoint).Port;
            try
            {
                using var next = new TcpListener(IPAddress.Loopback, port + 1);
                next.Start();
                return port;
            }
            catch (SocketException)
            {
                continue;
            }
        }
    }
}
