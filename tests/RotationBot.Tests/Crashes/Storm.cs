namespace RotationBot.Tests.Crashes;

/// <summary>Several writers and somebody who winds the clock, at a host that is killed again and again on the same data.</summary>
internal sealed class Storm(string folder, int seed)
{
    private const string AtStartUp = "at start-up";
    private const string AfterDeeds = "after accepted deeds";
    private const string AfterChanges = "after changes shown";
    private const string WhileWound = "while the clock was wound";

    private readonly Random random = new(seed);
    private readonly Counter accepted = new();
    private volatile TaskCompletionSource<SandboxClient> present = Fresh();

    public IReadOnlyList<Writer> Writers { get; private set; } = [];

    /// <summary>How often the host was killed, by the moment.</summary>
    public Dictionary<string, int> Kills { get; } = [];

    public async Task RageAsync(int kills, CancellationToken cancellationToken)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Writers = [.. new[] { "rosa", "kim", "ivo" }.Select((asker, i) => new Writer(asker, unchecked(seed * 31 + i), accepted))];
        var writing = Writers.Select(w => Task.Run(() => WriteAsync(w, end.Token, cancellationToken), cancellationToken)).ToList();
        for (var i = 0; i < kills && !end.IsCancellationRequested; i++)
            await Task.WhenAny(LiveAndDieAsync(cancellationToken), Task.WhenAll(writing)).Unwrap();
        await end.CancelAsync();
        await Task.WhenAll(writing);
    }

    public HostProcess Start(params IEnumerable<string> more) =>
        HostProcess.Start(["--config", Path.Combine(AppContext.BaseDirectory, "Crashes", "storm.config.json"), "--port", "0", "--data", folder, .. more]);

    private async Task LiveAndDieAsync(CancellationToken cancellationToken)
    {
        var moment = Draw();
        await using var host = Start(moment == AtStartUp ? ["--verbose"] : []);
        var life = moment == AtStartUp ? await StartUpAsync(host, cancellationToken) : await LiveAsync(host, moment, cancellationToken);
        Assert.False(host.HasExited, $"the host ended by itself {moment}");
        host.Kill();
        Assert.Equal("", (await host.EndAsync(cancellationToken)).Errors);
        await life;
        Kills[moment] = Kills.GetValueOrDefault(moment) + 1;
    }

    private string Draw() => random.Next(10) switch
    {
        0 => AtStartUp,
        1 or 2 or 3 => AfterDeeds,
        4 or 5 or 6 => AfterChanges,
        _ => WhileWound,
    };

    /// <summary>Progress is measured in lines of the log; none: the very beginning.</summary>
    private async Task<Task> StartUpAsync(HostProcess host, CancellationToken cancellationToken)
    {
        var lines = random.Next(12);
        if (lines > 0)
            await Task.WhenAny(host.Lines.MoreAsync(lines, cancellationToken), host.Address);
        return Task.CompletedTask;
    }

    /// <summary>Returns when the moment has come.</summary>
    /// <returns>What ends with the host.</returns>
    private async Task<Task> LiveAsync(HostProcess host, string moment, CancellationToken cancellationToken)
    {
        var client = new SandboxClient(await host.Address.WaitAsync(cancellationToken));
        var (changes, clock) = (new Counter(), new Counter());
        var watching = client.WatchAsync(changes, clock, cancellationToken);
        var comes = moment switch
        {
            AfterDeeds => accepted.MoreAsync(random.Next(1, 13), cancellationToken),
            AfterChanges => changes.MoreAsync(random.Next(1, 41), cancellationToken),
            _ => clock.MoreAsync(random.Next(1, 5), cancellationToken),
        };
        var winding = moment == WhileWound || random.Next(3) == 0 ? WindAsync(client, random.Next(1, 40), cancellationToken) : Task.CompletedTask;
        present.SetResult(client);
        await (moment == WhileWound ? Task.WhenAny(comes, winding) : comes);
        present = Fresh();
        return Task.WhenAll(watching, winding);
    }

    private static async Task WindAsync(SandboxClient client, int minutes, CancellationToken cancellationToken)
    {
        try
        {
            await client.AdvanceAsync(minutes, cancellationToken);
        }
        catch (Exception e) when (SandboxClient.IsBroken(e))
        {
            return;
        }
    }

    /// <summary>A deed that was begun is finished, or nobody would know whether it was done.</summary>
    private async Task WriteAsync(Writer writer, CancellationToken end, CancellationToken cancellationToken)
    {
        while (await NextHostAsync(end) is { } client)
        {
            try
            {
                await writer.StepAsync(client, cancellationToken);
            }
            catch (Exception e) when (SandboxClient.IsBroken(e))
            {
                continue;
            }
        }
    }

    /// <returns>Null: the storm is over.</returns>
    private async Task<SandboxClient?> NextHostAsync(CancellationToken end)
    {
        try
        {
            return end.IsCancellationRequested ? null : await present.Task.WaitAsync(end);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private static TaskCompletionSource<SandboxClient> Fresh() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
