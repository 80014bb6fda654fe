using System.Text.Json.Nodes;
using RotationBot.Configuration;

namespace RotationBot.Tests.Configuration;

/// <summary>The bot.config.json of the repository, as the build copies it beside the executable.</summary>
internal static class Shipped
{
    public static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, ConfigurationLocation.FileName);

    public static JsonNode Tree() => JsonTree.Of(File.ReadAllBytes(Path));
}
