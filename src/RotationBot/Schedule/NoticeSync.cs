using NodaTime;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Notices;
using RotationBot.Engine;
using RotationBot.Store;

namespace RotationBot.Schedule;

/// <summary>
/// What people should have been told by now, less what they were told. That is known from the keys of the outbox. Those are
/// kept for 30 days at least, and nothing is told later than <see cref="NoticeRules.Farthest"/> after its moment: so
/// nothing is told again because it was forgotten.
/// </summary>
internal sealed class NoticeSync(HostFacts host, FactsLoader loader, IDecide decide, Heartbeat heartbeat)
{
    private volatile NoticeLook? last;

    public NoticeLook? Last => last;

    public Instant? Next => last?.Next;

    /// <summary>Before anything is said it must be known how long the bot was away.</summary>
    public Heartbeat Heartbeat => heartbeat;

    public void Said(NoticeLook look) => last = look;

    /// <summary>Whether that look still holds.</summary>
    public bool IsInStep(NoticeLook? then, IStoreSession session, Instant now) => then is { } look
        && look.Stamp == session.Changes.Stamp() && ReferenceEquals(look.Organisation, host.Organisation) && now < look.Next;

    public NoticeLook Look(IStoreSession session, Instant now)
    {
        var facts = loader.ForRequest(session, null, now);
        var since = session.Host.RanFirst();
        var shifts = decide.Notices(facts, since ?? now, now);
        var digests = Digests.At(facts.Organisation, session.Configurations.InForceSince() ?? since ?? now, now);
        return new(
            [.. shifts.Due.Concat(digests.Due).Where(n => !IsSaid(session, n))],
            Instant.Min(shifts.Next, digests.Next), session.Changes.Stamp(), facts.Organisation, since is null);
    }

    /// <returns>What could not be said, and why: it holds up nothing else and is tried again at the next look.</returns>
    public IReadOnlyList<(Notice Notice, Exception Why)> Say(IStoreSession session, NoticeLook look, Instant now)
    {
        if (look.IsFirst)
            session.Host.FirstRun(now);
        return [.. look.Unsaid.Select(n => (n, session.Attempt(() => Say(session, n, now))!)).Where(f => f.Item2 is not null)];
    }

    /// <summary>A reminder also by a later one of the same shift: reminders may be moved in the file.</summary>
    private static bool IsSaid(IStoreSession session, Notice notice) =>
        notice is Notice.Reminder reminder ? session.Outbox.HasFrom(reminder.Key, reminder.OfShift) : session.Outbox.Has(notice.Key);

    private void Say(IStoreSession session, Notice notice, Instant now)
    {
        if (!session.Outbox.Has(notice.Key))
            Deciding.Save(session, decide.Say(loader.ForNotice(session, notice.LooksBackTo, now), notice, now), now);
    }
}

/// <param name="Stamp">Of the changes it was decided on, as <paramref name="Organisation"/> is the configuration.</param>
/// <param name="IsFirst">Of the first host ever to run on this store: what was before it is not its to tell.</param>
internal sealed record NoticeLook(IReadOnlyList<Notice> Unsaid, Instant Next, string Stamp, Organisation Organisation, bool IsFirst);
