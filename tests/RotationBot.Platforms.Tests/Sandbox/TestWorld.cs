using NodaTime;
using RotationBot.Domain.Directory;
using RotationBot.Platforms.Sandbox;

namespace RotationBot.Platforms.Tests.Sandbox;

/// <summary>A small world in a folder of its own: Sam, Ana and Guest; #delivery and #set; a group with Sam in it.</summary>
internal sealed class TestWorld : IDisposable
{
    /// <summary>A Saturday night, real time.</summary>
    public static readonly Instant SaturdayNight = Instant.FromUtc(2026, 11, 21, 22, 30, 5);

    public TestWorld(bool allowRemote = false)
    {
        Directory = System.IO.Directory.CreateTempSubdirectory("rotationbot-sandbox-").FullName;
        Options = new SandboxOptions
        {
            DataDirectory = Directory,
            TimeZone = DateTimeZoneProviders.Tzdb["Europe/London"],
            People = new Dictionary<PersonId, string> { [new("sam")] = "Sam", [new("ana")] = "Ana" },
            Users = new Dictionary<string, string> { ["guest"] = "Guest" },
            Channels = new Dictionary<ChannelId, string> { [new("delivery")] = "Releases and such", [new("set")] = "" },
            Groups = new Dictionary<GroupId, IReadOnlyList<PersonId>> { [new("delivery-support")] = [new("sam")] },
            AllowRemote = allowRemote,
        };
        World = SandboxWorld.Open(Options, Clock);
    }

    public string Directory { get; }

    public SandboxOptions Options { get; }

    public SettableTime Clock { get; } = new(SaturdayNight);

    public SandboxWorld World { get; private set; }

    /// <summary>As after a restart of the process.</summary>
    public void Reopen()
    {
        World.Dispose();
        World = SandboxWorld.Open(Options, Clock);
    }

    /// <returns>The id of the message.</returns>
    public string Say(string user, string text, string? thread = null, string channel = "delivery", string? key = null) =>
        World.People.Post(channel, user, text, thread, key).Value!;

    public void Dispose()
    {
        World.Dispose();
        System.IO.Directory.Delete(Directory, recursive: true);
    }
}
