using Microsoft.Data.Sqlite;

namespace RotationBot.Store.Sqlite;

/// <summary>What goes wrong with files and disks, said to a person. Codes are SQLite's primary result codes.</summary>
internal static class StoreTrouble
{
    /// <summary>Null: not the store's fault but ours.</summary>
    public static string? Sentence(string path, Exception failure) => failure is not SqliteException e ? null : e.SqliteErrorCode switch
    {
        3 or 14 or 23 => $"The store {path} cannot be opened: permission is missing or it is no ordinary file.",
        5 or 6 => $"The store {path} is locked by another program.",
        8 => $"The store {path} is read-only; RotationBot must be able to write to it and to its folder.",
        10 => $"The store {path} cannot be read or written: the disk reports an error ({e.Message}).",
        11 or 26 => $"The store {path} is damaged or no SQLite file; restore it from a backup, or move it away to start afresh.",
        13 => $"The store {path} cannot grow: the disk is full.",
        _ => null,
    };

    /// <summary>The whole transaction is lost, whichever part of it met the trouble.</summary>
    public static bool IsTrouble(Exception failure) => failure is SqliteException { SqliteErrorCode: 5 or 6 or 7 or 8 or 9 or 10 or 11 or 13 or 14 or 26 };
}
