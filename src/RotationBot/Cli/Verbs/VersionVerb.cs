using System.Runtime.InteropServices;

namespace RotationBot.Cli.Verbs;

internal static class VersionVerb
{
    public static Verb For(Shell shell) => new Verb("version", "says which version this is", "version --json")
    {
        CommonOptions.Json,
    }.Does((parsed, cancellationToken) => Asking.ShowAsync(shell, new Answer.Found(Mine, Text), parsed.GetValue(CommonOptions.Json), cancellationToken));

    private static readonly Versions Mine = new(
        ProductVersion.Text,
        RuntimeInformation.FrameworkDescription,
        RuntimeInformation.RuntimeIdentifier);

    private static string Text => $"rotationbot {Mine.Version} ({Mine.Runtime}, {Mine.Platform})";

    internal sealed record Versions(string Version, string Runtime, string Platform);
}
