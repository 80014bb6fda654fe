using RotationBot.Domain.Requests;
using RotationBot.Store.Sqlite;

namespace RotationBot.Cli;

/// <summary>All requests of a store, in the order they were asked. Read in pieces: a long export holds up no host.</summary>
internal static class StoredRequests
{
    private const int Piece = 500;

    public static IEnumerable<Request> In(StoredFile store)
    {
        var piece = store.Read(s => s.Requests.After(new RequestId(0), Piece));
        while (piece.Count > 0)
        {
            foreach (var request in piece)
                yield return request;
            piece = store.Read(s => s.Requests.After(piece[^1].Id, Piece));
        }
    }
}
