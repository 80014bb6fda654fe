namespace RotationBot.Store.Sqlite;

/// <summary>Keeps a second host off the same file. The operating system lets go of it when the process ends, however it ends.</summary>
internal sealed class StoreLock : IDisposable
{
    private readonly FileStream file;

    private StoreLock(FileStream file) => this.file = file;

    public static StoreLock Take(string path)
    {
        if (Directory.Exists(path))
            throw new StoreException($"The store {path} is a directory; store.path must name a file.");
        MakeFolder(path);
        try
        {
            return new StoreLock(new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (UnauthorizedAccessException e)
        {
            throw new StoreException($"The folder of the store {path} is read-only for this user.", e);
        }
        catch (IOException e) when (File.Exists(path + ".lock"))
        {
            throw new StoreException($"The store {path} is in use by another RotationBot; stop that one, or give this one another --data folder.", e);
        }
        catch (IOException e)
        {
            throw new StoreException($"The store {path} cannot be created: {e.Message}", e);
        }
    }

    public void Dispose() => file.Dispose();

    /// <summary>What people ask is for this user's eyes: a new folder is closed to others, one that was there keeps its rights.</summary>
    private static void MakeFolder(string path)
    {
        try
        {
            var folder = Path.GetDirectoryName(path)!;
            if (OperatingSystem.IsWindows())
                Directory.CreateDirectory(folder);
            else
                Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"The folder of the store {path} cannot be created: {e.Message}", e);
        }
    }
}
