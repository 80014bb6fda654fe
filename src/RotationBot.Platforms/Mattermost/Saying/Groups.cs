using System.Net;
using Microsoft.Extensions.Logging;
using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Platforms.Mattermost.Api;
using RotationBot.Platforms.Mattermost.Directory;

namespace RotationBot.Platforms.Mattermost.Saying;

/// <summary>Keeps custom groups in step, on servers whose licence has them. On others a handle is a word that the bot listens for.</summary>
internal sealed partial class Groups(MattermostApi api, MattermostDirectory directory, TimeProvider time, ILogger<Groups> logger)
{
    /// <summary>A licence may come while the host runs.</summary>
    private static readonly Duration Believed = Duration.FromHours(1);

    private readonly Lock gate = new();
    private readonly HashSet<string> told = [];
    private Instant? none;

    /// <returns>What to write after an <c>@</c>; null: the server would tell nobody.</returns>
    /// <exception cref="MattermostException">The server does not tell.</exception>
    public async Task<string?> LiveHandleAsync(GroupId group, CancellationToken cancellationToken)
    {
        if (directory.HandleOf(group) is not { } handle || HasNone)
            return null;
        try
        {
            return (await FindAsync(handle, cancellationToken))?.Name;
        }
        catch (MattermostException e) when (IsWithout(e))
        {
            GiveUp(handle, e);
            return null;
        }
    }

    /// <exception cref="MattermostException">The server did not do it.</exception>
    /// <exception cref="PlatformException">The group would be empty.</exception>
    public async Task SetAsync(SetGroup set, CancellationToken cancellationToken)
    {
        if (directory.HandleOf(set.Group) is not { } handle || HasNone)
            return;
        var people = (await directory.NowAsync(cancellationToken)).People;
        var wanted = set.Members.Select(p => people.GetValueOrDefault(p)?.Id).OfType<string>().Distinct().ToList();
        if (wanted.Count == 0)
            throw new PlatformException(Failure.Refused, $"{set.Group} would be empty.");
        try
        {
            await SetAsync(handle, wanted, cancellationToken);
        }
        catch (MattermostException e) when (IsWithout(e))
        {
            GiveUp(handle, e);
        }
    }

    private bool HasNone
    {
        get
        {
            lock (gate)
                return none is { } since && Now < since + Believed;
        }
    }

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    /// <summary>The new ones come before the old ones go: it is never empty.</summary>
    private async Task SetAsync(string handle, List<string> wanted, CancellationToken cancellationToken)
    {
        if (await FindAsync(handle, cancellationToken) is not { } group)
        {
            await api.CreateGroupAsync(new NewGroup(new NewGroupFields(handle, handle), wanted), cancellationToken);
            return;
        }
        var present = await MembersAsync(group.Id, cancellationToken);
        var (missing, surplus) = (wanted.Except(present).ToList(), present.Except(wanted).ToList());
        if (missing.Count > 0)
            await api.AddToGroupAsync(group.Id, missing, cancellationToken);
        if (surplus.Count > 0)
            await api.RemoveFromGroupAsync(group.Id, surplus, cancellationToken);
    }

    private async Task<WireGroup?> FindAsync(string handle, CancellationToken cancellationToken) => (await api.GroupsAsync(handle, cancellationToken))
        .FirstOrDefault(g => g.DeleteAt == 0 && string.Equals(g.Name, handle, StringComparison.OrdinalIgnoreCase));

    private async Task<List<string>> MembersAsync(string group, CancellationToken cancellationToken)
    {
        var members = new List<string>();
        for (var page = 0; ; page++)
        {
            var found = (await api.GroupMembersAsync(group, page, cancellationToken)).Members ?? [];
            members.AddRange(found.Select(m => m.Id));
            if (found.Count < MattermostApi.PageSize)
                return members;
        }
    }

    /// <summary>The server has no groups, or the bot no right to this one: not something that another try mends.</summary>
    private static bool IsWithout(MattermostException e) => MattermostApi.NoGroups(e) || (e.Id is not null && e.Status is HttpStatusCode.BadRequest or HttpStatusCode.Forbidden);

    private void GiveUp(string handle, MattermostException e)
    {
        lock (gate)
        {
            if (MattermostApi.NoGroups(e))
                none = Now;
            if (!told.Add(MattermostApi.NoGroups(e) ? "" : handle))
                return;
        }
        if (MattermostApi.NoGroups(e))
            Log.NoGroups(logger, e.Id);
        else
            Log.NotKept(logger, handle, e.Message);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "This server has no custom groups ({Reason}): handles of groups stay words that the bot listens for")]
        public static partial void NoGroups(ILogger logger, string? reason);

        [LoggerMessage(Level = LogLevel.Warning, Message = "The group {Handle} is not kept in step on Mattermost and stays a word that the bot listens for: {Reason}")]
        public static partial void NotKept(ILogger logger, string handle, string reason);
    }
}
