using RotationBot.Tests.Configuration;
using RotationBot.Tests.Transcripts.Chat;

namespace RotationBot.Tests.Transcripts;

/// <summary>
/// A chat as one reads it, from Monday 23 November 2026, 10:00 in London. Lines that are not indented are what people
/// do; they are replayed. Indented lines are what follows from them: the bot's words, whom a message told, what a
/// question is answered with. "in thread" is the thread under the last message that was no reply.
/// </summary>
internal static class Transcript
{
    /// <summary>Stands for the address at which the host is reached: its port is another one each time.</summary>
    private const string ThisHost = "this-host";

    /// <param name="configuration">A file of this folder; null: the shipped one.</param>
    public static async Task HoldsAsync(string expected, string? configuration = null, CancellationToken cancellationToken = default)
    {
        await using var host = new BotHost(configuration is null ? Shipped.Path : Path.Combine(AppContext.BaseDirectory, "Transcripts", configuration));
        await host.StartAsync(hearsAllAgain: false, cancellationToken);
        using var workspace = new Workspace(() => host.Address);
        await SettleAsync(workspace, cancellationToken);
        var narrator = new Narrator(workspace);
        var script = new Script(host, workspace, narrator);
        var actual = new List<string>();
        foreach (var line in expected.Split('\n').Where(l => !l.StartsWith(' ')))
        {
            actual.Add(line);
            if (line.Length == 0)
                continue;
            var answers = await script.PlayAsync(line, cancellationToken);
            await SettleAsync(workspace, cancellationToken);
            actual.AddRange(answers);
            var news = await narrator.NewsAsync(script.Channel, script.Thread, cancellationToken);
            actual.AddRange(news.Select(n => n.Replace(host.Address.Authority, ThisHost, StringComparison.Ordinal)));
        }
        Compare(expected.Split('\n'), actual);
    }

    /// <summary>Returns when the bot has done all it has to do now.</summary>
    private static Task SettleAsync(Workspace workspace, CancellationToken cancellationToken) =>
        workspace.DoAsync("clock/advance", new { minutes = 0 }, cancellationToken);

    private static void Compare(string[] expected, List<string> actual)
    {
        var first = Enumerable.Range(0, Math.Max(expected.Length, actual.Count)).FirstOrDefault(i => expected.ElementAtOrDefault(i) != actual.ElementAtOrDefault(i), -1);
        if (first >= 0)
            Assert.Fail($"Line {first + 1} should be\n{expected.ElementAtOrDefault(first)}\nbut is\n{actual.ElementAtOrDefault(first)}\n\nThe whole transcript:\n{string.Join('\n', actual)}\n");
    }
}
