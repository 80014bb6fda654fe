using RotationBot.Domain.Changes;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;

namespace RotationBot.Domain.Commands;

/// <summary>Which entries of the audit log are asked for: of one change, of one request, of some teams; none of these: all.</summary>
public sealed record LogSubject
{
    public static readonly LogSubject Everything = new();

    public ChangeId? Change { get; init; }

    public RequestId? Request { get; init; }

    public IReadOnlyList<Team> Teams { get; init; } = [];

    /// <summary>It has a number, and so all its entries are found, however old.</summary>
    public bool IsNumbered => Change is not null || Request is not null;

    /// <summary>A change or a request by its number; null: the text names neither.</summary>
    public static LogSubject? Numbered(string text) =>
        CommandLine.ChangeIn(text) is { } change ? new() { Change = change }
        : CommandLine.NumberIn(text) is { } request ? new() { Request = request }
        : null;

    /// <param name="find">A request by its number; null where it is not known: then it counts to no team.</param>
    public bool Holds(LogEntry entry, Func<RequestId, Request?> find) => this switch
    {
        { Change: { } change } => entry.Change == change,
        { Request: { } request } => entry.Request == request.Number,
        { Teams.Count: > 0 } => Teams.Any(t => IsOf(entry, t, find)),
        _ => true,
    };

    private static bool IsOf(LogEntry entry, Team team, Func<RequestId, Request?> find) =>
        (entry.Rota is { } rota && rota == team.Rota) || (entry.Request is { } number && find(new(number))?.Team == team.Id);
}
