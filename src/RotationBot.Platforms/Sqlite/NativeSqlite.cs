using System.Reflection;
using System.Runtime.InteropServices;

namespace RotationBot.Platforms.Sqlite;

/// <summary>
/// Chooses the SQLite library of this process: the operating system's, which gets security updates,
/// if it is new enough; else the one that came with the packages.
/// </summary>
public static class NativeSqlite
{
    /// <summary>3.35 is what the packages bring; our SQL needs nothing newer.</summary>
    private const int OldestGoodEnough = 3_035_000;

    private static readonly string[] SystemNames = ["libsqlite3.so.0", "libsqlite3.dylib"];
    private static readonly Lazy<bool> Chosen = new(Choose);

    /// <summary>Must be called before the first connection is opened; calling it again does nothing.</summary>
    /// <returns>Whether the operating system's library is used.</returns>
    public static bool Use() => Chosen.Value;

    private static bool Choose()
    {
        var library = SystemNames.Select(TryLoad).FirstOrDefault(handle => handle != IntPtr.Zero);
        if (library != IntPtr.Zero)
        {
            // Zero makes the runtime look for the bundled library as usual.
            NativeLibrary.SetDllImportResolver(
                Assembly.Load("SQLitePCLRaw.provider.e_sqlite3"),
                (name, _, _) => name == "e_sqlite3" ? library : IntPtr.Zero);
        }

        SQLitePCL.Batteries_V2.Init();
        return library != IntPtr.Zero;
    }

    private static IntPtr TryLoad(string name)
    {
        if (!NativeLibrary.TryLoad(name, out var handle))
            return IntPtr.Zero;
        if (VersionOf(handle) >= OldestGoodEnough)
            return handle;
        NativeLibrary.Free(handle);
        return IntPtr.Zero;
    }

    private static int VersionOf(IntPtr library) =>
        NativeLibrary.TryGetExport(library, "sqlite3_libversion_number", out var function)
            ? Marshal.GetDelegateForFunctionPointer<VersionNumber>(function)()
            : 0;

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int VersionNumber();
}
