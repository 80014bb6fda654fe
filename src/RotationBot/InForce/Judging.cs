using System.Security.Cryptography;
using System.Text;
using RotationBot.Configuration;
using RotationBot.Domain.Reconfiguring;

namespace RotationBot.InForce;

/// <summary>Reads the file as it is now, and takes it or says what is wrong with it.</summary>
internal sealed partial class Judging(ConfigurationSource source, Taking taking, ILogger<Judging> logger)
{
    private readonly string name = Path.GetFileName(source.Path);

    /// <summary>Whether the last look was refused.</summary>
    public bool IsRefusing { get; private set; }

    /// <summary>The file as the host was started with it.</summary>
    public FileLook AtStart => new(source.Text, null);

    public FileLook Look() => FileLook.At(source.Path);

    public async Task JudgeAsync(FileLook seen, CancellationToken cancellationToken)
    {
        var (settings, faults) = seen.Text is { } text ? ConfigurationFile.Read(source with { Text = text }) : new(null, [seen.Fault!]);
        var taken = settings is null ? new Taken(faults, null) : await taking.TakeAsync(settings, cancellationToken);
        if (taken.Faults.Count > 0)
            await RefuseAsync(seen, [.. taken.Faults.Select(FaultLine.Of)], cancellationToken);
        else
            await TookAsync(taken.What, cancellationToken);
        IsRefusing = taken.Faults.Count > 0;
    }

    /// <summary>What has changed is told as always; where nothing has, whoever read of the mistake would still be waiting.</summary>
    private async Task TookAsync(Reconfigured? what, CancellationToken cancellationToken)
    {
        if (IsRefusing && what is not { Sections.Count: > 0 })
            await taking.MendedAsync(name, cancellationToken);
        Log.Taken(logger, name, what?.Summary ?? "nothing that matters");
    }

    private async Task RefuseAsync(FileLook seen, IReadOnlyList<string> faults, CancellationToken cancellationToken)
    {
        var text = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seen.Text ?? "")));
        await taking.RefuseAsync(name, text, faults, cancellationToken);
        Log.Refused(logger, name, string.Join(" | ", faults));
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "{File} has changed and is in force; changed: {What}")]
        public static partial void Taken(ILogger logger, string file, string what);

        [LoggerMessage(Level = LogLevel.Error, Message = "{File} has changed and is refused, the configuration from before stays in force: {Faults}")]
        public static partial void Refused(ILogger logger, string file, string faults);
    }
}
