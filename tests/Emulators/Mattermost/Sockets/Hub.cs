using RotationBot.Emulators.Mattermost.State;

namespace RotationBot.Emulators.Mattermost.Sockets;

/// <summary>All connections, and who is told what.</summary>
internal sealed class Hub(Site site)
{
    private const long IdleMilliseconds = 5 * 60_000;

    private readonly Dictionary<string, Connection> connections = [];

    public IReadOnlyCollection<Connection> Attached => [.. connections.Values.Where(c => c.Socket is not null)];

    public bool IsConnected(string userId) => connections.Values.Any(c => c.UserId == userId && c.Socket is not null);

    public Connection Open(string userId, string token)
    {
        var connection = new Connection(site, userId, token);
        connections[connection.Id] = connection;
        connection.SayHello();
        return connection;
    }

    /// <returns>The connection that was cut, ready to go on at that number; null if it cannot.</returns>
    public Connection? Resume(string id, string userId, long sequenceNumber)
    {
        foreach (var idle in connections.Values.Where(c => c.Socket is null && site.Now - c.CutAt > IdleMilliseconds).ToList())
            connections.Remove(idle.Id);
        return connections.TryGetValue(id, out var there) && there.UserId == userId && there.Socket is null && there.GoOn(sequenceNumber) ? there : null;
    }

    public bool Knows(string id) => connections.ContainsKey(id);

    /// <summary>Whether the connection waits for its client to come back.</summary>
    public bool IsIdle(string id) => connections.TryGetValue(id, out var there) && there.Socket is null;

    /// <summary>The socket of a connection is gone. It can be taken up again if the server keeps what it misses.</summary>
    public void Cut(Connection connection)
    {
        connection.Detach();
        if (!site.Settings.ReliableSockets)
            connections.Remove(connection.Id);
    }

    public void Forget() => connections.Clear();

    public void Send(Event happened)
    {
        foreach (var connection in connections.Values.Where(c => IsTold(c.UserId, happened.Audience)).ToList())
            if (!connection.Add(happened))
                connections.Remove(connection.Id);
    }

    private bool IsTold(string userId, Audience audience) => audience switch
    {
        { Omitted: { } omitted } when omitted == userId => false,
        { UserId: { Length: > 0 } one } => one == userId,
        { ChannelId: { Length: > 0 } channel } => site.Members.Has(channel, userId),
        { TeamId: { Length: > 0 } team } => site.Teams.HasMember(team, userId),
        _ => true,
    };
}
