namespace RotationBot.Emulators.Mattermost.Model;

/// <summary>A set of permissions.</summary>
public sealed record Role
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string DisplayName { get; init; }
    public string Description { get; init; } = "";
    public long CreateAt { get; init; }
    public long UpdateAt { get; init; }
    public long DeleteAt { get; init; }
    public required IReadOnlyList<string> Permissions { get; init; }
    public bool SchemeManaged { get; init; } = true;
    public bool BuiltIn { get; init; } = true;

    internal static Role Named(string name, params string[] permissions) =>
        new() { Id = Ids.New(), Name = name, DisplayName = $"authentication.roles.{name}.name", Permissions = permissions };
}
