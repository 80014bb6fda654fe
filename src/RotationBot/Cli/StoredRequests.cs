using RotationBot.Domain.Requests;
using RotationBot.Store;
using RotationBot.Store.Sqlite;

namespace RotationBot.Cli;

/// <summary>All requests of a store, in the order they were asked. Read in pieces: a long export holds up no host.</summary>
internal static class StoredRequests
{
    private const int Piece = 500;

    public static IEnumerable<Request> In(StoredFile store) => In(store, (_, request) => request);

    /// <param name="read">What is wanted of each, on the same snapshot.</param>
    public static IEnumerable<T> In<T>(StoredFile store, Func<IStoreSession, Request, T> read)
    {
        var piece = After(store, new RequestId(0), read);
        while (piece.Count > 0)
        {
            foreach (var (_, wanted) in piece)
                yield return wanted;
            piece = After(store, piece[^1].Id, read);
        }
    }

    private static List<(RequestId Id, T Wanted)> After<T>(StoredFile store, RequestId last, Func<IStoreSession, Request, T> read) =>
        store.Read(s => s.Requests.After(last, Piece).Select(r => (r.Id, read(s, r))).ToList());
}
