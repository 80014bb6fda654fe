using NodaTime;
using RotationBot.Configuration;
using RotationBot.Domain;
using RotationBot.Domain.Reconfiguring;
using RotationBot.Engine;
using RotationBot.Schedule;
using RotationBot.Store;

namespace RotationBot.InForce;

/// <summary>Brings a configuration into force: whole, or not at all.</summary>
internal sealed class Taking(IStore store, FactsLoader loader, Followers followers, Bells bells, TimeProvider time)
{
    private Settings? inForce;

    public async Task<Taken> TakeAsync(Settings written, CancellationToken cancellationToken)
    {
        var now = time.WholeSecond();
        var known = await store.ReadAsync(Remembered.Of, cancellationToken);
        var next = Continued.From(written, known, now);
        if (next.Faults.Count > 0)
            return new(next.Faults, null);
        var before = inForce ?? Last(written, known, now);
        FollowAll(followers.Platforms, next.Settings);
        var what = await store.WriteAsync(s => Save(s, known, before, next, now), cancellationToken);
        FollowAll(followers.Host, next.Settings);
        inForce = next.Settings;
        bells.RingAll();
        return new([], what);
    }

    /// <summary>Told each time: that nothing is told twice is up to who looks at the file.</summary>
    /// <param name="cause">The same for the same text.</param>
    public async Task RefuseAsync(string file, string cause, IReadOnlyList<string> faults, CancellationToken cancellationToken)
    {
        var now = time.WholeSecond();
        await store.WriteAsync(s => Save(s, Reconfiguration.Refuse(loader.ForRequest(s, null, now), new(Cause(s, cause, now), file, faults), now), now), cancellationToken);
        bells.Outbox.Ring();
    }

    /// <summary>The file is in order again after it was refused, and nothing has changed.</summary>
    public async Task MendedAsync(string file, CancellationToken cancellationToken)
    {
        var now = time.WholeSecond();
        await store.WriteAsync(s => Save(s, Reconfiguration.Mend(loader.ForRequest(s, null, now), Cause(s, "mended", now), file, now), now), cancellationToken);
        bells.Outbox.Ring();
    }

    private static string Cause(IStoreSession session, string what, Instant now) =>
        FormattableString.Invariant($"config/{session.Configurations.Last()?.Seq}/{what}/{now}");

    /// <summary>What was in force when the host last ran; null: it never did, or the same, or something that this version reads no more.</summary>
    private static Settings? Last(Settings written, Remembered known, Instant now) =>
        known.Last is { } last && written.Source is { } source && source.Text != last.Text && ConfigurationFile.Read(source with { Text = last.Text }).Settings is { } settings
            ? Continued.From(settings, known, now).Settings
            : null;

    /// <returns>Null: there is nothing to tell.</returns>
    private Reconfigured? Save(IStoreSession session, Remembered known, Settings? before, Continued next, Instant now)
    {
        var earlier = before is null ? null : loader.For(session, before.Organisation, now);
        foreach (var lost in next.Lost)
            session.Changes.Save(lost);
        foreach (var (rota, history) in next.Histories.Where(h => !ReferenceEquals(known.Histories.GetValueOrDefault(h.Key), h.Value)))
            session.Configurations.Save(rota, history);
        if (next.Settings.Source is not { } source || source.Text == known.Last?.Text)
            return null;
        var number = session.Configurations.Add(now, source.Text);
        if (before is null || earlier is null)
            return null;
        var what = FileDifference.Between(before.File, next.Settings.File, FormattableString.Invariant($"config/{number}"));
        Save(session, Reconfiguration.Decide(earlier, loader.For(session, next.Settings.Organisation, now), what, now), now);
        return what;
    }

    private static bool Save(IStoreSession session, Decision decision, Instant now)
    {
        Deciding.Save(session, decision, now);
        return true;
    }

    private static void FollowAll(IEnumerable<IFollowConfiguration> followers, Settings settings)
    {
        foreach (var follower in followers)
            follower.Follow(settings);
    }
}

/// <param name="Faults">None: it is in force.</param>
/// <param name="What">What has changed; null: nothing, or it is the first.</param>
internal sealed record Taken(IReadOnlyList<ConfigFault> Faults, Reconfigured? What);
