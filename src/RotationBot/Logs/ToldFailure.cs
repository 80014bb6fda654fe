using System.Data.Common;
using System.Net.Sockets;
using RotationBot.Platforms;
using RotationBot.Platforms.Sandbox;
using RotationBot.Store;

namespace RotationBot.Logs;

/// <summary>What the log says of a failure.</summary>
internal sealed class ToldFailure(Exception failure) : Exception
{
    public override string Message => Told(failure);

    public override string ToString() => Told(failure) + Environment.NewLine + failure.StackTrace;

    private static string Told(Exception failure)
    {
        var words = SpeaksOfMachines(failure) ? ": " + failure.Message : "";
        var cause = failure.InnerException is { } inner ? $" ---> {Told(inner)}" : "";
        return failure.GetType().FullName + words + cause;
    }

    /// <summary>Disks, sockets, databases, and our own sentences: they are worth reading and quote nobody.</summary>
    private static bool SpeaksOfMachines(Exception failure) =>
        failure is IOException or SocketException or DbException or PlatformException or StoreException or SandboxStoreException;
}
