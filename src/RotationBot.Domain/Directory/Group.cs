namespace RotationBot.Domain.Directory;

/// <summary>A name people mention (<c>@delivery-support</c>): a Slack user group, a Mattermost custom group or a plain word.</summary>
/// <param name="Members">Whose union the group contains, in this order, each person once.</param>
/// <param name="Entry">Who answers a message that mentions the group; null where the group is only told.</param>
public sealed record Group(GroupId Id, IReadOnlyList<GroupMember> Members, Entry? Entry);

public abstract record GroupMember
{
    /// <summary>Whoever holds the roles of the rota's <c>handle</c> right now.</summary>
    public sealed record OfRota(RotaId Rota) : GroupMember;

    public sealed record Somebody(PersonId Person) : GroupMember;
}
