using RotationBot.Domain.Directory;

namespace RotationBot.Platforms.Sandbox.World;

/// <summary>Who and what exists: replaced as a whole by another configuration. Names are found in any case, with or without their sign.</summary>
internal sealed class Workspace
{
    /// <summary>The bot's id and mention name.</summary>
    public const string Bot = "rotationbot";

    private volatile Names names;

    public Workspace(SandboxOptions options) => names = new Names(options);

    public IEnumerable<UserView> Users => names.Users.Values;

    public IEnumerable<string> Channels => names.Channels.Values;

    public IEnumerable<string> Groups => names.Groups.Values;

    public void Follow(SandboxOptions options) => names = new Names(options);

    /// <param name="written">"delivery", "#delivery", "~delivery", or "@sam" for Sam's conversation with the bot.</param>
    public string? Channel(string written)
    {
        if (written.StartsWith('@'))
            return User(written) is { } user ? "@" + user.Id : null;
        return names.Channels.GetValueOrDefault(written.TrimStart('#', '~'));
    }

    public UserView? User(string written) => names.Users.GetValueOrDefault(written.TrimStart('@'));

    public string? Group(string written) => names.Groups.GetValueOrDefault(written.TrimStart('@'));

    public string? TimeZone(string user) => names.TimeZones.GetValueOrDefault(user);

    public bool IsBot(string user) => names.Bots.Contains(user);

    public PersonId? Person(string user) => names.People.Contains(user) ? new PersonId(user) : null;

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

    private sealed class Names
    {
        public Names(SandboxOptions options)
        {
            TimeZones = options.TimeZones;
            Bots = options.Bots;
            People = [.. options.People.Keys.Select(id => id.Value)];
            foreach (var (id, name) in options.People)
                Users.TryAdd(id.Value, new UserView(id.Value, name));
            // The page begins as the last of them, who is to be a person.
            foreach (var (id, name) in options.Users.OrderBy(user => !options.Bots.Contains(user.Key)))
                Users.TryAdd(id, new UserView(id, name));
            foreach (var id in options.Channels.Keys)
                Channels.TryAdd(id.Value, id.Value);
            foreach (var id in options.Groups.Keys)
                Groups.TryAdd(id.Value, id.Value);
        }

        public Dictionary<string, UserView> Users { get; } = new(StringComparer.OrdinalIgnoreCase);
        public Dictionary<string, string> Channels { get; } = new(StringComparer.OrdinalIgnoreCase);
        public Dictionary<string, string> Groups { get; } = new(StringComparer.OrdinalIgnoreCase);
        public IReadOnlySet<string> Bots { get; }
        public HashSet<string> People { get; }
        public IReadOnlyDictionary<string, string> TimeZones { get; }
    }
}

internal readonly record struct Spot(string Channel, string User);
