using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using RotationBot.Configuration;

namespace RotationBot.Benchmarks.Pipeline;

/// <summary>
/// The shipped configuration with channels of its own for each asker, so that replies can be told apart by channel, and
/// with people who can be pinged at any hour, so that the work is the same whenever it is measured.
/// </summary>
internal static class LoadConfig
{
    public const int Channels = 32;

    /// <summary>It is routed by the shipped rules; the answer is a reply in the thread that pings who is on call.</summary>
    public const string Ask = "@rotationbot a customer's Perforce depot does not sync since the upgrade, permissions look fine, who can have a look?";

    public static string Channel(int asker) => $"load-{asker}";

    public static Settings Read(string dataDirectory) =>
        ConfigurationFile.Read(Encoding.UTF8.GetBytes(Text), dataDirectory, dataDirectory) is { Settings: { } settings, Faults: [] }
            ? settings
            : throw new InvalidOperationException("the shipped configuration has faults");

    public static string Shipped => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "bot.config.json"));

    public static string Text
    {
        get
        {
            var root = JsonNode.Parse(Shipped, documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true })!;
            for (var asker = 0; asker < Channels; asker++)
                root["channels"]![Channel(asker)] = new JsonObject { ["rulesets"] = new JsonArray("whodoinotify") };
            root["teams"]!["source"]!["postTo"] = "thread";
            root["policies"]!["engineering-support"]!["ignoreOfficeHours"] = new JsonArray("p1", "normal");
            return root.ToJsonString();
        }
    }
}
