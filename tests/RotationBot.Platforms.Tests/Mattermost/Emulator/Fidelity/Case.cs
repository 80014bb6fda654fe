using System.Text.Json.Nodes;

namespace RotationBot.Platforms.Tests.Mattermost.Emulator.Fidelity;

/// <summary>How to have the emulator answer what was recorded.</summary>
/// <param name="Name">Of the recording.</param>
/// <param name="PlayAsync">Sets the stage, asks, and gives back what a test compares.</param>
internal sealed record Case(string Name, Func<Rig, Task<JsonNode?>> PlayAsync)
{
    /// <summary>One whose answer is a REST answer.</summary>
    public static Case Rest(string name, Func<Rig, Task<RestAnswer>> ask) =>
        new(name, async rig => Recording.Shape(name, await ask(rig)));

    /// <summary>One that needs somebody for the server to call.</summary>
    public static Case Called(string name, Func<Rig, Integration, Task<JsonNode?>> play) => new(name, async rig =>
    {
        await using var integration = await Integration.StartAsync();
        return await play(rig, integration);
    });
}
