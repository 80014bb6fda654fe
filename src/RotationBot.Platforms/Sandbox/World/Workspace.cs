using RotationBot.Domain.Directory;

namespace RotationBot.Platforms.Sandbox.World;

/// <summary>Who and what exists: fixed while the process runs. Names are found in any case, with or without their sign.</summary>
internal sealed class Workspace
{
    /// <summary>The bot's id and mention name.</summary>
    public const string Bot = "rotationbot";

    private readonly Dictionary<string, UserView> users = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> channels = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> groups = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> people;
    private readonly IReadOnlyDictionary<string, string> timeZones;

    public Workspace(SandboxOptions options)
    {
        timeZones = options.TimeZones;
        people = [.. options.People.Keys.Select(id => id.Value)];
        foreach (var (id, name) in options.People)
            users.TryAdd(id.Value, new UserView(id.Value, name));
        foreach (var (id, name) in options.Users)
            users.TryAdd(id, new UserView(id, name));
        foreach (var id in options.Channels.Keys)
            channels.TryAdd(id.Value, id.Value);
        foreach (var id in options.Groups.Keys)
            groups.TryAdd(id.Value, id.Value);
    }

    public IEnumerable<UserView> Users => users.Values;

    public IEnumerable<string> Channels => channels.Values;

    public IEnumerable<string> Groups => groups.Values;

    /// <param name="written">"delivery", "#delivery", "~delivery", or "@sam" for Sam's conversation with the bot.</param>
    public string? Channel(string written)
    {
        if (written.StartsWith('@'))
            return User(written) is { } user ? "@" + user.Id : null;
        return channels.GetValueOrDefault(written.TrimStart('#', '~'));
    }

    public UserView? User(string written) => users.GetValueOrDefault(written.TrimStart('@'));

    public string? Group(string written) => groups.GetValueOrDefault(written.TrimStart('@'));

    public string? TimeZone(string user) => timeZones.GetValueOrDefault(user);

    public PersonId? Person(string user) => people.Contains(user) ? new PersonId(user) : null;

    public static bool IsDirect(string channel) => channel.StartsWith('@');

    /// <summary>The channel and the user who does something in it, as they are really called.</summary>
    public Outcome<Spot> SpotOf(string channel, string user)
    {
        if (user.TrimStart('@').Equals(Bot, StringComparison.OrdinalIgnoreCase))
            return new Refusal(Why.Forbidden, $"{Bot} speaks for itself; choose one of the users of GET /sandbox/api/users.");
        if (User(user) is not { } known)
            return new Refusal(Why.Unknown, $"There is no user \"{user}\"; GET /sandbox/api/users lists them.");
        if (Channel(channel) is not { } place)
            return new Refusal(Why.Unknown, $"There is no channel \"{channel}\"; GET /sandbox/api/channels lists them, and @USER is USER's conversation with the bot.");
        if (IsDirect(place) && place[1..] != known.Id)
            return new Refusal(Why.Forbidden, $"{place} is between {place[1..]} and {Bot}.");
        return new Spot(place, known.Id);
    }
}

internal readonly record struct Spot(string Channel, string User);
