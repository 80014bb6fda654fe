using RotationBot.Configuration;

namespace RotationBot.InForce;

/// <summary>A fault as it may be read in chat and in the log.</summary>
internal static class FaultLine
{
    /// <summary>Where somebody may have written a secret instead of its variable's name, the value is not repeated.</summary>
    private static readonly string[] Discreet = ["platforms", "store"];

    public static string Of(ConfigFault fault) =>
        fault.Path.Length == 0 ? fault.Message
        : Discreet.Any(d => fault.Path == d || fault.Path.StartsWith(d + ".", StringComparison.Ordinal)) ? $"{fault.Path}: \"rotationbot check\" says what is wrong"
        : $"{fault.Path}: {fault.Message}";
}
